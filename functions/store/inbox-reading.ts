import { dayOf } from '../core/calendar.ts';
import { type InboxReading, isKept, MOST_LISTED, Report } from '../core/report.ts';
import {
  type Attributes,
  bytesIn,
  type Database,
  get,
  numberIn,
  put,
  query,
  remove,
  sortKeyOf,
} from './database.ts';
import { itemOfReport, whereIs } from './inbox.ts';
import { allReports, inboxKey, type Key, placesBefore, type Range, reportsBefore } from './keys.ts';
import { unpacked } from './packing.ts';
import { TABLE } from './table.ts';

/** Deleted at a time, so that nobody waits for it. */
const MOST_PURGED = 25;

/** The report in an item; null for a place that was claimed and never filled. */
function reportIn(item: Attributes): Report | null {
  const body = item['body']?.B;
  return body ? Report.parse(JSON.parse(unpacked(body))) : null;
}

type Found = { key: Key<'inbox'>; report: Report; body: Uint8Array };

/** Staff's side of the inbox. It lists `most` reports. */
export function openInboxReading(
  database: Database,
  now: () => Date,
  most: number = MOST_LISTED,
): InboxReading {
  const moment = () => now().toISOString();

  /** The report with an id, and not another one that has come to lie in its place since. */
  async function find(org: string, id: string): Promise<Found | null> {
    const key = whereIs(org, id);
    const item = key && (await get(database, key));
    const report = item && reportIn(item);
    if (!report || report.id !== id || !isKept(report, moment())) return null;
    return { key, report, body: bytesIn(item, 'body') };
  }

  async function purgeRange(range: Range): Promise<void> {
    const seconds = now().getTime() / 1000;
    const items = await query(database, range, MOST_PURGED);
    const expired = items.filter((item) => numberIn(item, TABLE.expires) <= seconds);
    await Promise.all(expired.map((item) => remove(database, inboxKey(range, sortKeyOf(item)))));
  }

  return {
    async list(org) {
      const items = await query(database, allReports(org));
      const kept = items
        .map(reportIn)
        .filter((report): report is Report => report !== null && isKept(report, moment()));
      // Those of a flood that were closed must not stand before what still waits behind it.
      const isOpen = ({ state }: Report): boolean => state === 'open';
      return [...kept.filter(isOpen), ...kept.filter((report) => !isOpen(report))]
        .slice(0, most)
        .sort((a, b) => b.receivedAt.localeCompare(a.receivedAt));
    },
    get: async (org, id) => (await find(org, id))?.report ?? null,
    async mark(org, id, state) {
      const found = await find(org, id);
      if (!found) return false;
      const { key, report, body } = found;
      const condition = { expression: 'body = :seen', values: { ':seen': { B: body } } };
      return put(database, key, itemOfReport({ ...report, state }), condition);
    },
    async remove(org, id) {
      const found = await find(org, id);
      if (found) await remove(database, found.key);
    },
    async purge(org) {
      const today = dayOf(now());
      const ranges = [reportsBefore(org, today), placesBefore('senders', today), placesBefore('site', today)];
      await Promise.all(ranges.map(purgeRange));
    },
  };
}
