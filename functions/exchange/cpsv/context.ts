const text = (id: string) => ({ '@id': id, '@container': '@language' });
const link = (id: string) => ({ '@id': id, '@type': '@id' });
const typed = (id: string, type: string) => ({ '@id': id, '@type': `xsd:${type}` });

/** Where our own terms live; every one of them is described in each document. */
export const OWN_TERMS = 'urn:blomlada:term:';

/**
 * What the keys of a service catalogue mean (JSON-LD 1.1): the terms of CPSV-AP 3.2.0, and our own for
 * what it has none for. It stands in the document itself, so that nobody needs the network to read it.
 */
export const CONTEXT = {
  '@version': 1.1,
  cpsv: 'http://purl.org/vocab/cpsv#',
  m8g: 'http://data.europa.eu/m8g/',
  dct: 'http://purl.org/dc/terms/',
  dcat: 'http://www.w3.org/ns/dcat#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  odrs: 'http://schema.theodi.org/odrs#',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  own: OWN_TERMS,
  id: '@id',
  type: '@type',
  graph: '@graph',
  identifier: 'dct:identifier',
  title: text('dct:title'),
  description: text('dct:description'),
  language: link('dct:language'),
  spatial: link('dct:spatial'),
  publisher: link('dct:publisher'),
  license: link('dct:license'),
  rights: link('dct:rights'),
  isPartOf: link('dct:isPartOf'),
  conformsTo: link('dct:conformsTo'),
  landingPage: link('dcat:landingPage'),
  page: link('foaf:page'),
  attributionText: 'odrs:attributionText',
  hasCompetentAuthority: link('m8g:hasCompetentAuthority'),
  thematicArea: link('m8g:thematicArea'),
  hasChannel: link('m8g:hasChannel'),
  ownedBy: link('m8g:ownedBy'),
  isClassifiedBy: link('m8g:isClassifiedBy'),
  prefLabel: text('skos:prefLabel'),
  definition: text('skos:definition'),
  notation: 'skos:notation',
  inScheme: link('skos:inScheme'),
  label: text('rdfs:label'),
  comment: text('rdfs:comment'),
  maturity: link('own:maturity'),
  maturitySince: typed('own:maturitySince', 'date'),
  maturityConfirmedOn: typed('own:maturityConfirmedOn', 'date'),
  maturityIsStale: typed('own:maturityIsStale', 'boolean'),
  maturityIsOverride: typed('own:maturityIsOverride', 'boolean'),
  indicator: link('own:indicator'),
  externalId: 'own:externalId',
  validOn: typed('own:validOn', 'date'),
  knownOn: 'own:knownOn',
  logSeq: typed('own:logSeq', 'integer'),
  logHash: 'own:logHash',
  catalogueVersion: 'own:catalogueVersion',
} as const;
