import { dayOf } from '../core/calendar.ts';
import type { LedgerStore } from '../core/ledger-store.ts';
import { dueLinks } from '../core/links/due.ts';
import { addressesToVisit } from '../core/links/facts.ts';
import { judge } from '../core/links/judge.ts';
import { isLookDue, startPageFrom } from '../core/links/look.ts';
import type { LinkMemory } from '../core/links/memory.ts';
import { type LinkOutcome, type LinkResult, resultAfter } from '../core/links/result.ts';
import { type State, settingsOf } from '../core/state.ts';
import type { Asking, Limits } from './asking.ts';
import { lookRound } from './look-round.ts';
import { visit } from './visit.ts';

/** What visiting needs: where links are read, where results are kept, how one asks, and the clock. */
export type LinkCheck = {
  source: Pick<LedgerStore, 'read' | 'organisations'>;
  memory: LinkMemory;
  asking: () => Asking;
  limits: Limits;
  now: () => Date;
  /** Nights over which an organisation's links are spread; 1 visits all that are due. */
  nights: number;
  /** Start pages of organisations' own sites by id, where they cannot be derived; null: no look round. */
  startPages: Readonly<Record<string, string | null>>;
  /** False when no further visit should begin. */
  isTimeLeft: () => boolean;
  onVisit?: (org: string, result: LinkResult) => void;
};

/** What came of visiting an organisation's links; not `complete` when time ran out. */
export type Visited = { org: string; addresses: number; outcomes: LinkOutcome[]; complete: boolean };

/** Looks round the organisation's own site, where it is time for that and its start page is known. */
async function lookIfDue(state: State, addresses: readonly string[], check: LinkCheck): Promise<void> {
  const { memory, startPages, asking, limits, now } = check;
  const given = startPages[state.org];
  const startPage = given === undefined ? startPageFrom(settingsOf(state)?.slug ?? '', addresses) : given;
  const { look } = await memory.read(state.org);
  if (startPage === null || !isLookDue(look, startPage, dayOf(now()))) return;
  const search = { startPage, addresses, at: now().toISOString(), redirects: limits.redirects };
  await memory.keepLook(state.org, await lookRound(search, asking()));
}

/** Visits the links of an organisation that are due, host by host, and keeps each result at once. */
export async function visitOrganisation(org: string, check: LinkCheck): Promise<Visited> {
  const { source, memory, asking, limits, now, nights, isTimeLeft, onVisit } = check;
  const ledger = await source.read(org);
  const today = dayOf(now());
  const addresses = ledger ? addressesToVisit(ledger.state, today) : [];
  const visited: Visited = { org, addresses: addresses.length, outcomes: [], complete: true };
  if (!ledger || addresses.length === 0) return visited;
  const { results } = await memory.read(org);
  const before = new Map(results.map((result) => [result.address, result]));
  const due = dueLinks({ addresses, results, today, nights });

  async function visitHost(links: readonly string[]): Promise<void> {
    for (const link of links) {
      if (!isTimeLeft()) return;
      const judged = judge(await visit(link, asking(), limits.redirects));
      const result = resultAfter(before.get(link) ?? null, link, judged, now().toISOString());
      await memory.keep(org, result);
      visited.outcomes.push(result.outcome);
      onVisit?.(org, result);
      // Too many requests (RFC 6585, section 4): the others come another night.
      if (result.status === 429) return;
    }
  }
  await Promise.all([...Map.groupBy(due, (link) => new URL(link).hostname).values()].map(visitHost));
  if (isTimeLeft()) await lookIfDue(ledger.state, addresses, check);
  else visited.complete = false;
  return visited;
}
