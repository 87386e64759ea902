import type { OrganisationEntry } from '../../core/organisation.ts';
import { placeOf } from '../authorities.ts';
import { iriPart } from '../iri.ts';
import { datasetThings } from './dataset.ts';
import { DATASET_NAMES } from './datasets.ts';
import { contactName, type Given, namesOf, periodName, rightsName } from './given.ts';
import type { Thing, Value } from './rdf-xml.ts';

type Said = readonly [string, Value];

const PUBLISHER_TYPES: Readonly<Record<OrganisationEntry['kind'], string>> = {
  municipality: 'LocalAuthority',
  region: 'RegionalAuthority',
  company: 'Company',
  agency: 'NationalAuthority',
};

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
    { iri: periodName(given), is: 'dcterms:PeriodOfTime', says: period },
  ];
}

/** An organisation as publisher, with its data sets and the files that they come as. */
export const thingsOf = (given: Given): Thing[] => [
  publisher(given),
  ...contact(given),
  ...rights(given),
  ...placeAndPeriod(given),
  ...DATASET_NAMES.flatMap((name) => datasetThings(given, name)),
];
