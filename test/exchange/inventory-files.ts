import type { ImportFile } from '../../functions/core/importing.ts';
import { fileOf } from './in-memory-ledger.ts';

export const STATUS_HEADER =
  'fiscal_year,org_id,service_id,account_registration,authentication,application,decision,issuance,issue_resolution_feedback';
export const SERVICES_HEADER = 'service_id,org_id,org_name_en,service_name_en,service_name_fr';

/** An invented file of statuses with these rows. */
export const statusFile = (...rows: readonly string[]): ImportFile =>
  fileOf('status.csv', `${[STATUS_HEADER, ...rows].join('\n')}\n`);

/** Rows for three invented services of two organisations, as the file of names lists them. */
export const NAMES = [
  '1,65,Food Agency,Permit,Permis',
  '2,65,Food Agency,Licence,Licence',
  'SRV03,66,Space Agency,Launch,Lancement',
];

export const servicesFile = (...rows: readonly string[]): ImportFile =>
  fileOf('services.csv', `${[SERVICES_HEADER, ...rows].join('\n')}\n`);
