import type { Node } from 'constructs';

/** What differs from one deployment to the next; the values come from CDK's context. */
export interface Settings {
  readonly region: string;
  /** Who signs the tokens, for whom, and where the keys to check them lie. */
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUrl: string;
  /** The claims of a token that name its organisation, its role, and an editor's areas and units. */
  readonly orgClaim: string;
  readonly roleClaim: string;
  readonly areasClaim: string;
  readonly unitsClaim: string;
}

/** Reads the settings; each that is missing or wrong gives a sentence that says how to set it. */
export const settingsFrom = (node: Node): Settings => ({
  region: text(node, 'region'),
  issuer: httpsAddress(node, 'issuer'),
  audience: text(node, 'audience'),
  jwksUrl: httpsAddress(node, 'jwksUrl'),
  orgClaim: text(node, 'orgClaim'),
  roleClaim: text(node, 'roleClaim'),
  areasClaim: text(node, 'areasClaim'),
  unitsClaim: text(node, 'unitsClaim'),
});

function text(node: Node, name: string): string {
  const value: unknown = node.tryGetContext(name);
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw new Error(
    `The setting ${name} is missing: give it with -c ${name}=VALUE or in cdk.json under "context".`,
  );
}

function httpsAddress(node: Node, name: string): string {
  const value = text(node, name);
  if (URL.parse(value)?.protocol === 'https:') return value;
  throw new Error(`The setting ${name} must be an address that begins with https://, but is "${value}".`);
}
