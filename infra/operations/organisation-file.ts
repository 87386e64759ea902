import * as z from 'zod';
import type { Attributes } from '../../functions/store/database.ts';

/*
 * One organisation as a file: a line a table item, in DynamoDB's own notation, with bytes as base64. It holds
 * what is not public (notes, names, reports), so that whoever has the file must treat it as such.
 */

const Value = z.union([
  z.strictObject({ S: z.string() }),
  z.strictObject({ N: z.string() }),
  z.strictObject({ B: z.base64() }),
  z.strictObject({ BOOL: z.boolean() }),
  z.strictObject({ NULL: z.literal(true) }),
]);
const Line = z.record(z.string(), Value);

/** An item as a line. */
export function lineOf(item: Attributes): string {
  const written = Object.entries(item).map(([name, value]) => [
    name,
    value.B ? { B: Buffer.from(value.B).toString('base64') } : value,
  ]);
  return `${JSON.stringify(Line.parse(Object.fromEntries(written)))}\n`;
}

/** The item that a line holds; throws where it is none. */
export function itemIn(line: string): Attributes {
  const read = Object.entries(Line.parse(JSON.parse(line)));
  const values = read.map(([name, value]) => [
    name,
    'B' in value ? { B: Uint8Array.from(Buffer.from(value.B, 'base64')) } : value,
  ]);
  return Object.fromEntries(values) as Attributes;
}
