import { logFile, logFileIn } from '../../web/site/log-files.ts';
import { onlyOrganisation, organisationIn, render } from '../../web/site/render.tsx';
import type { LedgerReader } from '../core/ledger-store.ts';
import type { SiteRenderer } from './site-renderer.ts';

/** The public site, rendered on demand from what the store holds: only what the path needs is read. */
export function siteOf(store: LedgerReader): SiteRenderer {
  return async (path, query, today) => {
    const slug = organisationIn(path);
    const organisations = slug === null ? await store.organisations() : [];
    const org = slug === null ? onlyOrganisation(path, organisations) : await store.organisationBySlug(slug);
    const ledger = org === null ? null : await store.read(org);
    const log = ledger && logFileIn(path, ledger.state);
    if (log) return logFile(store, ledger.state, log);
    return render({ organisations, ledger }, path, query, today);
  };
}
