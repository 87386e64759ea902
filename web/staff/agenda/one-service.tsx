import { inLanguage } from '../../../functions/core/language.ts';
import type { ServiceAt } from '../../../functions/core/service-at.ts';
import type { Status } from '../../../functions/core/status.ts';
import { StatusMark } from '../../components/status-mark.tsx';
import { servicePath } from '../../pages/addresses.ts';
import type { StaffLocale } from '../../text/staff.ts';
import { staffPath } from '../addresses.ts';
import { KnownRoles } from './act-form.tsx';
import { NewActionForm, type NewActionProps } from './new-action.tsx';
import { NewTargetForm, type NewTargetProps } from './new-target.tsx';

type Props = {
  locale: StaffLocale;
  org: string;
  slug: string;
  service: ServiceAt;
  status: Status;
  /** Whether the person plans, but not for this service. */
  foreign: boolean;
  /** Null where the person may only read. */
  forms: { target: NewTargetProps; action: NewActionProps; roles: readonly string[] } | null;
};

/** The service that the page is narrowed to: where it stands, and what can be planned for it. */
export const OneService = ({ locale, org, slug, service, status, foreign, forms }: Props) => {
  const { agenda } = locale.staff;
  const { text } = inLanguage(service.profile.name, locale.lang);
  return (
    <section aria-labelledby="one-service" class="acts">
      <h2 id="one-service">{agenda.oneService.heading(text)}</h2>
      <p>
        {locale.words.agenda.now}: <StatusMark status={status} locale={locale} />.{' '}
        {service.endedBy && `${locale.words.agenda.standings.ended}. `}
      </p>
      <p class="links">
        <a href={staffPath(locale.lang, org, `tjanst/${service.id}/`)}>{agenda.oneService.open}</a>{' '}
        <a href={servicePath(locale.lang, slug, service.id)}>{agenda.oneService.public}</a>
      </p>
      {foreign && <p class="notice">{agenda.oneService.foreign}</p>}
      {forms && (
        <>
          <details class="card plan-act">
            <summary>{agenda.setTarget}</summary>
            <NewTargetForm {...forms.target} />
          </details>
          <details class="card plan-act">
            <summary>{agenda.addAction}</summary>
            <NewActionForm {...forms.action} />
          </details>
          <KnownRoles roles={forms.roles} />
        </>
      )}
    </section>
  );
};
