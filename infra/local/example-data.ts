import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import type { ImportFile } from '../../functions/core/importing.ts';

const unpacked = (name: string): ImportFile => ({
  name,
  bytes: brotliDecompressSync(readFileSync(join(import.meta.dirname, 'data', `${name}.br`))),
});

/** Sundsvall's real list of e-services, the bytes as the portal sent them; origin in data/ATTRIBUTION.md. */
export const sundsvallList = (): ImportFile => unpacked('sundsvall-open-eplatform-flows.json');

/** The two real files of Canada's service inventory, statuses first; origin in data/ATTRIBUTION.md. */
export const canadaFiles = (): ImportFile[] => [
  unpacked('canada-status.csv'),
  unpacked('canada-services.csv'),
];
