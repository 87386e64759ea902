import * as z from 'zod';
import { Day } from '../../core/calendar.ts';
import { CatalogueId, Sha256 } from '../../core/identifiers.ts';
import { Licence } from '../../core/organisation.ts';
import { ViewQuery } from './parameters.ts';
import { ViewFields } from './view.ts';

/** What an export is asked for: a view, or two days for a data set that holds two against each other. */
export const ExportQuery = z.strictObject({
  ...ViewQuery.shape,
  catalogue: CatalogueId.optional().describe(
    'The catalogue that the figures must be by; an address that names another than the one then followed is refused',
  ),
  from: Day.optional().describe('The earlier day; only for changes, which need it'),
  to: Day.optional().describe('The later day; only for changes, today when left out'),
});
export type ExportQuery = z.infer<typeof ExportQuery>;

const InBoth = z.strictObject({ sv: z.string(), en: z.string() });

/** What can be exported of an organisation, and where it lies for ever. */
export const ExportList = z.strictObject({
  ...ViewFields,
  catalogue: CatalogueId,
  licence: Licence,
  dataSets: z.array(
    z.strictObject({
      name: z.string(),
      title: InBoth,
      description: InBoth,
      /** Whether it shows one day, or holds two against each other. */
      days: z.enum(['one', 'two']),
      files: z.array(
        z.strictObject({
          ext: z.string(),
          type: z.string(),
          /** Permanent: it names the day, what was known, and the catalogue. */
          address: z.string(),
          /** Of the file's bytes; null where only the answer itself tells it (Repr-Digest). */
          sha256: Sha256.nullable(),
        }),
      ),
    }),
  ),
  formats: z.array(z.strictObject({ ext: z.string(), type: z.string(), title: InBoth, use: InBoth })),
});
export type ExportList = z.infer<typeof ExportList>;
