import { Parser, Store } from 'n3';
import Validator from 'rdf-validate-shacl';

/** How often a property occurs, `1..1` or `1..n`, and what it holds: a text, an address, a value (`=`), or a thing of a class. */
export type Row = readonly [class_: string, property: string, occurs: string, holds: string];

const PREFIXES = `
@prefix sh: <http://www.w3.org/ns/shacl#> .
@prefix rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .
@prefix cpsv: <http://purl.org/vocab/cpsv#> .
@prefix m8g: <http://data.europa.eu/m8g/> .
@prefix dcat: <http://www.w3.org/ns/dcat#> .
@prefix dct: <http://purl.org/dc/terms/> .
@prefix foaf: <http://xmlns.com/foaf/0.1/> .
@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix vcard: <http://www.w3.org/2006/vcard/ns#> .
`;

/** What a cell of the table demands of a value. */
const DEMANDS: Readonly<Record<string, string>> = {
  text: 'sh:nodeKind sh:Literal',
  'text in a language': 'sh:datatype rdf:langString',
  day: 'sh:datatype xsd:date',
  address: 'sh:nodeKind sh:IRI',
};

function demandOf(holds: string): string {
  if (holds.startsWith('=')) return `sh:hasValue ${holds.slice(1)}`;
  return DEMANDS[holds] ?? `sh:nodeKind sh:IRI ; sh:class ${holds}`;
}

function shapeOf([class_, property, occurs, holds]: Row): string {
  const [min, max] = occurs.split('..');
  const most = max === 'n' ? '' : ` ; sh:maxCount ${max}`;
  return `[] a sh:NodeShape ; sh:targetClass ${class_} ;
    sh:property [ sh:path ${property} ; sh:minCount ${min}${most} ; ${demandOf(holds)} ] .`;
}

/** What of a document breaks a table of properties, checked as SHACL; empty where all is well. */
export async function breaches(store: Store, table: readonly Row[]): Promise<string[]> {
  const shapes = new Store(new Parser().parse(PREFIXES + table.map(shapeOf).join('\n')));
  const { results } = await new Validator(shapes).validate(store);
  return results.map(
    ({ focusNode, path, message }) =>
      `${focusNode.value} ${path?.value}: ${message.map(({ value }) => value).join(' ')}`,
  );
}
