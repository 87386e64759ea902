import { dayOf, startOfDay } from '../core/calendar.ts';
import { addDays } from '../core/days.ts';
import {
  type Inbox,
  REPORT_LIMITS,
  type Report,
  type ReportDraft,
  type ReportLimits,
} from '../core/report.ts';
import { placeOfReport, reportId } from '../core/report-id.ts';
import { ABSENT, type Attributes, type Database, put } from './database.ts';
import { type Key, placeKey, reportKey } from './keys.ts';
import { packed } from './packing.ts';
import { TABLE } from './table.ts';

export type InboxOptions = Database & {
  /** 64 hexadecimal digits from a secure source, new ones at each call. */
  random: () => string;
  limits?: ReportLimits;
};

/** How many places are tried before a day counts as full. */
const TRIES = 10;

const expiring = (instant: string): Attributes => ({
  [TABLE.expires]: { N: String(Math.ceil(Date.parse(instant) / 1000)) },
});

/** A report as an item keeps it. */
export const itemOfReport = (report: Report): Attributes => ({
  body: { B: packed(JSON.stringify(report)) },
  ...expiring(report.expiresAt),
});

/** Where a report with an id lies; null where no report has such an id. */
export function whereIs(org: string, id: string): Key<'inbox'> | null {
  const found = placeOfReport(id);
  return found && reportKey(org, found.day, found.place);
}

/** Some places out of many, drawn anew each time so that nobody can tell which are taken. */
const drawn = (random: string, of: number): number[] =>
  Array.from({ length: TRIES }, (_, turn) => parseInt(random.slice(turn * 6, turn * 6 + 6), 16) % of);

/**
 * The public's side of the inbox. It only ever puts, so it cannot count: instead a day has so many places, and
 * a put that demands an empty one finds out whether there is room. The report itself lies in its organisation's
 * place, which is claimed before it counts for the site, so that a flood of one leaves the others their room.
 */
export function openInbox({ random, limits = REPORT_LIMITS, ...database }: InboxOptions): Inbox {
  async function claim(keys: readonly Key<'inbox'>[], item: Attributes): Promise<number | null> {
    for (const [turn, key] of keys.entries()) if (await put(database, key, item, ABSENT)) return turn;
    return null;
  }

  return {
    async put(draft: ReportDraft, sender: string) {
      const { org, receivedAt } = draft;
      const day = dayOf(receivedAt);
      // The same moment for all of a day, so that a place cannot be matched with a report by its time.
      const dayIsOver = expiring(startOfDay(addDays(day, 1)));
      const turns = Array.from({ length: limits.address }, (_, turn) => turn);
      const asSender = turns.map((turn) => placeKey('senders', day, turn, sender));
      if ((await claim(asSender, dayIsOver)) === null) return null;
      const places = drawn(random(), limits.organisation);
      const claimed = await claim(
        places.map((place) => reportKey(org, day, place)),
        dayIsOver,
      );
      const place = claimed === null ? undefined : places[claimed];
      if (place === undefined) return null;
      const onSite = drawn(random(), limits.site).map((each) => placeKey('site', day, each));
      if ((await claim(onSite, dayIsOver)) === null) return null;
      const id = reportId(day, place, random());
      await put(database, reportKey(org, day, place), itemOfReport({ ...draft, id }));
      return id;
    },
  };
}
