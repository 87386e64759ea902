import type { RegisterEvent } from './events.ts';
import type { AppliedImport, State } from './state.ts';

/** An import as somebody carried it out: the same files sent once more are another run. */
export type ImportRun = Pick<AppliedImport, 'import' | 'format' | 'source' | 'at' | 'role'> & {
  /** The commits that it was saved as, oldest first; the first one names the run. */
  seqs: readonly number[];
};

const begun = ({ import: id, format, source, at, role, seq }: AppliedImport): ImportRun => ({
  import: id,
  format,
  source,
  at,
  role,
  seqs: [seq],
});

/** Every run of an import, oldest first; what takes one back is none. */
export function importRuns({ imports }: State): ImportRun[] {
  const runs: ImportRun[] = [];
  for (const applied of imports) {
    if (applied.undoes) continue;
    const place = runs.findLastIndex((run) => run.import === applied.import);
    const before = runs[place];
    if (applied.part === 1 || !before) runs.push(begun(applied));
    else runs[place] = { ...before, seqs: [...before.seqs, applied.seq] };
  }
  return runs;
}

/** The run whose first commit has a seq; null when there is none. */
export const importRunAt = (state: State, seq: number): ImportRun | null =>
  importRuns(state).find(({ seqs }) => seqs[0] === seq) ?? null;

/** The commits of imports that people took back, and those that did so: together they come to nothing. */
export const takenBack = ({ imports }: State): ReadonlySet<number> =>
  new Set(imports.flatMap(({ seq, undoes }) => (undoes ? [seq, ...undoes] : [])));

/** How many services a run brought, changed, or found gone from the source or back there. */
export type RunCounts = { added: number; changed: number; vanished: number; returned: number };

const KINDS: readonly { kind: keyof RunCounts; types: readonly RegisterEvent['type'][] }[] = [
  { kind: 'added', types: ['service-registered', 'service-reinstated'] },
  { kind: 'vanished', types: ['service-vanished'] },
  { kind: 'returned', types: ['service-returned'] },
];

/** What each of these runs did to the services, in their order. */
export function runCounts({ services }: State, runs: readonly ImportRun[]): RunCounts[] {
  const counts = runs.map(() => ({ added: 0, changed: 0, vanished: 0, returned: 0 }));
  const placeOf = new Map(runs.flatMap(({ seqs }, place) => seqs.map((seq) => [seq, place] as const)));
  for (const { register, assessments } of Object.values(services)) {
    const touched = new Map<number, Set<string>>();
    const touch = (seq: number, type: string) => {
      const place = placeOf.get(seq);
      if (place !== undefined) touched.set(place, (touched.get(place) ?? new Set()).add(type));
    };
    for (const { seq, event } of register) touch(seq, event.type);
    for (const { seq } of assessments) touch(seq, 'service-assessed');
    for (const [place, types] of touched) {
      const kind = KINDS.find((each) => each.types.some((type) => types.has(type)))?.kind ?? 'changed';
      const own = counts[place];
      if (own) own[kind] += 1;
    }
  }
  return counts;
}
