import type { Ledger, State } from '../core/state.ts';
import { type FoundTexts, findTexts, packTexts } from './companions.ts';
import { type Database, get, numberIn, put, remove } from './database.ts';
import { redactedKey, textKey } from './keys.ts';
import { isBesideCommit } from './load.ts';
import { removeProposalsWith } from './proposals.ts';
import { dropSnapshots } from './snapshot.ts';

/** Carries out what the log's redactions say. */
export type Redactions = {
  /** Deletes every redacted text that still lies somewhere; returns at once when none can. */
  finish(ledger: Ledger): Promise<void>;
};

const lastRedaction = (state: State): number =>
  Object.values(state.redacted).reduce((latest, { seq }) => Math.max(latest, seq), 0);

/** What may stay in an item: all of its texts but the redacted ones; of an attempt that lost, none. */
const remaining = (state: State, found: FoundTexts): FoundTexts['texts'] =>
  isBesideCommit(state, found) ? found.texts.filter(({ ref }) => !Object.hasOwn(state.redacted, ref)) : [];

/**
 * Takes what must go out of one item. Whoever finds the item rewritten meanwhile may leave it so: each
 * save finishes all earlier redactions before it commits, so the other one knew at least as much.
 */
async function withdraw(database: Database, state: State, found: FoundTexts): Promise<void> {
  const key = textKey(state.org, found.seq, found.hash);
  const left = remaining(state, found);
  if (left.length === found.texts.length) return;
  if (left.length === 0) return remove(database, key);
  const revision = { N: String(Number(found.revision) + 1) };
  const condition = { expression: 'revision = :seen', values: { ':seen': { N: found.revision } } };
  await put(database, key, { revision, body: { B: packTexts(left) } }, condition);
}

/**
 * Goes through all texts beside commits, and the proposals that they came from. Those of attempts that lost are deleted whole, since they may
 * repeat what was redacted; a seq that has its commit can get no other, so nothing is lost with them.
 */
async function carryOut(database: Database, state: State): Promise<void> {
  const all = await findTexts(database, state.org, 1, state.seq);
  const redacted = all.flatMap(({ texts }) => texts.filter(({ ref }) => Object.hasOwn(state.redacted, ref)));
  // While the words are still known: proposals repeat what became of them, and are told by words alone.
  if (redacted.length > 0)
    await removeProposalsWith(database, state.org, new Set(redacted.map(({ text }) => text)));
  for (const found of all) await withdraw(database, state, found);
}

/** Opens the redactions of a table. How far they have been carried out is kept there, and in this process. */
export function openRedactions(database: Database): Redactions {
  const finished = new Map<string, number>();

  async function finishedUpTo(org: string): Promise<number> {
    const item = await get(database, redactedKey(org));
    return item ? numberIn(item, 'seq') : 0;
  }

  async function markFinished(org: string, seq: number): Promise<void> {
    const attributes = { seq: { N: String(seq) } };
    const condition = {
      expression: 'attribute_not_exists(pk) OR seq < :seq',
      values: { ':seq': attributes.seq },
    };
    await put(database, redactedKey(org), attributes, condition);
  }

  return {
    async finish({ state }) {
      const last = lastRedaction(state);
      if (last <= (finished.get(state.org) ?? 0)) return;
      if ((await finishedUpTo(state.org)) < last) {
        await carryOut(database, state);
        await dropSnapshots(database, state.org, last);
        await markFinished(state.org, last);
      }
      finished.set(state.org, last);
    },
  };
}
