import { addDays, type Day, dayOf } from '../calendar.ts';
import { sha256Hex } from '../digest.ts';
import type { LinkResult } from './result.ts';

/** An address is left alone for so many days after a visit. */
export const DAYS_BETWEEN_VISITS = 7;

/** A little fewer than there are between visits, so that a night that was missed is caught up with. */
export const NIGHTS_TO_VISIT_ALL = 6;

export type Visiting = {
  /** Every distinct address that the organisation's services link to. */
  addresses: readonly string[];
  results: readonly LinkResult[];
  today: Day;
  /** Over how many nights the visits are spread; 1 visits all that are due at once. */
  nights: number;
};

/**
 * The addresses to be visited today: those not visited for a week, the ones never visited first and then
 * those that have waited longest; no more a day than lets all of them be visited in so many nights. Asked
 * again on the same day, it counts what has been visited since.
 */
export function dueLinks({ addresses, results, today, nights }: Visiting): string[] {
  const lastOf = new Map(results.map(({ address, visitedAt }) => [address, dayOf(visitedAt)]));
  const dayLast = (address: string): Day => lastOf.get(address) ?? '';
  const distinct = [...new Set(addresses)];
  const done = distinct.filter((address) => dayLast(address) === today).length;
  const share = Math.max(0, Math.ceil(distinct.length / nights) - done);
  const order = (address: string): string => `${dayLast(address)} ${sha256Hex(address)}`;
  return distinct
    .filter((address) => dayLast(address) === '' || addDays(dayLast(address), DAYS_BETWEEN_VISITS) <= today)
    .map((address) => ({ address, order: order(address) }))
    .sort((a, b) => (a.order < b.order ? -1 : 1))
    .slice(0, share)
    .map(({ address }) => address);
}
