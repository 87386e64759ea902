import type { ImportFailure, ImportFile, PlanImport } from '../core/importing.ts';
import { type FoundOrganisations, organisationsIn } from './canada-service-inventory/organisations.ts';
import { planCanadaServiceInventory } from './canada-service-inventory/plan.ts';
import { planOpenEPlatform } from './open-eplatform/plan.ts';

/** A format that can be imported. */
export type ImportFormat = {
  plan: PlanImport;
  /** How many files an import consists of. */
  files: 'one' | 'two';
  /** The organisations that the files themselves name; left out where they speak of one and do not say which. */
  organisationsIn?: (files: readonly ImportFile[]) => FoundOrganisations | ImportFailure;
};

export type ImportFormatName = 'open-eplatform' | 'canada-service-inventory';

/** The formats that can be imported, by the name that the API and the command line know them by. */
export const IMPORT_FORMATS: Readonly<Record<ImportFormatName, ImportFormat>> = {
  'open-eplatform': { plan: planOpenEPlatform, files: 'one' },
  'canada-service-inventory': { plan: planCanadaServiceInventory, files: 'two', organisationsIn },
};
