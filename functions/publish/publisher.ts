import type { SiteSettings } from '../../web/site/site.ts';
import type { BenchmarkStore } from '../core/benchmark/benchmark-store.ts';
import type { LedgerReader } from '../core/ledger-store.ts';
import { type ClockEvent, PublishEvent, type ReadChange, type Wakened, wakened } from './event.ts';
import { type Published, publish } from './publish.ts';
import { type FileSink, SITE } from './sink.ts';

/** What a run of the publisher tells of itself. */
export type Note =
  | { kind: 'published'; target: string; seq: number; written: number; unchanged: number; lag: number | null }
  | { kind: 'failed'; target: string; error: unknown };

/** What the publisher is made from. */
export type PublisherParts = {
  store: Pick<LedgerReader, 'read' | 'organisations' | 'commits' | 'texts' | 'today'> & {
    writeSnapshot(org: string): Promise<void>;
  };
  /** What comparisons read instead of logs; kept here, a row an organisation. */
  benchmarks: Pick<BenchmarkStore, 'rows' | 'keep'>;
  /** Where files go; `rewrite` puts each anew. */
  sink: (rewrite: boolean) => FileSink;
  /** What a changed item of the table means. */
  changeAt: ReadChange;
  settings: SiteSettings;
  now: () => Date;
  tell: (note: Note) => void;
};

/** What a stream is answered: from which change on it should be told again. */
export type BatchAnswer = { batchItemFailures: { itemIdentifier: string }[] };

/** A snapshot after so many commits: each costs as many write units as it has kilobytes. */
const COMMITS_BETWEEN_SNAPSHOTS = 50;

const isDueForSnapshot = ({ firstSeq }: Wakened, published: Published): boolean =>
  Math.floor(published.seq / COMMITS_BETWEEN_SNAPSHOTS) >
  Math.floor(Math.max(firstSeq - 1, 0) / COMMITS_BETWEEN_SNAPSHOTS);

/** Brings what comparisons read of an organisation in line with its log. */
async function keepRow({ store, benchmarks }: PublisherParts, org: string): Promise<void> {
  const ledger = await store.read(org);
  if (ledger) await benchmarks.keep(ledger);
}

async function publishTarget(parts: PublisherParts, target: string, rewrite: boolean, since: number | null) {
  const { store, settings, now, tell } = parts;
  if (target !== SITE) await keepRow(parts, target);
  const published = await publish(target, {
    source: store,
    benchmarks: parts.benchmarks,
    sink: parts.sink(rewrite),
    day: () => store.today(),
    settings,
  });
  const { seq, written, unchanged } = published;
  const lag = since === null ? null : Math.max(0, now().getTime() - since);
  tell({ kind: 'published', target, seq, written, unchanged, lag });
  return published;
}

/** Whether it could be done; what went wrong is told. */
async function succeeds(
  parts: PublisherParts,
  target: string,
  work: () => Promise<unknown>,
): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    parts.tell({ kind: 'failed', target, error });
    return false;
  }
}

async function onChange(parts: PublisherParts, change: Wakened): Promise<void> {
  const target = change.target ?? SITE;
  const published = await publishTarget(parts, target, false, change.since);
  // A snapshot is a cache: one that fails costs a slower start, and the next night writes it.
  if (target !== SITE && isDueForSnapshot(change, published))
    await succeeds(parts, target, () => parts.store.writeSnapshot(target));
}

/** Where there is only one organisation, the site's first page is its own, and changes with it. */
async function withShared(parts: PublisherParts, changes: readonly Wakened[]): Promise<readonly Wakened[]> {
  const [first] = changes;
  if (!first || changes.some(({ target }) => target === null)) return changes;
  const { length } = await parts.store.organisations();
  return length === 1 ? [...changes, { ...first, target: null }] : changes;
}

/** Publishes what changes woke, each organisation once, the shared pages last. */
async function onChanges(parts: PublisherParts, changes: readonly Wakened[]): Promise<BatchAnswer> {
  const all = await withShared(parts, changes);
  const inTurn = [...all].sort((a, b) => Number(a.target === null) - Number(b.target === null));
  const failed: string[] = [];
  for (const change of inTurn)
    if (!(await succeeds(parts, change.target ?? SITE, () => onChange(parts, change))))
      failed.push(change.first);
  return { batchItemFailures: failed.map((itemIdentifier) => ({ itemIdentifier })) };
}

/** Publishes a part of all organisations, and the shared pages; throws in the end where one of them failed. */
async function onClock(parts: PublisherParts, { part, of, rewrite }: ClockEvent): Promise<void> {
  const organisations = (await parts.store.organisations()).map(({ id }) => id);
  const own = organisations.filter((_, place) => place % of === part - 1);
  const failed: string[] = [];
  for (const target of [...own, ...(part === 1 ? [SITE] : [])]) {
    const done = await succeeds(parts, target, async () => {
      await publishTarget(parts, target, rewrite, null);
      if (target !== SITE) await parts.store.writeSnapshot(target);
    });
    if (!done) failed.push(target);
  }
  if (failed.length > 0) throw new Error(`not published: ${failed.join(', ')}`);
}

/**
 * The publisher: woken by the table's stream, or by the clock after midnight. What it is told by the stream is
 * only *that* something changed; what is shown is always read from the log as it is then, so that records that
 * come twice, late or in another order change nothing.
 */
export const createPublisher =
  (parts: PublisherParts) =>
  async (event: unknown): Promise<BatchAnswer | undefined> => {
    const asked = PublishEvent.parse(event);
    if ('Records' in asked) return onChanges(parts, wakened(asked.Records, parts.changeAt));
    await onClock(parts, asked);
    return undefined;
  };
