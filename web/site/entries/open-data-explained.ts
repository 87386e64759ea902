import type { InterfaceLanguage } from '../../../functions/core/language.ts';
import type { TableOffer } from '../../../functions/exchange/export/data-set.ts';
import { EXPLAINED } from '../../../functions/exchange/export/data-sets/dictionary.ts';
import { type LedgerAsked, PROVENANCE_COLUMNS } from '../../../functions/exchange/export/provenance.ts';
import { RULES } from '../../../functions/exchange/export/rules.ts';
import type { Column } from '../../../functions/exchange/export/table.ts';
import type { ExplainedCodes, ExplainedColumn, OpenData } from '../../pages/open-data-offer.ts';

/** Longer lists (the indicators) stand in the dictionary's file only: a page of them would be read by nobody. */
const MOST_CODES = 20;

const explained = (
  { name, type, list, title, description }: Column,
  lang: InterfaceLanguage,
): ExplainedColumn => ({
  ...{ name, type, list: list === true },
  title: title[lang],
  description: description[lang],
});

const isShared = ({ name }: Column): boolean => PROVENANCE_COLUMNS.some((each) => each.name === name);

/** Lists of codes, each once, with every column that has it. */
function codesIn(columns: readonly Column[], lang: InterfaceLanguage): ExplainedCodes[] {
  const found = new Map<string, { columns: Set<string>; codes: ExplainedCodes['codes'] }>();
  for (const { name, codes = [] } of columns) {
    if (codes.length === 0 || codes.length > MOST_CODES) continue;
    const key = codes.map(({ code }) => code).join(' ');
    const known = found.get(key) ?? {
      columns: new Set<string>(),
      codes: codes.map(({ code, title }) => ({ code, title: title[lang] })),
    };
    known.columns.add(name);
    found.set(key, known);
  }
  return [...found.values()].map((each) => ({ columns: [...each.columns], codes: each.codes }));
}

/** What columns, codes and rules mean, in a language. */
export function explanations(
  asked: LedgerAsked,
  lang: InterfaceLanguage,
): Pick<OpenData, 'columns' | 'shared' | 'codes' | 'rules'> {
  const own = (set: TableOffer) => set.columns(asked).filter((column) => !isShared(column));
  return {
    columns: EXPLAINED.map((set) => ({
      title: set.title[lang],
      columns: own(set).map((column) => explained(column, lang)),
    })),
    shared: PROVENANCE_COLUMNS.map((column) => explained(column, lang)),
    codes: codesIn(EXPLAINED.flatMap(own), lang),
    rules: RULES.map(({ title, text }) => ({ title: title[lang], text: text[lang] })),
  };
}
