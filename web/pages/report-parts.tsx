import { LONGEST_MESSAGE, RETENTION_DAYS } from '../../functions/core/report.ts';
import { answersIn } from '../../functions/core/report-answers.ts';
import { ReportAnswers } from '../components/report-answers.tsx';
import { ReportForm } from '../components/report-form.tsx';
import { accessibilityPath, privacyPath, reportPath, servicePath } from './addresses.ts';
import { localeIn, type Viewing } from './viewing.ts';

/** The service that the parts are about; null for the pages themselves. */
type Props = { viewing: Viewing; about: string | null };

/** The form for the public; none on a finished data set, where nobody answers. */
export const OwnReportForm = ({ viewing, about }: Props) => {
  const { language, slug, ledger, settings } = viewing;
  if (settings.closedOn) return null;
  return (
    <ReportForm
      action={reportPath(language, ledger.state.org)}
      about={about}
      from={about === null ? accessibilityPath(language, slug) : servicePath(language, slug, about)}
      privacy={privacyPath(language, slug)}
      keptFor={RETENTION_DAYS}
      longest={LONGEST_MESSAGE}
      locale={localeIn(viewing)}
    />
  );
};

/** The form behind a fold, where the page is about something else. */
export const Mismatch = ({ viewing, about }: Props) => {
  const { mismatch } = localeIn(viewing).words.report;
  if (viewing.settings.closedOn) return null;
  return (
    <details class="report">
      <summary>{mismatch.summary}</summary>
      <p>{mismatch.lead}</p>
      <OwnReportForm viewing={viewing} about={about} />
    </details>
  );
};

/** What the public wrote and was answered, as far as the view knows. */
export const OwnReportAnswers = ({ viewing, about }: Props) => {
  const { ledger, view } = viewing;
  const answers = answersIn(ledger.state, about, view);
  return <ReportAnswers answers={answers} ledger={ledger} locale={localeIn(viewing)} />;
};
