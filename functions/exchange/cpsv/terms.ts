import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { STATUSES, type Status } from '../../core/status.ts';
import { commonName } from '../iri.ts';
import { OWN_TERMS } from './context.ts';
import { inEach, OWN_PROPERTIES, type WordsByLanguage } from './words.ts';

const MATURITY_SCHEME = `${OWN_TERMS}maturity-scale`;

/** The concept of a status on our scale of maturity. */
export const statusName = (status: Status): string => `${MATURITY_SCHEME}:${status}`;

/** The concept of an area of a catalogue. */
export const areaName = ({ id }: Pick<Catalogue, 'id'>, area: string): string =>
  commonName('catalogue', id, 'area', area);

/** The concept of an indicator of a catalogue. */
export const indicatorName = ({ id }: Pick<Catalogue, 'id'>, indicator: string): string =>
  commonName('catalogue', id, 'indicator', indicator);

/** The concept of a code of the single digital gateway. */
export const sdgName = (code: string): string => commonName('sdg', code);

const catalogueName = ({ id }: Pick<Catalogue, 'id'>): string => commonName('catalogue', id);

/** Our own properties and the scale of maturity, described so that nobody has to guess. */
export const describedTerms = (words: WordsByLanguage): object[] => [
  ...OWN_PROPERTIES.map((name) => ({
    id: OWN_TERMS + name,
    type: 'rdf:Property',
    label: inEach(words, ({ properties }) => properties[name].label),
    comment: inEach(words, ({ properties }) => properties[name].comment),
  })),
  ...STATUSES.map((status) => ({
    id: statusName(status),
    type: 'skos:Concept',
    notation: status,
    prefLabel: inEach(words, ({ statuses }) => statuses[status].word),
    definition: inEach(words, ({ statuses }) => statuses[status].meaning),
    inScheme: MATURITY_SCHEME,
  })),
];

type Used = { areas: ReadonlySet<string>; indicators: ReadonlySet<string>; sdg: ReadonlySet<string> };

/** The areas, indicators and gateway codes that services refer to, as concepts. */
export const conceptsOf = (catalogue: Catalogue, { areas, indicators, sdg }: Used): object[] => [
  ...[...areas].map((id) => ({
    id: areaName(catalogue, id),
    type: 'skos:Concept',
    notation: id,
    prefLabel: catalogue.areas.find((area) => area.id === id)?.name ?? { en: id },
    inScheme: catalogueName(catalogue),
  })),
  ...[...indicators].map((id) => ({
    id: indicatorName(catalogue, id),
    type: 'skos:Concept',
    notation: id,
    prefLabel: catalogue.indicators.find((indicator) => indicator.id === id)?.name ?? { en: id },
    inScheme: catalogueName(catalogue),
  })),
  ...[...sdg].map((code) => ({
    id: sdgName(code),
    type: 'skos:Concept',
    notation: code,
    prefLabel: { en: `Single digital gateway: ${code}` },
  })),
];
