import { type LedgerDataSet, ledgerDataSet, type TableOffer } from '../data-set.ts';
import { type Entry, entriesOf, ruleEntries } from '../explained.ts';
import { type Field, field } from '../field.ts';
import type { LedgerAsked } from '../provenance.ts';
import { organisationField } from '../shared-columns.ts';
import { assessments } from './assessments.ts';
import { changes } from './changes.ts';
import { comparison } from './comparison.ts';
import * as columns from './dictionary-columns.ts';
import { services } from './services.ts';

/** The data sets that the dictionary explains. */
export const EXPLAINED: readonly TableOffer[] = [services, assessments, changes, comparison];

const fields = (asked: LedgerAsked): Field<Entry>[] => [
  organisationField(asked),
  field(columns.KIND, ({ kind }) => kind),
  field(columns.DATA_SET, ({ dataSet }) => dataSet),
  field(columns.NAME, ({ name }) => name),
  field(columns.CODE, ({ code }) => code),
  field(columns.TYPE, ({ type }) => type),
  field(columns.TITLE_SV, ({ title }) => title.sv),
  field(columns.TITLE_EN, ({ title }) => title.en),
  field(columns.DESCRIPTION_SV, ({ description }) => description?.sv ?? null),
  field(columns.DESCRIPTION_EN, ({ description }) => description?.en ?? null),
];

/** What every column, code and rule means, in Swedish and English. */
export const dictionary: LedgerDataSet = ledgerDataSet<Entry>({
  name: 'dictionary',
  title: { sv: 'Ordlista', en: 'Data dictionary' },
  description: {
    sv: 'Vad varje kolumn, kod och regel betyder, på svenska och engelska.',
    en: 'What every column, code and rule means, in Swedish and English.',
  },
  days: 'one',
  narrower: 'Read the dictionary on the page of open data.',
  key: [],
  fields,
  rows: (asked) => [
    ...EXPLAINED.flatMap((each) => each.columns(asked).flatMap((column) => entriesOf(each.name, column))),
    ...ruleEntries(),
  ],
  sourceOf: () => null,
});
