import XMLBuilder from 'fast-xml-builder';
import { speakable } from '../xml-text.ts';

/** Something that is said of a thing: another thing by its IRI, or a text with its language or type. */
export type Value = { iri: string } | { text: string; lang?: string } | { text: string; type: 'date' };

/** A thing with its class and all that is said of it, by names such as `dcterms:title`. */
export type Thing = { iri: string; is: string; says: readonly (readonly [string, Value])[] };

const NAMESPACES = {
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  dcat: 'http://www.w3.org/ns/dcat#',
  dcterms: 'http://purl.org/dc/terms/',
  foaf: 'http://xmlns.com/foaf/0.1/',
  odrs: 'http://schema.theodi.org/odrs#',
  vcard: 'http://www.w3.org/2006/vcard/ns#',
} as const;

const builder = new XMLBuilder({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#',
  format: true,
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
});

type Attributes = Readonly<Record<string, string>>;
const element = (name: string, attributes: Attributes, children: readonly object[]) => ({
  [name]: children,
  ':@': Object.fromEntries(Object.entries(attributes).map(([key, value]) => [`@${key}`, value])),
});

function said([name, value]: readonly [string, Value]): object {
  if ('iri' in value) return element(name, { 'rdf:resource': value.iri }, []);
  const text = [{ '#': speakable(value.text) }];
  if ('type' in value)
    return element(name, { 'rdf:datatype': `http://www.w3.org/2001/XMLSchema#${value.type}` }, text);
  return element(name, value.lang === undefined ? {} : { 'xml:lang': value.lang }, text);
}

/** Things as RDF/XML: each an element of its class, without blank nodes and with absolute IRIs alone. */
export function rdfXmlOf(things: readonly Thing[]): string {
  const namespaces = Object.entries(NAMESPACES).map(([prefix, iri]) => [`xmlns:${prefix}`, iri]);
  const nodes = things.map(({ iri, is, says }) => element(is, { 'rdf:about': iri }, says.map(said)));
  const written: string = builder.build([
    element('?xml', { version: '1.0', encoding: 'utf-8' }, [{ '#': '' }]),
    element('rdf:RDF', Object.fromEntries(namespaces), nodes),
  ]);
  return `${written.trim()}\n`;
}
