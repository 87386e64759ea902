import { RULES } from './rules.ts';
import type { Bilingual, Column } from './table.ts';

/** An entry of the dictionary: a column, a code that it can hold, or a rule. */
export type Entry = {
  kind: 'column' | 'code' | 'rule';
  dataSet: string | null;
  name: string;
  code: string | null;
  type: string | null;
  title: Bilingual;
  description: Bilingual | null;
};

/** A column with the codes that it can hold behind it. */
export function entriesOf(
  dataSet: string,
  { name, type, title, description, codes = [], list }: Column,
): Entry[] {
  const own = { dataSet, name } as const;
  const ofCodes = codes.map(
    (each): Entry => ({
      ...own,
      kind: 'code',
      code: each.code,
      type: null,
      title: each.title,
      description: null,
    }),
  );
  const said = list ? `${type} list` : type;
  return [{ ...own, kind: 'column', code: null, type: said, title, description }, ...ofCodes];
}

/** The rules as entries; they belong to no data set. */
export const ruleEntries = (): Entry[] =>
  RULES.map(({ name, title, text }) => ({
    kind: 'rule',
    dataSet: null,
    name,
    code: null,
    type: null,
    title,
    description: text,
  }));
