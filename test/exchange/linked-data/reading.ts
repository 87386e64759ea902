import type { Quad } from '@rdfjs/types';
import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import { RdfXmlParser } from 'rdfxml-streaming-parser';

/** What RDF/XML says, read by a parser that was not written here and without an address to resolve against. */
export function readRdfXml(xml: string): Promise<Store> {
  return new Promise((resolve, reject) => {
    const quads: Quad[] = [];
    const parser = new RdfXmlParser();
    parser.on('data', (quad: Quad) => quads.push(quad));
    parser.on('error', reject);
    parser.on('end', () => resolve(new Store(quads)));
    parser.end(xml);
  });
}

const alone = {
  safe: true,
  documentLoader: async (address: string) => {
    throw new Error(`${address} was asked for, but everything should stand in the document`);
  },
};

/** What JSON-LD says; throws where a key means nothing or anything would be dropped. */
export async function readJsonLd(text: string): Promise<Store> {
  const quads = await jsonld.toRDF(JSON.parse(text), { ...alone, format: 'application/n-quads' });
  return new Store(new Parser({ format: 'N-Quads' }).parse(quads));
}

/** JSON-LD without its context. */
export const expand = (document: object): Promise<object[]> => jsonld.expand(document, alone);

/** The values of a property of a thing. */
export const valuesOf = (store: Store, subject: string, predicate: string): string[] =>
  store.getQuads(subject, predicate, null, null).map(({ object }) => object.value);

/** The texts of a property by their languages. */
export const textsOf = (store: Store, subject: string, predicate: string): Record<string, string> =>
  Object.fromEntries(
    store
      .getQuads(subject, predicate, null, null)
      .map(({ object }) => [object.termType === 'Literal' ? object.language : '', object.value]),
  );

const TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type';

/** Everything of a class. */
export const ofClass = (store: Store, name: string): string[] =>
  store.getQuads(null, TYPE, name, null).map(({ subject }) => subject.value);

/** Every IRI that a document names, as thing, property or value. */
export const irisIn = (store: Store): string[] => [
  ...new Set(
    store
      .getQuads(null, null, null, null)
      .flatMap(({ subject, predicate, object }) => [subject, predicate, object])
      .filter(({ termType }) => termType === 'NamedNode')
      .map(({ value }) => value),
  ),
];

/** How many things have no name. */
export const namelessIn = (store: Store): number =>
  store
    .getQuads(null, null, null, null)
    .filter(({ subject, object }) => subject.termType === 'BlankNode' || object.termType === 'BlankNode')
    .length;
