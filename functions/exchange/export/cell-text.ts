import { guarded } from '../table/guarded.ts';
import type { Column, Value } from './table.ts';

const isNumeric = ({ type }: Column): boolean => type === 'integer' || type === 'number';

/** A value as a text, unguarded; what is not there is empty. `decimal` is the sign between whole and part. */
export function cellText(value: Value, decimal: '.' | ',' = '.'): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.join(' ');
  return typeof value === 'number' ? String(value).replace('.', decimal) : String(value);
}

/** A cell of a file that spreadsheets open by guessing: a number stays a number, no text becomes a formula. */
export function guardedCell(column: Column, value: Value, decimal: '.' | ',' = '.'): string {
  const text = cellText(value, decimal);
  return isNumeric(column) && typeof value === 'number' ? text : guarded(text);
}
