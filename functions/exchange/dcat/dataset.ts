import { LANGUAGES } from '../../core/language.ts';
import { languagesOf } from '../../core/organisation.ts';
import {
  LANGUAGE_IRIS,
  licenceIri,
  PUBLIC_ACCESS,
  placeOf,
  THEMES,
  UPDATED_CONTINUOUSLY,
} from '../authorities.ts';
import { DATASETS, type DatasetName, type FilePlace, FORMATS } from './datasets.ts';
import { apiName, contactName, type Given, namesOf, periodName, rightsName } from './given.ts';
import type { Thing, Value } from './rdf-xml.ts';
import { inBoth } from './words.ts';

type Said = readonly [string, Value];

const addressOf = ({ origin, described: { entry } }: Given, place: FilePlace): string =>
  'file' in place
    ? `${origin}/${entry.slug}/${place.file}`
    : `${origin}/api/v1/organisations/${entry.id}/exports/${place.export}`;

const distributionName = (given: Given, dataset: DatasetName, { format }: FilePlace): string =>
  namesOf(given).dataset(dataset).replace('#dataset', `#${format}`);

function distribution(given: Given, dataset: DatasetName, place: FilePlace): Thing {
  const { licence } = given.described.settings;
  const address = addressOf(given, place);
  const license = licenceIri(licence.id);
  return {
    iri: distributionName(given, dataset, place),
    is: 'dcat:Distribution',
    says: [
      ['dcterms:title', { text: FORMATS[place.format].title }],
      ['dcat:accessURL', { iri: address }],
      ['dcat:downloadURL', { iri: address }],
      ['dcterms:format', { text: FORMATS[place.format].type }],
      ...(license === null ? [] : [['dcterms:license', { iri: license }] as const]),
      ...(licence.attribution === null ? [] : [['dcterms:rights', { iri: rightsName(given) }] as const]),
      ...('export' in place ? [['dcat:accessService', { iri: apiName(given.origin) }] as const] : []),
    ],
  };
}

/** In which languages the names in the data may be: those of the pages, and the organisation's own. */
const languagesIn = ({ described: { entry, settings } }: Given): string[] =>
  LANGUAGES.filter(
    (each) => each === entry.language || languagesOf(settings).some((one) => one === each),
  ).map((language) => LANGUAGE_IRIS[language]);

function dataset(given: Given, name: DatasetName): Thing {
  const { origin, words, described } = given;
  const { entry, settings, issued, modified } = described;
  const names = namesOf(given);
  return {
    iri: names.dataset(name),
    is: 'dcat:Dataset',
    says: [
      ...inBoth('dcterms:title', words, ({ datasets }) => datasets[name].title),
      ...inBoth('dcterms:description', words, ({ datasets }) => datasets[name].description(entry.name)),
      ['dcterms:identifier', { text: names.dataset(name) }],
      ['dcterms:publisher', { iri: names.organisation }],
      ...(described.contact === null ? [] : [['dcat:contactPoint', { iri: contactName(given) }] as const]),
      ...inBoth('dcat:keyword', words, ({ keywords }) => keywords),
      ['dcat:theme', { iri: THEMES.government }],
      ['dcterms:accessRights', { iri: PUBLIC_ACCESS }],
      ...languagesIn(given).map((iri): Said => ['dcterms:language', { iri }]),
      ['dcterms:issued', { text: issued, type: 'date' }],
      ['dcterms:modified', { text: modified, type: 'date' }],
      // The vocabulary of the Swedish profile has no word for data that will never change again.
      ...(entry.closedOn === null
        ? [['dcterms:accrualPeriodicity', { iri: UPDATED_CONTINUOUSLY }] as const]
        : []),
      ['dcterms:spatial', { iri: placeOf(entry, settings).iri }],
      ['dcterms:temporal', { iri: periodName(given) }],
      ['dcat:landingPage', { iri: `${origin}/${entry.slug}/oppna-data/` }],
      ...DATASETS[name].map(
        (place): Said => ['dcat:distribution', { iri: distributionName(given, name, place) }],
      ),
    ],
  };
}

/** A data set of an organisation, and the files that it comes as. */
export const datasetThings = (given: Given, name: DatasetName): Thing[] => [
  dataset(given, name),
  ...DATASETS[name].map((place) => distribution(given, name, place)),
];
