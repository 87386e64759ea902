import { type Day, dayOf, type Instant } from '../calendar.ts';
import type { OrganisationEntry } from '../organisation.ts';
import { servicesAt } from '../service-at.ts';
import { type State, settingsOf } from '../state.ts';
import type { View } from '../view.ts';
import { addressOf, samePage } from './address.ts';
import type { LinkLook } from './look.ts';
import type { LinkResult } from './result.ts';

/** What visits have told of an organisation's links. */
export type LinkFacts = { results: readonly LinkResult[]; look: LinkLook | null };

export const NO_LINK_FACTS: LinkFacts = { results: [], look: null };

/** What is known of one link. */
export type KnownLink = {
  result: LinkResult | null;
  /** From the start page, by the shortest way that was met; null where none was. */
  way: { steps: number; startPage: string; lookedAt: Instant } | null;
};

/** Every distinct address that the services of a view link to, in the order they were registered. */
export function linkedAddresses(state: State, view: View): string[] {
  const links = servicesAt(state.services, view).flatMap(({ profile }) => profile.link ?? []);
  return [...new Set(links.map(addressOf))];
}

/** Why an organisation's links are left alone; null where they are visited. */
export function reasonNotToVisit({
  example,
  closedOn,
}: Pick<OrganisationEntry, 'example' | 'closedOn'>): 'example' | 'closed' | null {
  if (example) return 'example';
  return closedOn === null ? null : 'closed';
}

/** The addresses that may be visited; none of an invented organisation, or of a finished data set. */
export function addressesToVisit(state: State, today: Day): string[] {
  const settings = settingsOf(state);
  if (!settings || reasonNotToVisit(settings) !== null) return [];
  return linkedAddresses(state, { validOn: today, known: state.seq });
}

/** What had been seen in a view: nothing from after its day, or from after the first commit that it does not know. */
function seenIn({ commits }: State, { validOn, known }: View): (at: Instant) => boolean {
  const unknown = commits[known];
  return (at) => dayOf(at) <= validOn && (unknown === undefined || at < unknown.at);
}

/** What is known of a link in a view. */
export function knownLinks(
  { results, look }: LinkFacts,
  state: State,
  view: View,
): (link: string) => KnownLink {
  const isSeen = seenIn(state, view);
  const seen = results.filter(({ visitedAt }) => isSeen(visitedAt));
  const resultOf = new Map(seen.map((result) => [result.address, result]));
  const met = look && isSeen(look.lookedAt) ? look.met : [];
  const stepsTo = new Map(met.map(({ address, steps }) => [samePage(address), steps]));
  return (link) => {
    const address = addressOf(link);
    const steps = stepsTo.get(samePage(address));
    const way =
      look && steps !== undefined ? { steps, startPage: look.startPage, lookedAt: look.lookedAt } : null;
    return { result: resultOf.get(address) ?? null, way };
  };
}

/** How many of the distinct addresses in a view have been visited, and when the last one was. */
export type LinkTally = { addresses: number; visited: number; lastVisitedAt: Instant | null };

export function tallyLinks(facts: LinkFacts, state: State, view: View): LinkTally {
  const known = knownLinks(facts, state, view);
  const addresses = linkedAddresses(state, view);
  const visits = addresses.flatMap((address) => known(address).result?.visitedAt ?? []);
  return {
    addresses: addresses.length,
    visited: visits.length,
    lastVisitedAt: visits.toSorted().at(-1) ?? null,
  };
}
