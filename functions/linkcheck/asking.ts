import type { VisitFault } from '../core/links/judge.ts';
import type { Answer, Fetcher } from './fetcher.ts';
import { isVisitable } from './guard.ts';
import type { Lines } from './lines.ts';
import { allowsAll, allowsNothing, type Robots, robotsIn } from './robots.ts';

/** How long and how far a visitor goes. */
export type Limits = {
  /** Milliseconds for one request. */
  request: number;
  /** Milliseconds that the requests of one visit may take in all; waiting for one's turn is not counted. */
  visit: number;
  /** Redirects that are followed. */
  redirects: number;
  /** Bytes of a page. */
  page: number;
};

export const LIMITS: Limits = { request: 10_000, visit: 30_000, redirects: 5, page: 512 * 1024 };

/** The least that must be read of a robots file (RFC 9309, section 2.5). */
const ROBOTS_BYTES = 500 * 1024;

/** How one asks: by which way, in which lines, with which limits. */
export type Manners = { fetcher: Fetcher; lines: Lines; limits?: Limits; ports?: ReadonlySet<string> };

export type Answered = Answer | { fault: VisitFault };

/** Asks on behalf of one visit, whose patience the requests share. */
export type Asking = {
  /** Asks for an address, if its robots file allows it; follows no redirect. */
  ask(method: 'GET' | 'HEAD', url: URL): Promise<Answered>;
};

/** What a request is for: how many bytes of the answer are wanted. */
type Send = (method: 'GET' | 'HEAD', url: URL, atMost: number) => Promise<Answered>;

/** The place that a redirect names; null where it is none. */
export function redirectIn({ status, location }: Answer, from: URL): URL | null {
  const leads = [301, 302, 303, 307, 308].includes(status);
  return leads && location !== null && URL.canParse(location, from.href) ? new URL(location, from) : null;
}

/** The rules of a host, behind redirects too (RFC 9309, section 2.3.1.2); a fault where the host itself does not answer. */
async function readRobots(host: URL, send: Send, redirects: number): Promise<Robots | { fault: VisitFault }> {
  let at = new URL('/robots.txt', host);
  for (let hop = 0; hop <= redirects; hop += 1) {
    const answer = await send('GET', at, ROBOTS_BYTES);
    if ('fault' in answer) return hop === 0 ? answer : allowsNothing;
    const next = redirectIn(answer, at);
    if (!next) return robotsIn(host, answer);
    at = next;
  }
  return allowsAll;
}

/** Opens the way to ask politely: in line, within limits, and as robots files allow, each read once. */
export function openAsking({ fetcher, lines, limits = LIMITS, ports }: Manners): () => Asking {
  const robots = new Map<string, Promise<Robots | { fault: VisitFault }>>();

  /** A way to send whose requests together take no longer than a visit may. */
  function patiently(): Send {
    let left = limits.visit;
    return (method, url, atMost) =>
      lines(url.hostname, async () => {
        if (!isVisitable(url, ports)) return { fault: 'not-visitable' };
        const within = Math.min(limits.request, Math.ceil(left));
        if (within <= 0) return { fault: 'timeout' };
        const began = performance.now();
        const answer = await fetcher({ method, url, within, atMost });
        left -= performance.now() - began;
        return answer;
      });
  }

  function robotsOf({ origin }: URL) {
    const known = robots.get(origin) ?? readRobots(new URL(origin), patiently(), limits.redirects);
    robots.set(origin, known);
    return known;
  }

  return () => {
    const send = patiently();
    return {
      async ask(method, url) {
        if (!isVisitable(url, ports)) return { fault: 'not-visitable' };
        const allows = await robotsOf(url);
        if (typeof allows !== 'function') return allows;
        return allows(url) ? send(method, url, limits.page) : { fault: 'refused-by-robots' };
      },
    };
  };
}
