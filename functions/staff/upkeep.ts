import type { LedgerReader } from '../core/ledger-store.ts';
import type { StaffParts } from './parts.ts';

/** What the schedule sends. No request of the HTTP API can be taken for it: the fields of those are the API's own. */
type UpkeepEvent = { readonly run: 'upkeep' };

export const isUpkeep = (event: object): event is UpkeepEvent => 'run' in event && event.run === 'upkeep';

/** What upkeep works on. */
export type UpkeepParts = {
  store: Pick<LedgerReader, 'organisations'> & { finishRedactions(org: string): Promise<void> };
  onFault: StaffParts['onFault'];
};

/**
 * Completes what redactions left undone, in every organisation: a function that was killed between the commit
 * and the deletion must not leave a redacted text lying until somebody saves again. Whatever else runs out has
 * its time written on it, and the table deletes it. Gives how many organisations could not be dealt with.
 */
export async function upkeep({ store, onFault }: UpkeepParts): Promise<{ faults: number }> {
  let faults = 0;
  for (const { id } of await store.organisations()) {
    try {
      await store.finishRedactions(id);
    } catch (error) {
      faults += 1;
      onFault({ requestId: crypto.randomUUID(), method: 'UPKEEP', path: id, error });
    }
  }
  return { faults };
}
