import type { Command } from '../../functions/core/commands.ts';
import { type Commit, commandIdOf, sealCommit } from '../../functions/core/commit.ts';
import { decideAll } from '../../functions/core/decide.ts';
import { evolveCommit } from '../../functions/core/evolve.ts';
import type { Role, Via } from '../../functions/core/identifiers.ts';
import { emptyState, type Ledger } from '../../functions/core/state.ts';
import { type SealedText, sealText } from '../../functions/core/texts.ts';

/** Commands saved together on a day, at noon. */
export type Step = { on: string; commands: readonly Command[]; role?: Role; via?: Via };

/** A commit with the texts that lie beside it. */
export type Kept = { commit: Commit; texts: readonly SealedText[] };

const kept = new WeakMap<Ledger, readonly Kept[]>();

/** The commits that a ledger of these tests was made from. */
export const commitsOf = (ledger: Ledger): readonly Kept[] => kept.get(ledger) ?? [];

/** A ledger with one more commit; throws when the commands are refused. */
export function after(ledger: Ledger, { on, commands, role = 'strategist', via = 'api' }: Step): Ledger {
  const { state, texts } = ledger;
  const seq = state.seq + 1;
  const at = `${on}T11:00:00.000Z`;
  const seed = `${state.org}-${seq}`;
  const outcome = decideAll(state, commands, { today: on, at, seq, index: 0, seed }, { role, via });
  if (!outcome.ok) throw new Error(`${outcome.refusal.detail} ${JSON.stringify(outcome.refusal.path)}`);
  const commit = sealCommit({
    v: 1,
    org: state.org,
    seq,
    at,
    via,
    role,
    commandId: commandIdOf('test', String(seq), commands),
    events: [...outcome.events],
    internal: null,
    parent: state.hash,
  });
  const sealed = outcome.texts.map((text) => sealText(seed, text));
  const grown = {
    state: evolveCommit(state, commit),
    texts: { ...texts, ...Object.fromEntries(sealed.map(({ ref, text }) => [ref, text])) },
  };
  kept.set(grown, [...commitsOf(ledger), { commit, texts: sealed }]);
  return grown;
}

/** The ledger of an organisation after some steps. */
export const ledgerOf = (org: string, steps: readonly Step[]): Ledger =>
  steps.reduce(after, { state: emptyState(org), texts: {} });
