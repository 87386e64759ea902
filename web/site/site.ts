import type { BenchmarkRow } from '../../functions/core/benchmark/benchmark-store.ts';
import type { OrganisationEntry } from '../../functions/core/organisation.ts';
import type { Ledger } from '../../functions/core/state.ts';
import type { DescribedOrganisation } from '../../functions/exchange/dcat/described.ts';

/** What a deployment says of itself; left out, what needs it is not there. */
export type SiteSettings = {
  /** Where the site lies, without a slash at the end: `https://blomlada.example`. */
  origin?: string | undefined;
  /** Whom to tell of a fault in security: a `mailto:` or `https:` address. */
  securityContact?: string | undefined;
  /** Who runs it, as the data catalogue names them. */
  publisher?: string | undefined;
};

/** What pages are made from: the list of organisations, and the ledger of the one that the path names. */
export type Site = SiteSettings & {
  organisations: readonly OrganisationEntry[];
  ledger: Ledger | null;
  /** The organisations that a comparison takes its choice from; of the kind that the address names. */
  rows?: readonly BenchmarkRow[];
  /** What the data catalogue says of each organisation; only where the path is its address. */
  described?: readonly DescribedOrganisation[] | undefined;
};
