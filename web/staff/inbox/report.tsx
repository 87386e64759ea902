import type { Ledger, ReportAnswer } from '../../../functions/core/state.ts';
import { langOf } from '../../components/localized.tsx';
import { RecordedText } from '../../components/recorded-text.tsx';
import { answerAnchor } from '../../components/report-answers.tsx';
import { staffPath } from '../addresses.ts';
import { AnswerForm, type AnswerFormProps } from './answer-form.tsx';
import { EndForms } from './end-forms.tsx';
import { Facts, MailLink, publicPathOf } from './facts.tsx';
import { inboxPath } from './paths.ts';

type Props = Omit<AnswerFormProps, 'keys'> & {
  slug: string;
  ledger: Ledger;
  /** The public answer, once there is one. */
  given: ReportAnswer | null;
  /** What was just done, which is no commit. */
  said: string | null;
  /** What needs to be read before anything else is done. */
  warning: string | null;
  newKeys: () => AnswerFormProps['keys'];
};

const Given = ({ given, ...props }: Props & { given: ReportAnswer }) => {
  const { locale, ledger, shown } = props;
  const words = locale.staff.inbox.given;
  const { contact } = shown.report;
  return (
    <section class="reported" aria-labelledby="given">
      <h2 id="given">{words.title}</h2>
      <div class="card">
        {given.question && (
          <blockquote class="prose" dir="auto">
            <RecordedText ledger={ledger} text={given.question} locale={locale} />
          </blockquote>
        )}
        <p class="prose" dir="auto">
          <RecordedText ledger={ledger} text={given.answer} locale={locale} />
        </p>
        <p>
          <a href={`${publicPathOf(props)}#${answerAnchor(given.report)}`}>{words.show}</a>
        </p>
      </div>
      {contact !== null && shown.mine && (
        <p>
          {words.mail} <MailLink to={contact} shown={shown} locale={locale} />. {words.mailHelp}
        </p>
      )}
    </section>
  );
};

/** What can be done with it by whoever sees it. */
const Acts = (props: Props) => {
  const { locale, org, shown, newKeys, given, state } = props;
  const { inbox } = locale.staff;
  if (!shown.mine) return <p class="notice">{inbox.notYours}</p>;
  // Somebody who was writing when another one answered keeps what they wrote.
  const writes = Object.keys(state.values).length > 0;
  return (
    <>
      {shown.state === 'waiting' && (
        <p class="notice">
          {inbox.waiting} <a href={staffPath(locale.lang, org, 'forslag/')}>{inbox.waitingLink}</a>
        </p>
      )}
      {((!given && shown.state !== 'waiting') || writes) && <AnswerForm {...props} keys={newKeys()} />}
      <EndForms locale={locale} org={org} shown={shown} newKeys={newKeys} />
    </>
  );
};

/** One report with its whole text, and everything that can be done with it. */
export const InboxReport = (props: Props) => {
  const { locale, org, shown, given, said, warning } = props;
  const { inbox } = locale.staff;
  const { report, service } = shown;
  return (
    <>
      <nav class="breadcrumb" aria-label={locale.words.site.breadcrumbLabel}>
        <a href={inboxPath(locale.lang, org)}>{inbox.title}</a>
      </nav>
      {said && (
        <p class="done" role="status">
          {said}
        </p>
      )}
      {warning && (
        <p class="notice" role="status">
          {warning}
        </p>
      )}
      <h1>{report.about === null ? inbox.titleFault : inbox.titleAbout(service ?? report.about)}</h1>
      <section class="reported" aria-labelledby="message">
        <h2 id="message">{inbox.message}</h2>
        <blockquote class="prose card" dir="auto" lang={langOf(report.language, locale)}>
          {report.message}
        </blockquote>
        <Facts {...props} />
      </section>
      {given && <Given {...props} given={given} />}
      <Acts {...props} />
    </>
  );
};
