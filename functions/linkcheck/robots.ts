import robotsParser from 'robots-parser';
import type { Answer } from './fetcher.ts';

/** The name by which robots files call us (RFC 9309, section 2.2.1). */
export const PRODUCT = 'blomlada';

/** Whether a robots file lets us ask for an address. */
export type Robots = (url: URL) => boolean;

export const allowsAll: Robots = () => true;
export const allowsNothing: Robots = () => false;

type Parsed = { isAllowed(address: string, agent: string): boolean | undefined };
// The package's types tell of a default export within the default export, which is not there.
const parse = robotsParser as unknown as (address: string, text: string) => Parsed;

/** The rules of a robots file. What it says of the file itself does not count: it may always be read. */
export function robotsFrom(host: URL, text: string): Robots {
  const parsed = parse(new URL('/robots.txt', host).href, text);
  return (url) => parsed.isAllowed(url.href, PRODUCT) ?? true;
}

/**
 * What the answer to the question for a robots file means: none there, no rules (RFC 9309, section
 * 2.3.1.3); a server in trouble, everything forbidden (section 2.3.1.4).
 */
export function robotsIn(host: URL, { status, body }: Answer): Robots {
  if (status >= 500) return allowsNothing;
  return status >= 200 && status < 300 ? robotsFrom(host, body) : allowsAll;
}
