import { columnOf } from '../field.ts';

export const KIND = columnOf(
  'kind',
  'string',
  ['Slag', 'Kind'],
  [
    'Om raden förklarar en kolumn, en kod eller en regel.',
    'Whether the row explains a column, a code or a rule.',
  ],
  {
    codes: [
      { code: 'column', title: { sv: 'Kolumn', en: 'Column' } },
      { code: 'code', title: { sv: 'Kod', en: 'Code' } },
      { code: 'rule', title: { sv: 'Regel', en: 'Rule' } },
    ],
  },
);

export const DATA_SET = columnOf(
  'dataSet',
  'string',
  ['Datamängd', 'Data set'],
  [
    'Datamängden som kolumnen hör till. Tomt för regler.',
    'The data set that the column belongs to. Empty for rules.',
  ],
);

export const NAME = columnOf(
  'name',
  'string',
  ['Namn', 'Name'],
  ['Kolumnens eller regelns namn i filerna.', 'What the column or rule is called in the files.'],
);

export const CODE = columnOf(
  'code',
  'string',
  ['Kod', 'Code'],
  ['En kod som kolumnen kan innehålla.', 'A code that the column can hold.'],
);

export const TYPE = columnOf(
  'type',
  'string',
  ['Typ', 'Type'],
  [
    'string text, integer heltal, number tal, boolean true eller false, day ÅÅÅÅ-MM-DD, instant tidpunkt i UTC, link webbadress; list flera värden.',
    'string, integer, number, boolean true or false, day YYYY-MM-DD, instant in UTC, link web address; list several values.',
  ],
);

const text = (name: string, sv: string, en: string) =>
  columnOf(name, 'string', [sv, en], [`${sv}.`, `${en}.`]);

export const TITLE_SV = text('titleSv', 'Rubrik på svenska', 'Title in Swedish');
export const TITLE_EN = text('titleEn', 'Rubrik på engelska', 'Title in English');
export const DESCRIPTION_SV = text('descriptionSv', 'Förklaring på svenska', 'Description in Swedish');
export const DESCRIPTION_EN = text('descriptionEn', 'Förklaring på engelska', 'Description in English');
