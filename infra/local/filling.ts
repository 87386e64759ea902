import type { BenchmarkStore } from '../../functions/core/benchmark/benchmark-store.ts';
import type { Day } from '../../functions/core/calendar.ts';
import type { LedgerStore, Sender } from '../../functions/core/ledger-store.ts';
import type { OrganisationSettings } from '../../functions/core/organisation.ts';

/** Who stands behind the first fill in the log. */
export const FILLER: Sender = { subject: 'first-fill', role: 'operator', areas: [], units: [] };

/** A store whose clock stands where the story is; the same table as the main one. */
export type StoreAt = (now: () => Date) => LedgerStore;

export type Filling = {
  store: LedgerStore;
  storeAt: StoreAt;
  /** The day that the invented history is counted back from: the same after an interruption. */
  day: Day;
  report: (line: string) => void;
};

/** A filling that brings organisations to compare with as well. */
export type ComparedFilling = Filling & { benchmarks: BenchmarkStore };

/** Registers an organisation unless it exists; its place in the directory is made good either way. */
export async function ensureOrganisation(
  { store }: Pick<Filling, 'store'>,
  org: string,
  settings: OrganisationSettings,
): Promise<void> {
  if (!(await store.claimSlug(settings.slug, org)))
    throw new Error(`/${settings.slug}/ belongs to another organisation`);
  if (!(await store.read(org))) {
    const commands = [{ type: 'register-organisation', settings }] as const;
    const outcome = await store.save({
      org,
      commands,
      sender: FILLER,
      via: 'system',
      key: `first-fill-${org}`,
    });
    if (outcome.kind !== 'saved') throw new Error(`${org} could not be registered: ${outcome.kind}`);
  }
  await store.refreshDirectory(org);
}
