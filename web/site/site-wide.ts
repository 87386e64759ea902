import { addMonths } from '../../functions/core/calendar.ts';
import type { Answer } from './answer.ts';
import { dataCatalogue } from './data-catalogue.tsx';
import type { SiteWide } from './site-wide-file.ts';
import { sitemapIndex } from './sitemap.ts';

const text = (lines: readonly string[]): Answer => ({
  status: 200,
  type: 'text/plain; charset=utf-8',
  body: `${lines.join('\n')}\n`,
});

/**
 * What crawlers may read (RFC 9309): every file. What answers a query is kept from them, since days and
 * filters make endless addresses of the same facts.
 */
const robots: SiteWide = {
  path: '/robots.txt',
  exists: () => true,
  answer: ({ origin }) =>
    text([
      'User-agent: *',
      'Disallow: /api/',
      'Disallow: /arbetsyta/',
      'Disallow: /*?',
      ...(origin ? ['', `Sitemap: ${origin}/sitemap.xml`] : []),
    ]),
};

const sitemap: SiteWide = {
  path: '/sitemap.xml',
  exists: ({ origin }) => origin !== undefined,
  answer: ({ origin = '', organisations }) => sitemapIndex(origin, organisations),
};

/** Whom to tell of a fault in security (RFC 9116); good for a year from the day it was made. */
const security: SiteWide = {
  path: '/.well-known/security.txt',
  exists: ({ securityContact }) => securityContact !== undefined,
  answer: ({ securityContact = '', origin }, day) =>
    text([
      `Contact: ${securityContact}`,
      `Expires: ${addMonths(day, 12)}T00:00:00.000Z`,
      'Preferred-Languages: sv, en',
      ...(origin ? [`Canonical: ${origin}/.well-known/security.txt`] : []),
    ]),
};

export const SITE_WIDE: readonly SiteWide[] = [robots, sitemap, security, dataCatalogue];
