/** What an address may hold for a browser but an IRI may not (RFC 3987, section 2.2), a lone per cent sign included. */
const FORBIDDEN = /[\s<>"\\^`{|}[\]]|%(?![0-9a-f]{2})/giu;
const BRACKETED_HOST = /^https?:\/\/(?:[^/@]*@)?\[[0-9a-f:.]+\]/i;

/** An http address as an IRI: the same address, with everything escaped that RDF does not allow. */
export function iriOf(address: string): string {
  const { href } = new URL(address);
  const host = BRACKETED_HOST.exec(href)?.[0] ?? '';
  return host + href.slice(host.length).replace(FORBIDDEN, encodeURIComponent);
}

/** A part of a path or of a URN, made of any text. */
export const iriPart = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

const URN = 'urn:blomlada';

/**
 * What things are called in RDF, for good: below the address of the organisation in the API, which holds
 * its id and so outlives every change of its name. A site that does not know its own origin has URNs.
 */
export type Naming = {
  organisation: string;
  /** A data set of the organisation, whatever the format. */
  dataset: (name: string) => string;
  service: (id: string) => string;
};

const naming = (base: string): Naming => ({
  organisation: `${base}#organisation`,
  dataset: (name) => `${base}/exports/${name}#dataset`,
  service: (id) => `${base}/services/${id}#service`,
});

/** The names of an organisation's things at an origin. */
export const namesAt = (origin: string | undefined, org: string): Naming =>
  naming(origin === undefined ? `${URN}:${org}` : `${origin}/api/v1/organisations/${org}`);

/** Names that are the same in every deployment: areas, places, our own terms. */
export const commonName = (kind: string, ...parts: readonly string[]): string =>
  [URN, kind, ...parts.map(iriPart)].join(':');
