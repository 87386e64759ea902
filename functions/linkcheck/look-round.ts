import type { Instant } from '../core/calendar.ts';
import { samePage } from '../core/links/address.ts';
import { type LinkLook, type PageLink, pagesToRead, STEPS_LOOKED } from '../core/links/look.ts';
import { isLogin } from '../core/links/places.ts';
import { type Asking, redirectIn } from './asking.ts';
import { pageLinks } from './page-links.ts';

/** The links on a page; null where it cannot be read. One redirect after the other, no more than so many. */
async function linksOn(address: string, asking: Asking, most: number): Promise<PageLink[] | null> {
  let url = new URL(address);
  for (let hop = 0; hop <= most; hop += 1) {
    const answer = await asking.ask('GET', url);
    if ('fault' in answer) return null;
    const next = redirectIn(answer, url);
    if (!next) {
      const isPage = answer.status === 200 && /^text\/html\b/i.test(answer.type);
      return isPage ? pageLinks(answer.body, url.href) : null;
    }
    if (isLogin(next.href)) return null;
    url = next;
  }
  return null;
}

export type Search = { startPage: string; addresses: readonly string[]; at: Instant; redirects: number };

/**
 * A small look round an organisation's own site, breadth first: the start page, then at each step a few of
 * the pages that it leads to. Notes at how many steps each of the addresses was first met. All of it takes
 * no more patience than one visit: a slow site is looked at less.
 */
export async function lookRound(search: Search, asking: Asking): Promise<LinkLook> {
  const { startPage, addresses, at, redirects } = search;
  const wanted = new Map(addresses.map((address) => [samePage(address), address]));
  const steps = new Map<string, number>();
  // The services' own pages are visited anyway.
  const seen = new Set([samePage(startPage), ...wanted.keys()]);
  let next = [startPage];
  let pages = 0;
  for (let step = 1; step <= STEPS_LOOKED && steps.size < wanted.size; step += 1) {
    const read = await Promise.all(next.map((address) => linksOn(address, asking, redirects)));
    const found = read.flatMap((links) => links ?? []);
    pages += read.filter((links) => links !== null).length;
    for (const { address } of found) {
      const met = wanted.get(samePage(address));
      if (met !== undefined && !steps.has(met)) steps.set(met, step);
    }
    next = pagesToRead(startPage, found, seen);
    for (const address of next) seen.add(samePage(address));
  }
  const met = [...steps].map(([address, count]) => ({ address, steps: count }));
  return { v: 1, startPage, lookedAt: at, pages, met };
}
