import type { Day } from '../calendar.ts';

/** Something wrong with a benchmark file: where, and in words for whoever made it. */
export type FileFault = { path: readonly PropertyKey[]; detail: string };

type Path = readonly PropertyKey[];

/** What places in a file are held against: the commits it tells of. */
export type Places = {
  /** A seq must be that of a commit, and not of one before another. */
  seqFaults: (path: Path, seq: number, notBefore?: number) => FileFault[];
  /** A day must not lie after the commit that tells of it. */
  dayFaults: (path: Path, day: Day, seq: number) => FileFault[];
};

/** The places of a file with so many commits, recorded on these days. */
export function placesIn(commits: number, days: readonly Day[]): Places {
  return {
    seqFaults(path, seq, notBefore = 1) {
      if (seq > commits) return [{ path, detail: `is past the last commit, ${commits}` }];
      return seq < notBefore ? [{ path, detail: `must not be before commit ${notBefore}` }] : [];
    },
    dayFaults(path, day, seq) {
      const recorded = days[seq - 1];
      return recorded !== undefined && day > recorded
        ? [{ path, detail: `lies after ${recorded}, when commit ${seq} was recorded` }]
        : [];
    },
  };
}

/** Ids that stand twice in a list. */
export function repeated(list: readonly { id: string }[], path: Path): FileFault[] {
  const seen = new Set<string>();
  return list.flatMap(({ id }, place) => {
    const isTwice = seen.has(id);
    seen.add(id);
    return isTwice
      ? [{ path: [...path, place, 'id'], detail: `${id} is there already; ids are unique` }]
      : [];
  });
}
