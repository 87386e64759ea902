/** What an import can say, change or leave of a service, by the names that plans and columns use; criteria stand beside. */
export const IMPORT_FIELDS = [
  'id',
  'name',
  'name.sv',
  'name.en',
  'name.fr',
  'area',
  'indicator',
  'link',
  'unit',
  'role',
  'status',
  'assessment',
  'reason',
  'effectiveOn',
  'reviewOn',
  'sentence',
  'sentence.sv',
  'sentence.en',
  'sentence.fr',
  'description',
  'description.sv',
  'description.en',
  'description.fr',
  'externalId',
  'source',
  'sdg',
  'known',
  'registeredOn',
  'vanishedOn',
  'endedOn',
] as const;
export type ImportField = (typeof IMPORT_FIELDS)[number];

/** Whether a field is one of these, and not a criterion. */
export const isImportField = (field: string): field is ImportField =>
  IMPORT_FIELDS.some((each) => each === field);

/** The fields that a column of a table can feed. */
export type ColumnField = Exclude<
  ImportField,
  | 'name'
  | 'name.fr'
  | 'assessment'
  | 'sentence'
  | 'sentence.fr'
  | 'description'
  | 'description.fr'
  | 'sdg'
  | 'registeredOn'
  | 'vanishedOn'
  | 'endedOn'
>;
