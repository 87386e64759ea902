import type { Commit } from '../core/commit.ts';
import { evolveCommit } from '../core/evolve.ts';
import { emptyState, type Ledger, type State } from '../core/state.ts';
import type { SealedText } from '../core/texts.ts';
import { brokenLog } from './problem.ts';

/** The ledger of a log without commits. */
export const emptyLedger = (org: string): Ledger => ({ state: emptyState(org), texts: {} });

function follow(state: State, commit: Commit): State {
  try {
    return evolveCommit(state, commit);
  } catch (error) {
    throw brokenLog(state.org, state.seq + 1, error);
  }
}

/** A ledger after more commits and their texts; a text that was redacted by then is not in it. */
export function grown(before: Ledger, commits: readonly Commit[], sealed: readonly SealedText[]): Ledger {
  const state = commits.reduce(follow, before.state);
  const texts = { ...before.texts, ...Object.fromEntries(sealed.map(({ ref, text }) => [ref, text])) };
  for (const ref of Object.keys(state.redacted)) delete texts[ref];
  return { state, texts };
}
