import type { LedgerStore, SaveOutcome } from '../core/ledger-store.ts';
import type { Measure } from './metrics.ts';

/** Whether somebody else had changed the same thing meanwhile. */
const isConflict = (outcome: SaveOutcome): boolean =>
  outcome.kind === 'moved' || (outcome.kind === 'refused' && outcome.refusal.type === 'changed-meanwhile');

/** The same store, whose saves and conflicts are counted. */
export const countedStore = <Store extends LedgerStore>(store: Store, measure: Measure): Store => ({
  ...store,
  async save(request) {
    const outcome = await store.save(request);
    if (outcome.kind === 'saved' && !outcome.repeated) measure({ Saves: 1 });
    if (isConflict(outcome)) measure({ Conflicts: 1 });
    return outcome;
  },
});
