import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import type { ColumnField } from '../../core/import-fields.ts';
import type { InterfaceLanguage } from '../../core/language.ts';
import { criterionIn, fieldsOf, type TableField } from './fields.ts';
import { headerOf } from './headers.ts';
import type { WrittenTable } from './register-rows.ts';
import type { WrittenSheet } from './write-workbook.ts';

/** The words that our files carry besides the headers. */
export type TemplateWords = {
  sheets: Readonly<Record<'services' | 'example' | 'columns' | 'lists', string>>;
  columnHeads: readonly string[];
  listHeads: readonly string[];
  area: string;
  indicator: string;
  /** How a row begins that is there for the reader. */
  example: string;
  explained: Readonly<Record<ColumnField | 'criterion', { what: string; how: string; example: string }>>;
};

/** What a template is made for. */
export type TemplateOf = { catalogue: Catalogue; language: InterfaceLanguage; words: TemplateWords };

const WIDE: readonly TableField[] = ['name.sv', 'name.en', 'link', 'reason', 'sentence.sv', 'sentence.en'];
const widthOf = (field: TableField): number =>
  field.startsWith('description') ? 60 : WIDE.includes(field) ? 36 : 18;

const explainedOf = (field: TableField, { words }: TemplateOf) =>
  words.explained[criterionIn(field) === null ? (field as ColumnField) : 'criterion'];

const headersOf = ({ catalogue, language }: TemplateOf): string[] =>
  fieldsOf(catalogue).map((field) => headerOf(field, catalogue, language));

const exampleRow = (template: TemplateOf): string[] =>
  fieldsOf(template.catalogue).map((field) =>
    field === 'id' ? template.words.example : explainedOf(field, template).example,
  );

/** The template as a table of text: the headers, and an example in a row that is not imported. */
export const templateTable = (template: TemplateOf): WrittenTable => ({
  headers: headersOf(template),
  rows: [exampleRow(template)],
});

/** The sheet that explains every column. */
function columnsSheet(template: TemplateOf): WrittenSheet {
  const { catalogue, language, words } = template;
  const rows = fieldsOf(catalogue).map((field) => {
    const { what, how } = explainedOf(field, template);
    const question = catalogue.criteria.find(({ id }) => id === criterionIn(field))?.question[language];
    return [headerOf(field, catalogue, language), question ? `${question} ${what}` : what, how];
  });
  return { name: words.sheets.columns, headers: words.columnHeads, rows, widths: [32, 70, 60] };
}

/** The sheet of all that a cell can name: areas and indicators. */
function listsSheet({ catalogue, words }: TemplateOf): WrittenSheet {
  const listed = (kind: string, list: readonly { id: string; name: { sv?: string; en?: string } }[]) =>
    list.map(({ id, name }) => [kind, id, name.sv ?? '', name.en ?? '']);
  const rows = [...listed(words.area, catalogue.areas), ...listed(words.indicator, catalogue.indicators)];
  return { name: words.sheets.lists, headers: words.listHeads, rows, widths: [14, 32, 44, 44] };
}

const widthsOf = ({ catalogue }: TemplateOf): number[] => fieldsOf(catalogue).map(widthOf);

/** The sheets of a workbook whose first one is a table of services: with explanations, and an example where it is empty. */
export function workbookSheets(template: TemplateOf, table: WrittenTable | null): WrittenSheet[] {
  const { sheets } = template.words;
  const services = table ?? { headers: headersOf(template), rows: [] };
  const example: WrittenSheet = {
    name: sheets.example,
    ...templateTable(template),
    widths: widthsOf(template),
  };
  return [
    { name: sheets.services, ...services, widths: widthsOf(template) },
    ...(table ? [] : [example]),
    columnsSheet(template),
    listsSheet(template),
  ];
}
