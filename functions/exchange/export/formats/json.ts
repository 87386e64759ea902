import { permanentAddress } from '../address.ts';
import type { Column, ExportTable, Provenance, Row } from '../table.ts';

const asObject = (columns: readonly Column[], row: Row) =>
  Object.fromEntries(columns.map(({ name }, place) => [name, row[place] ?? null]));

/** What a table was made from, as the files tell it. */
export const provenanceFields = ({ origin: _origin, ...told }: Provenance) => told;

/** The table as JSON: what it is, what it was made from, its columns, and its rows by column name. */
export function jsonOf(table: ExportTable): string {
  const { name, title, description, columns, key, rows, provenance } = table;
  return `${JSON.stringify({
    dataSet: name,
    title,
    description,
    address: permanentAddress(table, 'json'),
    provenance: provenanceFields(provenance),
    key,
    columns: columns.map(({ codes = [], list = false, ...column }) => ({ ...column, list, codes })),
    rows: rows.map((row) => asObject(columns, row)),
  })}\n`;
}
