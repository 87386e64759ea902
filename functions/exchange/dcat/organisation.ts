import { LANGUAGES } from '../../core/language.ts';
import { languagesOf, type OrganisationEntry } from '../../core/organisation.ts';
import {
  LANGUAGE_IRIS,
  licenceIri,
  PUBLIC_ACCESS,
  placeOf,
  THEMES,
  UPDATED_CONTINUOUSLY,
} from '../authorities.ts';
import { iriPart, namesAt } from '../iri.ts';
import { DATASET_NAMES, DATASETS, type DatasetName, type FilePlace, FORMATS } from './datasets.ts';
import type { DescribedOrganisation } from './described.ts';
import type { Thing, Value } from './rdf-xml.ts';
import { type DcatWordsByLanguage, inBoth } from './words.ts';

type Said = readonly [string, Value];

/** What the things of one organisation are made from. */
export type Given = {
  origin: string;
  words: DcatWordsByLanguage;
  described: DescribedOrganisation;
};

/** The data service through which an export is fetched. */
export const apiName = (origin: string): string => `${origin}/api/v1#api`;

const PUBLISHER_TYPES: Readonly<Record<OrganisationEntry['kind'], string>> = {
  municipality: 'LocalAuthority',
  region: 'RegionalAuthority',
  company: 'Company',
  agency: 'NationalAuthority',
};

const namesOf = ({ origin, described }: Given) => namesAt(origin, described.entry.id);

/** The names of an organisation's data sets. */
export const datasetNames = (given: Given): string[] => DATASET_NAMES.map(namesOf(given).dataset);

function publisher(given: Given): Thing {
  const { entry } = given.described;
  const type = `http://purl.org/adms/publishertype/${PUBLISHER_TYPES[entry.kind]}`;
  return {
    iri: namesOf(given).organisation,
    is: 'foaf:Agent',
    says: [
      ['foaf:name', { text: entry.name, lang: entry.language }],
      ['dcterms:type', { iri: type }],
      ['foaf:homepage', { iri: `${given.origin}/${entry.slug}/` }],
    ],
  };
}

/** The name of an office's contact; never that of the publisher, since a portal treats the two differently. */
const contactName = (given: Given): string => `${namesOf(given).organisation}-contact`;
const mailto = (address: string): string => `mailto:${address.split('@').map(iriPart).join('@')}`;

function contact(given: Given): Thing[] {
  const { contact: address, entry } = given.described;
  if (address === null) return [];
  return [
    {
      iri: contactName(given),
      is: 'vcard:Organization',
      says: [
        ['vcard:fn', { text: entry.name }],
        ['vcard:hasEmail', { iri: mailto(address) }],
      ],
    },
  ];
}

const rightsName = (given: Given): string => `${namesOf(given).organisation}-rights`;

/** The line that a source wants repeated with its facts. */
function rights(given: Given): Thing[] {
  const { attribution } = given.described.settings.licence;
  if (attribution === null) return [];
  const says: Said[] = [['odrs:attributionText', { text: attribution }]];
  return [{ iri: rightsName(given), is: 'dcterms:RightsStatement', says }];
}

function placeAndPeriod(given: Given): Thing[] {
  const { entry, settings, from } = given.described;
  const place = placeOf(entry, settings);
  const period: Said[] = [
    ...(from === null ? [] : [['dcat:startDate', { text: from, type: 'date' }] as const]),
    ...(entry.closedOn === null ? [] : [['dcat:endDate', { text: entry.closedOn, type: 'date' }] as const]),
  ];
  return [
    {
      iri: place.iri,
      is: 'dcterms:Location',
      says: [
        ['rdfs:label', { text: place.name }],
        ['dcterms:identifier', { text: place.code }],
      ],
    },
    { iri: `${namesOf(given).organisation}-period`, is: 'dcterms:PeriodOfTime', says: period },
  ];
}

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
      ['dcterms:temporal', { iri: `${names.organisation}-period` }],
      ['dcat:landingPage', { iri: `${origin}/${entry.slug}/` }],
      ...DATASETS[name].map(
        (place): Said => ['dcat:distribution', { iri: distributionName(given, name, place) }],
      ),
    ],
  };
}

/** An organisation as publisher, with its data sets and the files that they come as. */
export const thingsOf = (given: Given): Thing[] => [
  publisher(given),
  ...contact(given),
  ...rights(given),
  ...placeAndPeriod(given),
  ...DATASET_NAMES.flatMap((name) => [
    dataset(given, name),
    ...DATASETS[name].map((place) => distribution(given, name, place)),
  ]),
];
