import { DATA_CATALOGUE_PATH } from '../../web/pages/addresses.ts';
import { redirect } from '../../web/site/answer.ts';
import { comparedKind } from '../../web/site/comparison.ts';
import { describedFor } from '../../web/site/data-catalogue.tsx';
import { logFile, logFileIn } from '../../web/site/log-files.ts';
import { onlyOrganisation, organisationIn, render } from '../../web/site/render.tsx';
import type { SiteSettings } from '../../web/site/site.ts';
import type { BenchmarkStore } from '../core/benchmark/benchmark-store.ts';
import type { LedgerReader } from '../core/ledger-store.ts';
import type { SiteRenderer } from './site-renderer.ts';

/** The public site, rendered on demand from what the store holds: only what the path needs is read. */
export function siteOf(
  store: LedgerReader,
  benchmarks: BenchmarkStore,
  settings: SiteSettings = {},
): SiteRenderer {
  return async (path, query, today) => {
    // It reads every ledger; a question that changes nothing must not make it read them anew.
    if (path === DATA_CATALOGUE_PATH && query.size > 0) return redirect(path);
    const slug = organisationIn(path);
    const organisations = slug === null ? await store.organisations() : [];
    const org = slug === null ? onlyOrganisation(path, organisations) : await store.organisationBySlug(slug);
    const ledger = org === null ? null : await store.read(org);
    const log = ledger && logFileIn(path, ledger.state);
    if (log) return logFile(store, ledger.state, log);
    const described = await describedFor(path === DATA_CATALOGUE_PATH, settings, store, organisations);
    const kind = comparedKind(path, query);
    const rows = kind === null ? [] : await benchmarks.rows(kind);
    return render({ ...settings, organisations, ledger, described, rows }, path, query, today);
  };
}
