import * as z from 'zod';
import { addDays, type Day, dayOf, Instant } from '../calendar.ts';
import { Link } from '../identifiers.ts';
import { samePage } from './address.ts';
import { DAYS_BETWEEN_VISITS } from './due.ts';

/** A look round an organisation's own site: how many steps from its start page the services' links were met. */
export const LinkLook = z.strictObject({
  v: z.literal(1),
  startPage: Link,
  lookedAt: Instant,
  /** How many pages were read. */
  pages: z.int().min(0),
  /** Only what was met: a link that is not here may be anywhere, so nothing is known of it. */
  met: z.array(z.strictObject({ address: Link, steps: z.int().min(1) })),
});
export type LinkLook = z.infer<typeof LinkLook>;

/** Pages read at each distance, and how far the look goes: 13 pages at most, and links of up to 4 steps are met. */
export const PAGES_A_STEP = 4;
export const STEPS_LOOKED = 4;

/** From here on a link is hard to find. */
export const MOST_STEPS = 3;

/** A link on a page, with its words. */
export type PageLink = { address: string; words: string };

/** Whether it is time for a look round. */
export const isLookDue = (last: LinkLook | null, startPage: string, today: Day): boolean =>
  last === null ||
  last.startPage !== startPage ||
  addDays(dayOf(last.lookedAt), DAYS_BETWEEN_VISITS) <= today;

/** The site that a host belongs to: its last two names; null for an address of numbers. */
function siteOf(address: string): string | null {
  const { hostname } = new URL(address);
  const [name, top] = hostname.split('.').slice(-2);
  return name && top && /[a-z]/.test(top) && !hostname.startsWith('[') ? `${name}.${top}` : null;
}

/**
 * The start page of an organisation's own site, derived from its links: the site that bears its slug. Where
 * none does, it is unknown; a supplier's start page would tell nothing of where residents begin.
 */
export function startPageFrom(slug: string, addresses: readonly string[]): string | null {
  const plain = slug.replaceAll('-', '');
  const site = addresses
    .map(siteOf)
    .find((each) => each !== null && each.split('.')[0]?.replaceAll('-', '') === plain);
  return site ? `https://www.${site}/` : null;
}

/** What leads towards e-services, in words and addresses. */
const LIKELY =
  /e-?tj[aä]nst|sj[aä]lvservice|blankett|ans[oö]k|anm[aä]l|mina[- ]sidor|e-?service|form|apply|bygga|barn|omsorg|trafik|f[oö]retag/iu;

/** The pages to read next: of the same site, not seen before, those that sound like e-services first. */
export function pagesToRead(
  startPage: string,
  found: readonly PageLink[],
  seen: ReadonlySet<string>,
): string[] {
  const site = siteOf(startPage);
  const fresh = found.filter(
    ({ address }) => siteOf(address) === site && site !== null && !seen.has(samePage(address)),
  );
  const likely = ({ address, words }: PageLink) =>
    LIKELY.test(words) || LIKELY.test(new URL(address).pathname);
  const ordered = [...fresh.filter(likely), ...fresh.filter((each) => !likely(each))];
  const first = new Map<string, string>();
  for (const { address } of ordered) if (!first.has(samePage(address))) first.set(samePage(address), address);
  return [...first.values()].slice(0, PAGES_A_STEP);
}
