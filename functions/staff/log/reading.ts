import type { Commit } from '../../core/commit.ts';
import type { InternalPart, LedgerStore } from '../../core/ledger-store.ts';
import {
  type LogFilter,
  needsInternals,
  seqsAbout,
  seqsBetween,
  servicesIn,
  wantedEvents,
} from '../../core/log-filter.ts';
import type { Ledger } from '../../core/state.ts';

/** A commit that is wanted, and which of its events are. */
export type Found = { commit: Commit; wanted: readonly number[] };

export type Search = {
  found: readonly Found[];
  /** The newest and oldest seq that were looked at; null where there was nothing to look at. */
  searched: { newest: number; oldest: number } | null;
  /** Where to go on; null where the beginning has been reached. */
  olderBefore: number | null;
  isNewest: boolean;
};

/** Changes on a page. */
export const PAGE = 50;
/** Commits read at a time where not all of them are shown, and at most for one page. */
const BATCH = 100;
const MOST_READ = 1500;

type Asked = {
  store: LedgerStore;
  ledger: Ledger;
  filter: LogFilter;
  /** Only older ones than this seq. */
  before: number | null;
};

type Stretch = { first: number; last: number };

async function internalsOf({ store, ledger, filter }: Asked, { first, last }: Stretch) {
  if (!needsInternals(filter)) return new Map<number, InternalPart>();
  const parts = await store.internals(ledger.state.org, first - 1, last);
  return new Map(parts.map((part) => [part.seq, part]));
}

/** The wanted commits of a stretch, newest first. */
async function wantedIn(
  asked: Asked,
  stretch: Stretch,
  services: ReadonlySet<string> | null,
): Promise<Found[]> {
  const { store, ledger, filter } = asked;
  const { first, last } = stretch;
  const [commits, beside] = await Promise.all([
    store.commits(ledger.state.org, first - 1, last - first + 1),
    internalsOf(asked, stretch),
  ]);
  return commits
    .map((commit) => ({
      commit,
      wanted: wantedEvents(ledger, filter, services, commit, beside.get(commit.seq)),
    }))
    .filter(({ wanted }) => wanted.length > 0)
    .reverse();
}

/** Whether a filter asks for anything but days, which leave no gaps. */
const isFilter = ({ from: _from, to: _to, ...rest }: LogFilter): boolean =>
  Object.values(rest).some((each) => each !== undefined);

const holdsAny = (seqs: ReadonlySet<number> | null, { first, last }: Stretch): boolean =>
  seqs === null || [...seqs].some((seq) => seq >= first && seq <= last);

/**
 * Goes back through the log until a page is full. Stretches of which the state knows that they hold nothing of
 * the wanted services are not read, and a search that finds little stops after a while to say how far it came.
 */
export async function searchLog(asked: Asked): Promise<Search> {
  const { ledger, filter, before } = asked;
  const { first, last } = seqsBetween(ledger.state, filter);
  const newest = Math.min(last, (before ?? Number.MAX_SAFE_INTEGER) - 1);
  if (newest < first) return { found: [], searched: null, olderBefore: null, isNewest: newest === last };
  const services = servicesIn(ledger.state, filter);
  const seqs = seqsAbout(ledger.state, services);
  const size = isFilter(filter) ? BATCH : PAGE;
  const found: Found[] = [];
  let read = 0;
  let end = newest;
  while (end >= first && found.length < PAGE && read < MOST_READ) {
    const stretch = { first: Math.max(first, end - size + 1), last: end };
    if (holdsAny(seqs, stretch)) {
      found.push(...(await wantedIn(asked, stretch, services)));
      read += size;
    }
    end = stretch.first - 1;
  }
  const shown = found.slice(0, PAGE);
  const oldest = found.length > PAGE ? (shown.at(-1)?.commit.seq ?? end) : end + 1;
  return {
    found: shown,
    searched: { newest, oldest },
    olderBefore: oldest > first ? oldest : null,
    isNewest: newest === last,
  };
}
