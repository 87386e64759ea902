import type { ExportTable, Provenance } from './table.ts';

/** Where the exports of an organisation lie. */
export const exportsPath = (org: string): string => `/api/v1/organisations/${org}/exports`;

/** What an address is made from. */
type Placed = Pick<ExportTable, 'name' | 'provenance' | 'at'>;
type Pins = Pick<Provenance, 'from' | 'validOn' | 'knownOn' | 'catalogue'>;

/** The query that names a view for ever; two days where one is held against the other. */
export function pinnedQuery({ from, validOn, knownOn, catalogue }: Pins): string {
  const days: Record<string, string> = from === null ? { validOn } : { from, to: validOn };
  return new URLSearchParams({ ...days, knownOn, catalogue }).toString();
}

/** The permanent address of a table in a format; absolute where it is known where the site lies. */
export function permanentAddress({ name, provenance, at }: Placed, ext: string): string {
  const { origin, organisation } = provenance;
  if (at) return `${origin}${at.path}.${ext}${at.query === '' ? '' : `?${at.query}`}`;
  return `${origin}${exportsPath(organisation.id)}/${name}.${ext}?${pinnedQuery(provenance)}`;
}

/** A file name that still tells what the file is when it has been moved: `2281-services-2025-12-31.csv`. */
export function fileName({ name, provenance }: Placed, ext: string): string {
  const { organisation, from, validOn } = provenance;
  const days = from === null ? [validOn] : [from, validOn];
  return `${[organisation.id, name, ...days].join('-')}.${ext}`;
}
