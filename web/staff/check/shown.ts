import type { Area } from '../../../functions/core/catalogue/catalogue.ts';
import type { Localized } from '../../../functions/core/language.ts';
import type { LinkTally } from '../../../functions/core/links/facts.ts';
import type { Finding, FindingCounts, Severity } from '../../../functions/core/register-check.ts';

/** What is asked for in the address; null is everything. */
export type CheckFilter = { severity: Severity | null; area: string | null };

export type ShownCheck = {
  org: string;
  filter: CheckFilter;
  areas: readonly Area[];
  /** Of everything, whatever is shown. */
  counts: FindingCounts;
  /** How far the visits to the links have come. */
  links: LinkTally;
  shown: readonly Finding[];
  /** The names of all services that findings are about. */
  names: ReadonlyMap<string, Localized>;
};
