import { editionsAnswer, pinnedView } from './answers/editions.ts';
import { matrixAnswer } from './answers/matrix.ts';
import type { Handler } from './call.ts';
import { HttpProblem } from './problem.ts';
import { answerJson, etagOfLog, readLedger } from './reading.ts';

/** Every edition, withdrawn ones included. */
export const readEditions: Handler = async (call) => {
  const ledger = await readLedger(call);
  return answerJson(call, etagOfLog(call, ledger), 'Read one edition at a time.', () => ({
    editions: editionsAnswer(ledger),
  }));
};

/** One edition and the matrix that it froze. */
export const readEdition: Handler = async (call) => {
  const ledger = await readLedger(call);
  const id = call.params['edition'];
  const edition = editionsAnswer(ledger).find((each) => each.id === id);
  if (!edition)
    throw new HttpProblem('unknown-edition', `There is no edition “${id}” in ${ledger.state.org}.`);
  const narrower = 'Read one service at a time under …/services/{id}.';
  return answerJson(call, etagOfLog(call, ledger), narrower, () => ({
    edition,
    matrix: matrixAnswer(ledger, pinnedView(ledger.state, edition), edition.catalogue),
  }));
};
