import { settingsOf } from '../../../functions/core/state.ts';
import type { Entry } from '../entry.ts';
import { isListed, sitemapOf } from '../sitemap.ts';

/** The organisation's part of the sitemap; only where the deployment says at which address it lies. */
export const sitemap: Entry = {
  matches: ([name, ...more]) => name === 'sitemap.xml' && more.length === 0,
  languages: ['sv'],
  files({ state }, _day, { origin }) {
    const settings = settingsOf(state);
    return settings && isListed(settings) && origin !== undefined ? ['sitemap.xml'] : [];
  },
  answer: ({ site: { origin }, settings, files }) =>
    origin !== undefined && isListed(settings) ? sitemapOf(origin, files()) : null,
};
