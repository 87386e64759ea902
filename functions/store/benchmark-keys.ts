import { inDirectory, type Key, partition, type Range, versionKey } from './keys.ts';
import { PREFIXES } from './table.ts';

/** The rows that comparisons read, of one kind of organisation; no organisation's id holds a `#`. */
const benchmarksIn = (kind: string): string => partition('snapshot', `benchmark#${kind}`);

/** An organisation's row; of another version of the code it lies elsewhere. */
export const benchmarkKey = (kind: string, version: number, org: string): Key<'snapshot'> => ({
  part: 'snapshot',
  pk: benchmarksIn(kind),
  sk: `${versionKey(version)}#${org}`,
});

/** The rows of every organisation of a kind. */
export const benchmarksOf = (kind: string, version: number): Range => ({
  pk: benchmarksIn(kind),
  from: `${versionKey(version)}#`,
  to: `${versionKey(version)}$`,
});

const COMPARED = 'compared#';

/** A benchmark file from elsewhere, by the instant at which the last of its facts was recorded. */
export const comparedKey = (id: string, recorded: string): Key<'directory'> =>
  inDirectory(`${COMPARED}${id}#${recorded}`);

/** Every benchmark file from elsewhere, or those of one organisation; the newest of each comes last. */
export const comparedAll = (id?: string): Range => ({
  pk: PREFIXES.directory,
  from: id === undefined ? COMPARED : `${COMPARED}${id}#`,
  to: id === undefined ? 'compared$' : `${COMPARED}${id}$`,
});
