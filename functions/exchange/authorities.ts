import type { Language } from '../core/language.ts';
import type { OrganisationEntry, OrganisationSettings } from '../core/organisation.ts';
import { MUNICIPALITIES } from '../core/slug.ts';
import { commonName } from './iri.ts';

const EU = 'http://publications.europa.eu/resource/authority';

/** IRIs of the European Union's authority tables, as DCAT-AP and CPSV-AP ask for them. */
export const LANGUAGE_IRIS: Readonly<Record<Language, string>> = {
  sv: `${EU}/language/SWE`,
  en: `${EU}/language/ENG`,
  fr: `${EU}/language/FRA`,
};
export const THEMES = { taxonomy: `${EU}/data-theme`, government: `${EU}/data-theme/GOVE` } as const;
export const PUBLIC_ACCESS = `${EU}/access-right/PUBLIC`;
export const UPDATED_CONTINUOUSLY = `${EU}/frequency/UPDATE_CONT`;

/** CC0 as the national portal wants it written: with http and a slash at the end. */
export const CC0 = 'http://creativecommons.org/publicdomain/zero/1.0/';

const CREATIVE_COMMONS = /^CC-(BY(?:-(?:NC|ND|SA|NC-ND|NC-SA))?)-(\d\.\d)$/i;

/** The IRI of a licence by its SPDX id; null where the id is none. */
export function licenceIri(id: string): string | null {
  if (/^CC0(?:-1\.0)?$/i.test(id)) return CC0;
  if (id === 'OGL-Canada-2.0') return 'https://open.canada.ca/en/open-government-licence-canada';
  const [, kind, version] = CREATIVE_COMMONS.exec(id) ?? [];
  if (kind) return `http://creativecommons.org/licenses/${kind.toLowerCase()}/${version}/`;
  return /^[A-Za-z0-9][A-Za-z0-9.+-]*$/.test(id) ? `http://spdx.org/licenses/${id}` : null;
}

/** Where an organisation acts: its municipality with the code of Statistics Sweden, else its country. */
export type Place = { iri: string; code: string; name: string };

const COUNTRIES = {
  sweden: { iri: `${EU}/country/SWE`, code: 'SWE', name: 'Sverige' },
  canada: { iri: `${EU}/country/CAN`, code: 'CAN', name: 'Canada' },
} as const;

/** The place that an organisation covers; the code of a municipality is its id. */
export function placeOf(
  { id, kind, name }: Pick<OrganisationEntry, 'id' | 'kind' | 'name'>,
  { catalogue }: Pick<OrganisationSettings, 'catalogue'>,
): Place {
  if (catalogue === 'canada-interaction-points') return COUNTRIES.canada;
  if (kind !== 'municipality') return COUNTRIES.sweden;
  const known = MUNICIPALITIES.find(({ code }) => code === id);
  return { iri: commonName('municipality', id), code: id, name: known?.name ?? name };
}
