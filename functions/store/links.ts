import { addDays, dayOf, type Instant } from '../core/calendar.ts';
import { OrganisationId } from '../core/identifiers.ts';
import type { LinkFacts } from '../core/links/facts.ts';
import { LinkLook } from '../core/links/look.ts';
import type { LinkMemory } from '../core/links/memory.ts';
import { LinkResult } from '../core/links/result.ts';
import {
  type Attributes,
  type Condition,
  type Database,
  get,
  numberIn,
  put,
  query,
  textIn,
} from './database.ts';
import { allLinks, linkKey, lookKey, progressKey } from './link-keys.ts';
import { TABLE } from './table.ts';

/** What is not renewed in so many days is about a link that nobody visits any more. */
const DAYS_KEPT = 60;

const endOf = (at: Instant): number => Date.parse(addDays(dayOf(at), DAYS_KEPT)) / 1000;

/** A result as an item; `visitedAt` decides which of two is newer. */
const itemOf = (kept: LinkResult | LinkLook, at: Instant): Attributes => ({
  kept: { S: JSON.stringify(kept) },
  visitedAt: { S: at },
  [TABLE.expires]: { N: String(endOf(at)) },
});

/** Two runs at once, or one that was held up, must not put an older visit over a newer one. */
const newerThan = (at: Instant): Condition => ({
  expression: 'attribute_not_exists(pk) OR visitedAt < :at',
  values: { ':at': { S: at } },
});

/** An item written by other code is left aside: it costs a visit, no more. */
function keptIn<Kept>(
  schema: { safeParse(value: unknown): { success: true; data: Kept } | { success: false } },
  item: Attributes,
): Kept[] {
  const read = schema.safeParse(JSON.parse(textIn(item, 'kept')));
  return read.success ? [read.data] : [];
}

/** What visits have told of an organisation's links; a cache, which may be lost at the price of two weeks. */
export async function readLinks(database: Database, org: string, now: Date): Promise<LinkFacts> {
  if (!OrganisationId.safeParse(org).success) return { results: [], look: null };
  const items = await query(database, allLinks(org));
  const alive = items.filter((item) => numberIn(item, TABLE.expires) > now.getTime() / 1000);
  const results = alive.flatMap((item) => keptIn(LinkResult, item));
  return { results, look: alive.flatMap((item) => keptIn(LinkLook, item))[0] ?? null };
}

/** Opens what is remembered of links in a table, for the one that visits them. */
export function openLinkMemory(database: Database, now: () => Date): LinkMemory {
  return {
    read: (org) => readLinks(database, org, now()),
    async keep(org, result) {
      const at = result.visitedAt;
      await put(database, linkKey(org, result.address), itemOf(result, at), newerThan(at));
    },
    async keepLook(org, look) {
      await put(database, lookKey(org), itemOf(look, look.lookedAt), newerThan(look.lookedAt));
    },
    async progress() {
      const item = await get(database, progressKey());
      return item && textIn(item, 'org');
    },
    async keepProgress(org) {
      await put(database, progressKey(), { org: { S: org } });
    },
  };
}
