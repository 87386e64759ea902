import type { BenchmarkFile } from '../core/benchmark/benchmark-file.ts';
import { benchmarkOf } from '../core/benchmark/benchmark-of.ts';
import type { AddedFile, BenchmarkRow, BenchmarkStore } from '../core/benchmark/benchmark-store.ts';
import { entryOfFile } from '../core/benchmark/participant.ts';
import { canonicalJson } from '../core/digest.ts';
import { OrganisationEntry, type OrganisationKind } from '../core/organisation.ts';
import type { Ledger } from '../core/state.ts';
import { benchmarkKey, benchmarksOf, comparedAll, comparedKey } from './benchmark-keys.ts';
import {
  ABSENT,
  type Attributes,
  bytesIn,
  type Database,
  get,
  numberIn,
  put,
  query,
  remove,
  textIn,
} from './database.ts';
import { itemSize, LARGEST_ITEM } from './item-size.ts';
import { organisationKey } from './keys.ts';
import { packed, unpacked } from './packing.ts';

/** Bumped whenever the same log gives another row, so that older rows are left aside until they are made anew. */
const ROW_VERSION = 1;

/** Where a file stands among those of its organisation: by when its facts were last recorded. */
const placeOf = ({ recorded }: BenchmarkFile): string => recorded.at(-1) ?? '';

function attributesOf(file: BenchmarkFile): Attributes {
  return {
    seq: { N: String(file.recorded.length) },
    recorded: { S: placeOf(file) },
    entry: { S: JSON.stringify(entryOfFile(file)) },
    source: { S: JSON.stringify(file.source) },
    body: { B: packed(JSON.stringify(file)) },
  };
}

const fileIn = (item: Attributes): BenchmarkFile => JSON.parse(unpacked(bytesIn(item, 'body')));

/** When the last of a row's facts was recorded; read from the file where an older row does not say. */
const recordedIn = (item: Attributes): string =>
  item['recorded'] ? textIn(item, 'recorded') : (fileIn(item).recorded.at(-1) ?? '');

const rowOf = (item: Attributes, here: boolean): BenchmarkRow => ({
  organisation: OrganisationEntry.parse(JSON.parse(textIn(item, 'entry'))),
  source: JSON.parse(textIn(item, 'source')),
  here,
  recorded: recordedIn(item),
  open: () => fileIn(item),
});

/** The kinds that an organisation had before; a row left there would count it twice. */
const formerKinds = ({ settings }: BenchmarkFile, kind: OrganisationKind): OrganisationKind[] => [
  ...new Set(settings.map((each) => each.kind).filter((each) => each !== kind)),
];

async function keep(database: Database, origin: string | null, ledger: Ledger): Promise<void> {
  const file = benchmarkOf(ledger, origin);
  const { id, kind } = entryOfFile(file);
  const attributes = attributesOf(file);
  const key = benchmarkKey(kind, ROW_VERSION, id);
  // One too large to be kept would stand still while its log goes on; it is better missing.
  if (itemSize({ ...attributes, pk: { S: key.pk }, sk: { S: key.sk } }) > LARGEST_ITEM) {
    await remove(database, key);
    return;
  }
  await put(database, key, attributes, {
    expression: 'attribute_not_exists(pk) OR seq <= :seq',
    values: { ':seq': { N: String(file.recorded.length) } },
  });
  for (const former of formerKinds(file, kind)) await remove(database, benchmarkKey(former, ROW_VERSION, id));
}

/** The newest file of each organisation from elsewhere, or of one. */
async function comparedOf(database: Database, id?: string): Promise<BenchmarkRow[]> {
  const items = await query(database, comparedAll(id));
  const newest = new Map(items.map((item) => rowOf(item, false)).map((row) => [row.organisation.id, row]));
  return [...newest.values()];
}

/** What a file that is as new as the newest stored one is: the same, however its keys are ordered, or not. */
const besides = (file: BenchmarkFile, stored: Attributes): AddedFile =>
  canonicalJson(fileIn(stored)) === canonicalJson(file) ? 'known' : 'differs';

async function add(database: Database, file: BenchmarkFile, dryRun: boolean): Promise<AddedFile> {
  const { id } = entryOfFile(file);
  if (await get(database, organisationKey(id))) return 'lives-here';
  const attributes = attributesOf(file);
  const key = comparedKey(id, placeOf(file));
  if (itemSize({ ...attributes, pk: { S: key.pk }, sk: { S: key.sk } }) > LARGEST_ITEM) return 'too-large';
  const all = await query(database, comparedAll(id));
  const last = all.at(-1);
  if (last && textIn(last, 'sk') > key.sk) return 'older';
  if (last && textIn(last, 'sk') === key.sk) return besides(file, last);
  if (dryRun || (await put(database, key, attributes, ABSENT))) return 'added';
  const raced = await get(database, key);
  return raced ? besides(file, raced) : 'differs';
}

/** Opens the rows in a table; `origin` is where this deployment lies, null where it does not say. */
export function openBenchmarks(database: Database, origin: string | null): BenchmarkStore {
  return {
    async rows(kind) {
      const kept = await query(database, benchmarksOf(kind, ROW_VERSION));
      const here = kept.map((item) => rowOf(item, true));
      const ids = new Set(here.map(({ organisation }) => organisation.id));
      const elsewhere = (await comparedOf(database)).filter(
        ({ organisation }) => organisation.kind === kind && !ids.has(organisation.id),
      );
      return [...here, ...elsewhere].sort((a, b) => (a.organisation.id < b.organisation.id ? -1 : 1));
    },
    keep: (ledger) => keep(database, origin, ledger),
    async keptSeq(org, kind) {
      const item = await get(database, benchmarkKey(kind, ROW_VERSION, org));
      return item ? numberIn(item, 'seq') : 0;
    },
    add: (file, { dryRun } = { dryRun: false }) => add(database, file, dryRun),
    compared: () => comparedOf(database),
    comparedRow: async (id) => (await comparedOf(database, id)).at(0) ?? null,
    origin,
  };
}
