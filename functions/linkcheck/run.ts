import { reasonNotToVisit } from '../core/links/facts.ts';
import { type LinkCheck, type Visited, visitOrganisation } from './organisation.ts';

/** Organisations visited side by side; they mostly wait, each for its own hosts. */
const ORGANISATIONS_AT_ONCE = 8;

/** What a run did. */
export type Run = { organisations: number; visits: number; faults: number; complete: boolean };

export type RunParts = LinkCheck & {
  /** Told of an organisation that could not be dealt with; the others go on. */
  onFault: (org: string, error: unknown) => void;
  /** Only these organisations; everything known when left out. */
  only?: readonly string[];
  organisationsAtOnce?: number;
};

/** The organisations in their order, beginning with the one after the last. */
function fromThere(ids: readonly string[], last: string | null): string[] {
  const sorted = ids.toSorted();
  const place = last === null ? 0 : sorted.filter((id) => id <= last).length;
  return [...sorted.slice(place), ...sorted.slice(0, place)];
}

/** Notes how far the run has come: to the last organisation before which all are done. */
function noting(order: readonly string[], { memory }: LinkCheck) {
  const done = new Set<string>();
  let place = 0;
  return async (org: string): Promise<void> => {
    done.add(org);
    const before = place;
    while (done.has(order[place] ?? '')) place += 1;
    const last = order[place - 1];
    if (place > before && last !== undefined) await memory.keepProgress(last);
  };
}

/** One organisation; null where it could not be dealt with. */
async function attempt(org: string, parts: RunParts): Promise<Visited | null> {
  try {
    return await visitOrganisation(org, parts);
  } catch (error) {
    parts.onFault(org, error);
    return null;
  }
}

/**
 * Visits the links that are due, organisation by organisation, from where the last run stopped, once round
 * or until time runs out. Invented organisations and finished data sets are left alone. What was visited is
 * kept at once, so a run that is killed costs nothing but time.
 */
export async function visitAll(parts: RunParts): Promise<Run> {
  const entries = await parts.source.organisations();
  const ids = entries
    .filter((entry) => reasonNotToVisit(entry) === null && (parts.only?.includes(entry.id) ?? true))
    .map(({ id }) => id);
  const order = fromThere(ids, parts.only ? null : await parts.memory.progress());
  const isDone = parts.only ? async () => {} : noting(order, parts);
  const run: Run = { organisations: 0, visits: 0, faults: 0, complete: true };
  const waiting = [...order];

  async function work(): Promise<void> {
    for (let org = waiting.shift(); org !== undefined; org = waiting.shift()) {
      const visited = parts.isTimeLeft() ? await attempt(org, parts) : undefined;
      if (visited === undefined || visited?.complete === false) run.complete = false;
      else await isDone(org);
      run.organisations += visited ? 1 : 0;
      run.faults += visited === null ? 1 : 0;
      run.visits += visited?.outcomes.length ?? 0;
    }
  }
  await Promise.all(Array.from({ length: parts.organisationsAtOnce ?? ORGANISATIONS_AT_ONCE }, work));
  return run;
}
