import type { LedgerDataSet } from './data-set.ts';
import { assessments } from './data-sets/assessments.ts';
import { changes } from './data-sets/changes.ts';
import { dictionary } from './data-sets/dictionary.ts';
import { services } from './data-sets/services.ts';

/**
 * What can be exported of one organisation's ledger. A data set that is made from something else (several
 * organisations) is a `DataSet` of its own input, with a registry and addresses of its own; the formats
 * take its table as they take these.
 */
export const LEDGER_DATA_SETS: readonly LedgerDataSet[] = [services, assessments, changes, dictionary];
