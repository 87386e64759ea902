import type { Page } from 'playwright-core';
import { STAFF_ROUTES } from '../../functions/staff/routes.ts';
import { EXAMPLE_ID } from '../../infra/local/example/settings.ts';
import { NAVIGATION } from '../../web/staff/navigation.ts';

/** Where the workspace of the example lies. */
export const BASE = `/arbetsyta/${EXAMPLE_ID}/`;

/** A path as Hono writes it, as an expression. */
const expression = (path: string): RegExp =>
  new RegExp(
    `^${path.replaceAll('.', '\\.').replaceAll(/:\w+(?:\{([^/]+)\})?/g, (_whole, inner) => inner ?? '[^/]+')}$`,
  );

const ROUTES = STAFF_ROUTES.map(({ method, path }) => ({ method, path, is: expression(path) }));
type Method = (typeof ROUTES)[number]['method'];

/** The route of the workspace that an address belongs to; null outside the example's. */
export function routeOf(address: string, method: Method = 'GET'): string | null {
  const { pathname } = new URL(address, 'https://site.example');
  if (!pathname.startsWith(BASE)) return null;
  const rest = pathname.slice(BASE.length);
  return ROUTES.find((route) => route.method === method && route.is.test(rest))?.path ?? null;
}

/** Every route of a method. */
export const routesBy = (method: Method): string[] =>
  ROUTES.filter((route) => route.method === method).map(({ path }) => path);

/** The pages that the navigation leads to, for whoever may open them. */
export const NAVIGATED = NAVIGATION.flatMap(({ pages }) => pages.map(({ path }) => BASE + path));

const isFile = (address: string): boolean => /\.[a-z]+$/.test(new URL(address).pathname);

/** Where the links of a page lead on its own origin, without a place in the page. */
const linksOn = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(
    `[...new Set([...document.querySelectorAll('a[href]')]
      .map((a) => new URL(a.getAttribute('href'), location.href).href.split('#')[0]))]
      .filter((href) => href.startsWith(location.origin + '/'))`,
  );

type Way = {
  from: readonly string[];
  /** What an address is one of; null where it is not to be visited. */
  kindOf: (address: string) => string | null;
  /** How many of each kind are visited. */
  most: number;
  /** Which of several alike come first. */
  turn?: number;
  each: (address: string) => Promise<void>;
};

/** What a walk came by: the addresses visited of each kind, and files that were linked to. */
export type Walked = { visited: ReadonlyMap<string, readonly string[]>; files: readonly string[] };

/** Visits pages by the links on them. */
export async function walk(page: Page, { from, kindOf, most, turn = 0, each }: Way): Promise<Walked> {
  const waiting = [...from];
  const seen = new Set<string>();
  const visited = new Map<string, string[]>();
  const files: string[] = [];
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    const kind = kindOf(address);
    if (seen.has(address) || kind === null) continue;
    seen.add(address);
    const alike = visited.get(kind) ?? [];
    if (isFile(address)) files.push(address);
    if (isFile(address) || alike.length >= most) continue;
    visited.set(kind, [...alike, address]);
    await page.goto(address);
    await each(address);
    const links = await linksOn(page);
    const first = links.length === 0 ? 0 : (turn * 7) % links.length;
    waiting.push(...links.slice(first), ...links.slice(0, first));
  }
  return { visited, files };
}
