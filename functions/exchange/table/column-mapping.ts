import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import type { ImportRemark } from '../../core/import-remarks.ts';
import { fieldsOf, type TableField } from './fields.ts';
import { headerOf, knownHeaders, plainHeader } from './headers.ts';

/** Which field each column feeds, in the order of the headers; null for a column that is not read. */
export type ColumnMapping = readonly (TableField | null)[];

/** The mapping that the headers themselves suggest; of two columns for one field the first is taken. */
export function guessMapping(headers: readonly string[], catalogue: Catalogue): ColumnMapping {
  const known = knownHeaders(catalogue);
  const taken = new Set<TableField>();
  return headers.map((header) => {
    const field = known.get(plainHeader(header));
    if (field === undefined || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
}

/** What a service is known or named by: without any of these columns no row leads anywhere. */
const LEADING: readonly TableField[] = ['id', 'externalId', 'name.sv', 'name.en'];

/** Why a mapping cannot be used; null for one that can. */
export function refuseMapping(mapping: ColumnMapping, catalogue: Catalogue): ImportRemark | null {
  const fields = mapping.filter((field): field is TableField => field !== null);
  const twice = fields.find((field, place) => fields.indexOf(field) !== place);
  if (twice !== undefined)
    return { code: 'column-twice', values: { column: headerOf(twice, catalogue, 'sv'), field: twice } };
  if (!fields.some((field) => LEADING.includes(field))) {
    const columns = LEADING.map((field) => headerOf(field, catalogue, 'sv')).join(', ');
    return { code: 'no-column', values: { columns } };
  }
  return null;
}

/** A field by its name, as a form sends it; null for what is none under the catalogue. */
export const fieldNamed = (name: string, catalogue: Catalogue): TableField | null =>
  fieldsOf(catalogue).find((field) => field === name) ?? null;
