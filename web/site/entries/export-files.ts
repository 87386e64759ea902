import { fileName } from '../../../functions/exchange/export/address.ts';
import { csvOf } from '../../../functions/exchange/export/formats/csv.ts';
import { csvwOf } from '../../../functions/exchange/export/formats/csvw.ts';
import { jsonOf } from '../../../functions/exchange/export/formats/json.ts';
import type { ExportTable } from '../../../functions/exchange/export/table.ts';
import type { Entry } from '../entry.ts';
import { exportViews } from './export-views.ts';
import { servicesTable } from './services-table.ts';

/**
 * The exports that are files of the site, and so stand while the functions are down. The description lies
 * where CSVW looks for it by itself: beside the file, under its name with `-metadata.json` behind.
 */
export const PUBLISHED_EXPORTS = {
  csv: { type: 'text/csv; charset=utf-8; header=present', write: csvOf },
  json: { type: 'application/json', write: jsonOf },
  'csv-metadata.json': {
    type: 'application/csvm+json',
    write: (table: ExportTable) => csvwOf(table, 'services.csv'),
  },
} as const;

type Ending = keyof typeof PUBLISHED_EXPORTS;
const ENDINGS = Object.keys(PUBLISHED_EXPORTS) as Ending[];
const NAME = 'services';

/** The ending of a file that is published; null of another one. */
const endingOf = (file: string): Ending | null => ENDINGS.find((ext) => file === `${NAME}.${ext}`) ?? null;

/** The services of today, of each year end and of each edition. */
export const exportFiles: Entry = {
  matches: (rest) => endingOf(rest.at(-1) ?? '') !== null,
  files: (ledger, day) =>
    exportViews(ledger, day).flatMap(({ folder }) => ENDINGS.map((ext) => `${folder}/${NAME}.${ext}`)),
  languages: ['sv'],
  answer({ ledger, day, rest, site }) {
    const ending = endingOf(rest.at(-1) ?? '');
    const found = exportViews(ledger, day).find(({ folder }) => folder === rest.slice(0, -1).join('/'));
    if (!found || ending === null) return null;
    const table = servicesTable(ledger, found.view, site.origin);
    const { type, write } = PUBLISHED_EXPORTS[ending];
    const headers = { 'Content-Disposition': `attachment; filename="${fileName(table, ending)}"` };
    return { status: 200, type, body: write(table), headers };
  },
};
