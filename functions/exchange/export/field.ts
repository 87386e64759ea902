import type { Code, Column, ColumnType, Row, Value } from './table.ts';

/** A column, and how its cell is read from whatever a row is made of. */
export type Field<Of> = { column: Column; cell: (of: Of) => Value };

type Texts = readonly [sv: string, en: string];
type More = { codes?: readonly Code[]; list?: true };

/** A column with its title and description in Swedish and English. */
export const columnOf = (
  name: string,
  type: ColumnType,
  [sv, en]: Texts,
  [svText, enText]: Texts,
  more: More = {},
): Column => ({ name, type, title: { sv, en }, description: { sv: svText, en: enText }, ...more });

/** The column with what its cells hold. */
export const field = <Of>(column: Column, cell: (of: Of) => Value): Field<Of> => ({ column, cell });

/** A row of the fields. */
export const rowOf = <Of>(fields: readonly Field<Of>[], of: Of): Row => fields.map(({ cell }) => cell(of));
