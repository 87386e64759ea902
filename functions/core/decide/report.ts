import type { CommandOf } from '../commands.ts';
import type { State } from '../state.ts';
import { findService, refuseFuture } from './checks.ts';
import { accepted, type Context, type Outcome, refIn, refOrNull, refused } from './outcome.ts';

/** Answers in public what the public reported; what was reported enters the log only here, in staff's choice of words. */
export function answerReport(state: State, command: CommandOf<'answer-report'>, context: Context): Outcome {
  const { report, about, receivedOn, question, answer } = command;
  if (state.answers.some((each) => each.report === report)) {
    return refused('report-answered', `The report ${report} is answered already.`, 'report');
  }
  const { problem } = about === null ? { problem: null } : findService(state, about, 'about');
  const refusal = problem ?? refuseFuture(context, receivedOn, 'receivedOn');
  if (refusal) return refusal;
  const event = {
    type: 'report-answered',
    report,
    about,
    receivedOn,
    question: refOrNull(context, question),
    answer: refIn(context, answer),
  } as const;
  return accepted([event], [question, answer]);
}
