/** The formats that data sets come in, by the ends of their addresses: what each is called, and its media type. */
export const FORMATS = {
  csv: { title: 'CSV', type: 'text/csv' },
  'excel.csv': { title: 'CSV (Excel)', type: 'text/csv' },
  xlsx: { title: 'XLSX', type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  json: { title: 'JSON', type: 'application/json' },
  'json-stat.json': { title: 'JSON-stat 2.0', type: 'application/json' },
  jsonld: { title: 'CPSV-AP 3.2.0 (JSON-LD)', type: 'application/ld+json' },
  ndjson: { title: 'NDJSON', type: 'application/x-ndjson' },
} as const;
export type Format = keyof typeof FORMATS;

/** Where a file of a data set lies: of the API behind `exports/`, or published below the organisation's page. */
export type FilePlace = { format: Format; export: string } | { format: Format; file: string };

const exported = (name: string, formats: readonly Format[]): FilePlace[] =>
  formats.map((format) => ({ format, export: `${name}.${format}` }));

const TABLES = ['csv', 'excel.csv', 'xlsx', 'json'] as const;
const COUNTED = [...TABLES, 'json-stat.json'] as const;

/**
 * The data sets of every organisation that have an address without a question in it, and the files that each
 * comes as. What changed between two days is left to the API: its address needs the days.
 */
export const DATASETS = {
  services: [...exported('services', COUNTED), { format: 'jsonld', file: 'tjanstekatalog.jsonld' }],
  assessments: exported('assessments', COUNTED),
  comparison: exported('comparison', TABLES),
  log: [{ format: 'ndjson', file: 'logg.ndjson' }],
} as const satisfies Record<string, readonly FilePlace[]>;

export type DatasetName = keyof typeof DATASETS;
export const DATASET_NAMES = Object.keys(DATASETS) as DatasetName[];
