import type { RunShown } from '../../../web/staff/import/runs.tsx';
import { dayOf } from '../../core/calendar.ts';
import { clockOf } from '../../core/clock.ts';
import { type ImportRun, importRuns, runCounts } from '../../core/import-runs.ts';
import type { StaffCall } from '../call.ts';
import { localeOf } from '../page.tsx';

/** Imports that the page lists, unless all are asked for. */
const MOST_LISTED = 20;

const FILE = 'Fil: ';
/** How the internal part of an import's commits names the file it came from. */
export const fileNote = (name: string): string => `${FILE}${name}`;

async function actorAndFile({ parts, org }: StaffCall, { seqs }: ImportRun) {
  const [seq = 0] = seqs;
  const [internal] = await parts.store.internals(org, seq - 1, seq);
  const file = internal?.notes.find((note) => note.startsWith(FILE))?.slice(FILE.length);
  return { actor: internal?.actor ?? null, file: file ?? null };
}

/** The imports that were, newest first: who by, from what, with what result, and whether they were undone. */
export async function runsShown(call: StaffCall): Promise<{ runs: RunShown[]; all: number }> {
  const { state } = call.ledger;
  const all = importRuns(state).reverse();
  const listed = call.url.searchParams.has('alla') ? all : all.slice(0, MOST_LISTED);
  const counts = runCounts(state, listed);
  const names = listed.length > 0 ? await call.parts.store.names(call.org) : new Map<string, string>();
  const { unknownPerson } = localeOf(call).staff.imports.runs;
  const runs = await Promise.all(
    listed.map(async (run, place): Promise<RunShown> => {
      const { actor, file } = await actorAndFile(call, run);
      const undone = state.imports.find(({ undoes }) => undoes?.includes(run.seqs[0] ?? 0));
      return {
        seq: run.seqs[0] ?? 0,
        day: dayOf(run.at),
        clock: clockOf(run.at),
        format: run.format,
        source: run.source,
        file,
        who: (actor && names.get(actor)) ?? unknownPerson,
        counts: counts[place] ?? { added: 0, changed: 0, vanished: 0, returned: 0 },
        undoneOn: undone ? dayOf(undone.at) : null,
      };
    }),
  );
  return { runs, all: all.length };
}
