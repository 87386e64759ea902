import type { ImportFailure, ImportFile, PlanImport } from '../core/importing.ts';
import { type FoundOrganisations, organisationsIn } from './canada-service-inventory/organisations.ts';
import { planCanadaServiceInventory } from './canada-service-inventory/plan.ts';
import { planOpenEPlatform } from './open-eplatform/plan.ts';
import { prepareTable } from './table/prepare.ts';

type OfAnyFormat = {
  /** How many files an import consists of. */
  files: 'one' | 'two';
  /** The organisations that the files themselves name; left out where they speak of one and do not say which. */
  organisationsIn?: (files: readonly ImportFile[]) => FoundOrganisations | ImportFailure;
};

/** A format whose files can be planned as they are. */
export type DirectFormat = OfAnyFormat & { plan: PlanImport };
/** A format whose files must be unpacked first, which takes its time; planning then does not. */
export type PreparedFormat = OfAnyFormat & { prepare: (files: readonly ImportFile[]) => Promise<PlanImport> };
/** A format that can be imported. */
export type ImportFormat = DirectFormat | PreparedFormat;

/** The formats that can be imported, by the name that the API and the command line know them by. */
export const IMPORT_FORMATS = {
  'open-eplatform': { plan: planOpenEPlatform, files: 'one' } as DirectFormat,
  'canada-service-inventory': {
    plan: planCanadaServiceInventory,
    files: 'two',
    organisationsIn,
  } as DirectFormat,
  table: { prepare: prepareTable, files: 'one' } as PreparedFormat,
} satisfies Record<string, ImportFormat>;

export type ImportFormatName = keyof typeof IMPORT_FORMATS;

/** What plans these files of a format. */
export const planFor = async (format: ImportFormat, files: readonly ImportFile[]): Promise<PlanImport> =>
  'prepare' in format ? format.prepare(files) : format.plan;
