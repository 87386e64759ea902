import type { ReportFormState } from '../../web/components/report-form.tsx';
import {
  ReportFormPage,
  type Reporting,
  type ReportProblem,
  ReportProblemPage,
  ReportThanksPage,
} from '../../web/pages/report.tsx';
import { pageAnswer } from './answer.ts';

/** The form as it is opened. */
export const emptyForm = (at: Reporting): Response => pageAnswer(200, <ReportFormPage at={at} />);

/** The form again, with all that was typed and what has to be put right. */
export const wrongForm = (at: Reporting, state: ReportFormState): Response =>
  pageAnswer(422, <ReportFormPage at={at} state={state} />);

/** The form again, since there is no room today. */
export const fullAnswer = (at: Reporting, state: ReportFormState, seconds: number): Response =>
  pageAnswer(429, <ReportFormPage at={at} state={state} hindrance="full" />, {
    'Retry-After': String(seconds),
  });

/** The form again, since it could not be taken in. */
export const failedAnswer = (at: Reporting, state: ReportFormState): Response =>
  pageAnswer(500, <ReportFormPage at={at} state={state} hindrance="failed" />);

export const thanksAnswer = (at: Reporting, report: string): Response =>
  pageAnswer(200, <ReportThanksPage at={at} report={report} />);

const STATUSES: Readonly<Record<ReportProblem, number>> = {
  foreign: 403,
  unknown: 404,
  'too-large': 413,
  'not-a-form': 415,
};

export const problemAnswer = (at: Reporting, problem: ReportProblem): Response =>
  pageAnswer(STATUSES[problem], <ReportProblemPage at={at} problem={problem} />);
