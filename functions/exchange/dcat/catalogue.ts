import { CC0, LANGUAGE_IRIS, PUBLIC_ACCESS, THEMES } from '../authorities.ts';
import { namesAt } from '../iri.ts';
import type { DescribedOrganisation } from './described.ts';
import { apiName, datasetNames, koladaName } from './given.ts';
import { thingsOf } from './organisation.ts';
import { rdfXmlOf, type Thing, type Value } from './rdf-xml.ts';
import { type DcatWordsByLanguage, inBoth } from './words.ts';

/** What the catalogue of a deployment is made from. */
export type DcatSource = {
  /** Where the site lies; a catalogue without an origin cannot be: every IRI in it is absolute. */
  origin: string;
  /** Who runs the deployment; the only organisation, or the site itself, where nobody says. */
  publisher: string | undefined;
  organisations: readonly DescribedOrganisation[];
  words: DcatWordsByLanguage;
};

type Said = readonly [string, Value];

/** Who stands behind the catalogue: not told apart from the only organisation, as the national portal asks. */
function publisherOf({ origin, publisher, organisations, words }: DcatSource): {
  iri: string;
  things: Thing[];
} {
  const [only, ...others] = organisations;
  if (publisher === undefined && only && others.length === 0) {
    return { iri: namesAt(origin, only.entry.id).organisation, things: [] };
  }
  const iri = `${origin}/#publisher`;
  const name = publisher ?? `${words.sv.catalogue.title} (${new URL(origin).host})`;
  return { iri, things: [{ iri, is: 'foaf:Agent', says: [['foaf:name', { text: name }]] }] };
}

function daysOf(organisations: readonly DescribedOrganisation[]): Said[] {
  const issued = organisations
    .map((each) => each.issued)
    .sort()
    .at(0);
  const modified = organisations
    .map((each) => each.modified)
    .sort()
    .at(-1);
  return [
    ...(issued === undefined ? [] : [['dcterms:issued', { text: issued, type: 'date' }] as const]),
    ...(modified === undefined ? [] : [['dcterms:modified', { text: modified, type: 'date' }] as const]),
  ];
}

function catalogueThing(source: DcatSource, publisher: string): Thing {
  const { origin, organisations, words } = source;
  const all = organisations.flatMap((described) => datasetNames({ origin, words, described }));
  return {
    iri: `${origin}/datasets/dcat#catalogue`,
    is: 'dcat:Catalog',
    says: [
      ...inBoth('dcterms:title', words, ({ catalogue }) => catalogue.title),
      ...inBoth('dcterms:description', words, ({ catalogue }) => catalogue.description),
      ['dcterms:publisher', { iri: publisher }],
      ['dcterms:license', { iri: CC0 }],
      ['foaf:homepage', { iri: `${origin}/` }],
      ['dcterms:language', { iri: LANGUAGE_IRIS.sv }],
      ['dcterms:language', { iri: LANGUAGE_IRIS.en }],
      ['dcat:themeTaxonomy', { iri: THEMES.taxonomy }],
      ...daysOf(organisations),
      ['dcat:service', { iri: apiName(origin) }],
      ['dcat:service', { iri: koladaName(origin) }],
      ...all.map((iri): Said => ['dcat:dataset', { iri }]),
    ],
  };
}

/** A service through which the data are read: the API itself, or the one in the shape of Kolada's. */
function serviceThing(
  { origin, words }: DcatSource,
  publisher: string,
  { iri, said, path }: { iri: string; said: 'api' | 'kolada'; path: string },
): Thing {
  return {
    iri,
    is: 'dcat:DataService',
    says: [
      ...inBoth('dcterms:title', words, (each) => each[said].title),
      ...inBoth('dcterms:description', words, (each) => each[said].description),
      ['dcterms:publisher', { iri: publisher }],
      ['dcat:endpointURL', { iri: `${origin}${path}` }],
      ['dcat:endpointDescription', { iri: `${origin}/api/v1/openapi.json` }],
      ['dcat:theme', { iri: THEMES.government }],
      ['dcterms:accessRights', { iri: PUBLIC_ACCESS }],
    ],
  };
}

/** Places are shared by organisations, and each thing is described once. */
const once = (things: readonly Thing[]): Thing[] => [
  ...new Map(things.map((each) => [each.iri, each])).values(),
];

/** The data catalogue of a deployment as DCAT-AP-SE 3.0.1 in RDF/XML. */
export function dcatOf(source: DcatSource): string {
  const { origin, words, organisations } = source;
  const publisher = publisherOf(source);
  return rdfXmlOf(
    once([
      catalogueThing(source, publisher.iri),
      ...publisher.things,
      serviceThing(source, publisher.iri, { iri: apiName(origin), said: 'api', path: '/api/v1' }),
      serviceThing(source, publisher.iri, { iri: koladaName(origin), said: 'kolada', path: '/kolada/v3' }),
      ...organisations.flatMap((described) => thingsOf({ origin, words, described })),
    ]),
  );
}
