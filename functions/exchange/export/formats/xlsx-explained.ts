import type { PackedSheet } from '../../table/pack-workbook.ts';
import { headerCell, textCell } from '../../table/workbook-cells.ts';
import { permanentAddress } from '../address.ts';
import { entriesOf } from '../explained.ts';
import { RULES } from '../rules.ts';
import type { Bilingual, ExportTable } from '../table.ts';

const sheetOf = (
  name: string,
  heads: readonly string[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
): PackedSheet => ({
  name,
  data: [heads.map(headerCell), ...rows.map((row) => row.map(textCell))],
  widths,
  filters: true,
});

const inTwo = ({ sv, en }: Bilingual): [string, string] => [sv, en];

function columnsSheet({ name, columns }: ExportTable): PackedSheet {
  const rows = columns
    .flatMap((column) => entriesOf(name, column))
    .map(({ name: own, code, type, title, description }) => [
      own,
      code ?? '',
      type ?? '',
      ...inTwo(title),
      ...(description ? inTwo(description) : ['', '']),
    ]);
  const heads = ['name', 'code', 'type', 'titleSv', 'titleEn', 'descriptionSv', 'descriptionEn'];
  return sheetOf('columns', heads, rows, [26, 26, 12, 34, 34, 60, 60]);
}

function aboutSheet(table: ExportTable): PackedSheet {
  const { title, description, provenance } = table;
  const { organisation, example, from, validOn, knownOn, catalogue, seq, hash } = provenance;
  const same = (name: string, value: string | null): string[] => [name, value ?? '', value ?? ''];
  const invented = { sv: 'Påhittade uppgifter.', en: 'Invented figures.' };
  return sheetOf(
    'about',
    ['name', 'sv', 'en'],
    [
      ['title', ...inTwo(title)],
      ['description', ...inTwo(description)],
      ...(example ? [['example', ...inTwo(invented)]] : []),
      same('organisation', `${organisation.id} ${organisation.name}`),
      ...(from === null ? [] : [same('from', from)]),
      same('validOn', validOn),
      same('knownOn', knownOn),
      same('catalogue', catalogue),
      same('seq', String(seq)),
      same('hash', hash),
      same('address', permanentAddress(table, 'xlsx')),
      same('licence', provenance.licence),
      same('attribution', provenance.attribution),
      ...RULES.map(({ name, title: head, text }) => [
        name,
        `${head.sv}: ${text.sv}`,
        `${head.en}: ${text.en}`,
      ]),
    ],
    [18, 80, 80],
  );
}

/** The sheets that explain a table: its columns with their codes, and the rules with what it was made from. */
export const explainingSheets = (table: ExportTable): PackedSheet[] => [
  columnsSheet(table),
  aboutSheet(table),
];
