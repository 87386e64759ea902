import type { Area } from '../../../functions/core/catalogue/catalogue.ts';
import type { TextRef } from '../../../functions/core/identifiers.ts';
import type { ServiceAt } from '../../../functions/core/service-at.ts';
import { Said } from '../../components/localized.tsx';
import { OwnWords, RecordedText } from '../../components/recorded-text.tsx';
import { serviceHref } from '../../pages/viewing.ts';
import type { ReportShown } from './shown.ts';

type Props = Pick<ReportShown, 'viewing' | 'locale'>;
type WithReport = Pick<ReportShown, 'report'> & Props;

/** An area of either point, by its id. */
export const areaIn = ({ areas }: ReportShown['report'], id: string): Area | undefined =>
  areas.find(({ area }) => area.id === id)?.area;

/** The name of a service, which leads to its page, and its area below. */
export const ServiceCell = ({
  service,
  report,
  viewing,
  locale,
}: WithReport & { service: Pick<ServiceAt, 'id' | 'profile'> }) => {
  const area = areaIn(report, service.profile.area);
  return (
    <th scope="row">
      <a href={serviceHref(viewing, service.id)}>
        <Said text={service.profile.name} locale={locale} />
      </a>
      {area && (
        <small>
          <Said text={area.short} locale={locale} />
        </small>
      )}
    </th>
  );
};

/** The role that answers for a service, and its unit. */
export const ResponsibleCell = ({
  service,
  viewing,
  locale,
}: Props & { service: Pick<ServiceAt, 'profile'> }) => {
  const { role, unit } = service.profile;
  const { ledger } = viewing;
  return (
    <td>
      {role ? (
        <RecordedText ledger={ledger} text={role} locale={locale} />
      ) : (
        locale.staff.report.lists.notStated
      )}
      {unit && (
        <small>
          <OwnWords ledger={ledger} words={unit} locale={locale} />
        </small>
      )}
    </td>
  );
};

/** Why something was done, in the words that were recorded with it. */
export const Reason = ({ text, viewing, locale }: Props & { text: TextRef | null }) =>
  text ? (
    <RecordedText ledger={viewing.ledger} text={text} locale={locale} />
  ) : (
    <span class="soft">{locale.staff.report.lists.noReason}</span>
  );
