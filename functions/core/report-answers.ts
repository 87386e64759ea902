import type { Report, ReportState } from './report.ts';
import { type Actor, refuseByRights } from './rights.ts';
import { type ReportAnswer, type State, serviceOf } from './state.ts';
import type { View } from './view.ts';

/** Whether a view holds an answer: it knows of it, and reaches the day of the report. */
export const holdsAnswer = ({ validOn, known }: View, { seq, receivedOn }: ReportAnswer): boolean =>
  seq <= known && receivedOn <= validOn;

/** The public answers about a service, or about the pages (null), that a view holds, newest first. */
export const answersIn = (state: State, about: string | null, view: View): ReportAnswer[] =>
  state.answers.filter((each) => each.about === about && holdsAnswer(view, each)).toReversed();

/** The service that a report is about, as far as the log knows one by that id. */
export const serviceReported = (state: State, { about }: Pick<Report, 'about'>): string | null =>
  about !== null && serviceOf(state, about) ? about : null;

/** The public answer to a report, if it has been given. */
export const answerTo = (state: State, report: string): ReportAnswer | null =>
  state.answers.find((each) => each.report === report) ?? null;

/** What became of a report. The log is the truth: an answer that stands there is given, whatever the mark says. */
export const reportState = (state: State, { id, state: marked }: Report): ReportState =>
  answerTo(state, id) ? 'answered' : marked;

/** Whether an actor may answer, close or delete a report: whoever may answer for its service. */
export function mayHandle(state: State, report: Report, actor: Actor, today: string): boolean {
  const about = serviceReported(state, report);
  const command = {
    type: 'answer-report',
    report: report.id,
    about,
    receivedOn: today,
    answer: '-',
  } as const;
  return refuseByRights(state, command, actor, today) === null;
}
