/** The formats that data sets come in, and their media types. */
export const MEDIA_TYPES = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
  jsonstat: 'application/json',
  jsonld: 'application/ld+json',
  ndjson: 'application/x-ndjson',
} as const;
export type Format = keyof typeof MEDIA_TYPES;

/** Where a file of a data set lies: of the API behind `exports/`, or published below the organisation's page. */
export type FilePlace = { format: Format; export: string } | { format: Format; file: string };

const exported = (name: string, formats: readonly Format[]): FilePlace[] =>
  formats.map((format) => ({ format, export: `${name}.${format}` }));

/** The data sets of every organisation, and the files that each comes as. */
export const DATASETS = {
  services: [
    ...exported('services', ['csv', 'xlsx', 'json']),
    { format: 'jsonld', file: 'tjanstekatalog.jsonld' },
  ],
  assessments: exported('assessments', ['csv', 'xlsx', 'json']),
  changes: exported('changes', ['csv', 'xlsx', 'json']),
  comparison: exported('comparison', ['csv', 'xlsx', 'json', 'jsonstat']),
  log: [{ format: 'ndjson', file: 'logg.ndjson' }],
} as const satisfies Record<string, readonly FilePlace[]>;

export type DatasetName = keyof typeof DATASETS;
export const DATASET_NAMES = Object.keys(DATASETS) as DatasetName[];
