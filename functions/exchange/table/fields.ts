import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import type { ColumnField } from '../../core/import-fields.ts';

/** What a table can say of a service itself; `sv` and `en` tell the language of a text. */
export const FACTS = [
  'name.sv',
  'name.en',
  'area',
  'indicator',
  'link',
  'unit',
  'role',
  'sentence.sv',
  'sentence.en',
  'description.sv',
  'description.en',
  'externalId',
  'source',
] as const;
export type Fact = (typeof FACTS)[number];

/** What a column can hold besides the criteria of the catalogue. */
export type PlainField = ColumnField;
export type CriterionField = `criterion:${string}`;
/** What a column of a table is about. */
export type TableField = PlainField | CriterionField;

/** The columns of our own files, in their order; the criteria stand where the status does. */
const BEFORE_CRITERIA: readonly PlainField[] = [
  'id',
  'name.sv',
  'name.en',
  'area',
  'indicator',
  'link',
  'unit',
  'role',
  'status',
];
const AFTER_CRITERIA: readonly PlainField[] = [
  'reason',
  'effectiveOn',
  'reviewOn',
  'sentence.sv',
  'sentence.en',
  'description.sv',
  'description.en',
  'externalId',
  'source',
  'known',
];

export const criterionField = (id: string): CriterionField => `criterion:${id}`;

/** What our exports head the column of a criterion with: `apply-online` becomes `criterionApplyOnline`. */
export const criterionColumn = (id: string): string =>
  `criterion-${id}`.replace(/-(.)/g, (_dash, letter: string) => letter.toUpperCase());

/** The criterion that a column is about; null for any other column. */
export const criterionIn = (field: TableField): string | null =>
  field.startsWith('criterion:') ? field.slice('criterion:'.length) : null;

/** Every column that a table can have under a catalogue, in the order of our own files. */
export const fieldsOf = ({ criteria }: Catalogue): TableField[] => [
  ...BEFORE_CRITERIA,
  ...criteria.map(({ id }) => criterionField(id)),
  ...AFTER_CRITERIA,
];
