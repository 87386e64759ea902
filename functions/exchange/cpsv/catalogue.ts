import { catalogueAt, type MatrixRow, matrixRows } from '../../core/matrix.ts';
import { entryOf, inWords, languagesOf, type OrganisationSettings } from '../../core/organisation.ts';
import { headAt, type Ledger, settingsAt, settingsOf } from '../../core/state.ts';
import type { View } from '../../core/view.ts';
import { LANGUAGE_IRIS, licenceIri, type Place, placeOf } from '../authorities.ts';
import { type Naming, namesAt } from '../iri.ts';
import { CONTEXT } from './context.ts';
import { type Around, publicService } from './public-service.ts';
import { conceptsOf, describedTerms } from './terms.ts';
import { inEach, type WordsByLanguage } from './words.ts';

/** What a service catalogue is made from. */
export type CatalogueSource = {
  ledger: Ledger;
  view: View;
  /** The day or instant of the view's knowledge, as the document repeats it. */
  knownOn: string;
  /** Where the site lies; left out, everything is named by URNs. */
  origin: string | undefined;
  words: WordsByLanguage;
};

/** The organisation as competent authority, and the place that it covers. */
function authorityOf(names: Naming, org: string, { name, language }: OrganisationSettings, place: Place) {
  return [
    {
      id: names.organisation,
      type: ['m8g:PublicOrganisation', 'foaf:Agent'],
      identifier: org,
      title: { [language]: name },
      prefLabel: { [language]: name },
      spatial: place.iri,
    },
    {
      id: place.iri,
      type: ['dct:Location', 'http://data.europa.eu/88u/dataset/atu-type'],
      identifier: place.code,
      label: { [language]: place.name },
    },
  ];
}

/** The document as a data set: the two dates, the log's head and the licence that it stands on. */
function datasetOf({ ledger, view, knownOn, words }: CatalogueSource, around: Around): object[] {
  const { names, settings, catalogue } = around;
  const { seq, hash } = headAt(ledger.state, view.known);
  const { id, attribution } = settings.licence;
  const license = licenceIri(id);
  const dataset = names.dataset('catalogue');
  return [
    {
      id: dataset,
      type: 'dcat:Dataset',
      identifier: dataset,
      title: inEach(words, ({ title }) => title(settings.name)),
      publisher: names.organisation,
      language: languagesOf(settings).map((language) => LANGUAGE_IRIS[language]),
      conformsTo: 'https://semiceu.github.io/CPSV-AP/releases/3.2.0/',
      ...(license !== null && { license }),
      ...(attribution !== null && { rights: `${dataset}-rights` }),
      validOn: view.validOn,
      knownOn,
      logSeq: seq,
      logHash: hash,
      catalogueVersion: catalogue.id,
    },
    ...(attribution === null
      ? []
      : [{ id: `${dataset}-rights`, type: 'dct:RightsStatement', attributionText: attribution }]),
  ];
}

const used = (values: readonly (string | null)[]): Set<string> =>
  new Set(values.filter((value) => value !== null));

const conceptsUsed = (rows: readonly MatrixRow[]) => ({
  areas: used(rows.map(({ profile }) => profile.area)),
  indicators: used(rows.map(({ profile }) => profile.indicator)),
  sdg: used(rows.map(({ profile }) => profile.sdg)),
});

const languageNodes = Object.values(LANGUAGE_IRIS).map((id) => ({ id, type: 'dct:LinguisticSystem' }));

/** The page of each service, under the slug of now. */
function pagesAt(origin: string | undefined, { state }: Ledger): Around['pageOf'] {
  const slug = settingsOf(state)?.slug;
  return origin === undefined || slug === undefined
    ? null
    : (service) => `${origin}/${slug}/tjanst/${service}/`;
}

/**
 * The services of an organisation in a view as CPSV-AP 3.2.0 in JSON-LD; null where nothing was known of
 * the organisation. Maturity is a property of our own: `adms:status` tells of the life cycle.
 */
export function serviceCatalogueOf(source: CatalogueSource): string | null {
  const { ledger, view, origin, words } = source;
  const { state, texts } = ledger;
  const recorded = settingsAt(state, view.known);
  if (!recorded) return null;
  const settings = inWords(recorded, texts);
  const catalogue = catalogueAt(state, view);
  const names = namesAt(origin, state.org);
  const around: Around = { names, catalogue, settings, texts, words, pageOf: pagesAt(origin, ledger) };
  const rows = matrixRows(state, view);
  const graph = [
    ...datasetOf(source, around),
    ...authorityOf(names, state.org, settings, placeOf(entryOf(state.org, settings), settings)),
    ...rows.flatMap((row) => publicService(row, around)),
    ...conceptsOf(catalogue, conceptsUsed(rows)),
    ...languageNodes,
    ...describedTerms(words),
  ];
  return `${JSON.stringify({ '@context': CONTEXT, graph }, null, 1)}\n`;
}
