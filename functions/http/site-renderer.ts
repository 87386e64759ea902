import type { Day } from '../core/calendar.ts';

/** A page of the public site. `etagSeed` names what it was made from, where that is cheaper than its bytes. */
export type SitePage = {
  status: number;
  type: string;
  body: string;
  location?: string;
  /** Other sites may show it in a frame; nothing else may be framed. */
  frameable?: boolean;
  etagSeed?: string;
  headers?: Readonly<Record<string, string>>;
};

/** Gives the page at a path on a day; null where the site has none. */
export type SiteRenderer = (path: string, query: URLSearchParams, today: Day) => Promise<SitePage | null>;
