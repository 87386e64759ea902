import type { Child } from 'hono/jsx';
import { accessibilityPath, servicePath } from '../../pages/addresses.ts';
import type { StaffLocale } from '../../text/staff.ts';
import { staffPath } from '../addresses.ts';
import { aboutOf, type ShownReport } from './shown.ts';

type Props = { locale: StaffLocale; org: string; slug: string; shown: ShownReport };

/** The public page on which an answer to the report stands. */
export const publicPathOf = ({ shown, locale, slug }: Pick<Props, 'shown' | 'locale' | 'slug'>): string =>
  shown.service !== null && shown.report.about !== null
    ? servicePath(locale.lang, slug, shown.report.about)
    : accessibilityPath(locale.lang, slug);

const Fact = ({ name, children }: { name: string; children: Child }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);

/** A mail program is opened with the subject filled in; what is written there never comes back here. */
export const MailLink = ({ to, shown, locale }: { to: string; shown: ShownReport; locale: StaffLocale }) => {
  const subject = encodeURIComponent(locale.staff.inbox.mailSubject(shown.report.id));
  return <a href={`mailto:${encodeURIComponent(to).replace('%40', '@')}?subject=${subject}`}>{to}</a>;
};

const Sender = ({ shown, locale }: Pick<Props, 'shown' | 'locale'>) => {
  const { inbox } = locale.staff;
  const { contact } = shown.report;
  if (contact === null) return <>{inbox.noContact}</>;
  if (!shown.mine) return <>{inbox.hiddenContact}</>;
  return <MailLink to={contact} shown={shown} locale={locale} />;
};

/** What is known of a report besides its text. */
export const Facts = (props: Props) => {
  const { locale, org, shown } = props;
  const { inbox } = locale.staff;
  const { report, receivedOn, deletedOn, daysLeft, state, service } = shown;
  return (
    <dl>
      <Fact name={inbox.facts.about}>
        {aboutOf(shown, locale)} (<a href={publicPathOf(props)}>{inbox.publicPage}</a>
        {service !== null && (
          <>
            {', '}
            <a href={staffPath(locale.lang, org, `tjanst/${report.about}/`)}>{inbox.servicePage}</a>
          </>
        )}
        )
      </Fact>
      <Fact name={inbox.facts.received}>{locale.format.day(receivedOn)}</Fact>
      <Fact name={inbox.facts.state}>{inbox.states[state]}</Fact>
      <Fact name={inbox.facts.deleted}>{inbox.deletedOn(deletedOn, inbox.left(daysLeft))}</Fact>
      <Fact name={inbox.facts.contact}>
        <Sender shown={shown} locale={locale} />
      </Fact>
      <Fact name={inbox.facts.reference}>
        <code>{report.id}</code>
      </Fact>
    </dl>
  );
};
