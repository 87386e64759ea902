import { organisationIn, render } from '../../web/site/render.tsx';
import type { LedgerStore } from '../core/ledger-store.ts';
import type { SiteRenderer } from './site-renderer.ts';

/** The public site, rendered on demand from what the store holds: only what the path needs is read. */
export function siteOf(store: LedgerStore): SiteRenderer {
  return async (path, query, today) => {
    const slug = organisationIn(path);
    const org = slug === null ? null : await store.organisationBySlug(slug);
    const ledger = org === null ? null : await store.read(org);
    const organisations = slug === null ? await store.organisations() : [];
    return render({ organisations, ledger }, path, query, today);
  };
}
