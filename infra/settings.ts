import type { Node } from 'constructs';
import { loginSettingsFrom } from '../functions/auth/login-settings.ts';
import type { Settings } from './deployment.ts';
import { loginVariables, requireFitting } from './login-variables.ts';

/** Reads the settings; each that is missing or wrong gives a sentence that says how to set it. */
export function settingsFrom(node: Node): Settings {
  const settings: Settings = {
    region: text(node, 'region'),
    origin: origin(node, 'origin'),
    issuer: httpsAddress(node, 'issuer'),
    audience: text(node, 'audience'),
    jwksUrl: httpsAddress(node, 'jwksUrl'),
    clientId: text(node, 'clientId'),
    scopes: text(node, 'scopes'),
    clientSecretName: optional(node, 'clientSecretName'),
    orgClaim: text(node, 'orgClaim'),
    roleClaim: text(node, 'roleClaim'),
    areasClaim: text(node, 'areasClaim'),
    unitsClaim: text(node, 'unitsClaim'),
    loginClaim: text(node, 'loginClaim'),
    nameClaim: text(node, 'nameClaim'),
    organisation: optional(node, 'organisation'),
    orgMap: table(node, 'orgMap'),
    roleMap: table(node, 'roleMap'),
  };
  // What the function would refuse when it starts is refused before it is deployed.
  const variables = loginVariables(settings);
  requireFitting(variables);
  loginSettingsFrom(variables);
  return settings;
}

function text(node: Node, name: string): string {
  const value: unknown = node.tryGetContext(name);
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw new Error(
    `The setting ${name} is missing: give it with -c ${name}=VALUE or in cdk.json under "context".`,
  );
}

const optional = (node: Node, name: string): string =>
  [undefined, null, ''].includes(node.tryGetContext(name)) ? '' : text(node, name);

function httpsAddress(node: Node, name: string): string {
  const value = text(node, name);
  if (URL.parse(value)?.protocol === 'https:') return value;
  throw new Error(`The setting ${name} must be an address that begins with https://, but is "${value}".`);
}

function origin(node: Node, name: string): string {
  const value = httpsAddress(node, name);
  if (new URL(value).origin === value) return value;
  throw new Error(`The setting ${name} must be an address without a path, such as https://blomlada.example.`);
}

/** A table stands in cdk.json as an object; on the command line it is written as JSON. */
function table(node: Node, name: string): Readonly<Record<string, string>> {
  const given: unknown = node.tryGetContext(name) ?? {};
  const value: unknown = typeof given === 'string' && given !== '' ? parsed(given) : given || {};
  const isTable =
    typeof value === 'object' &&
    value !== null &&
    Object.values(value).every((each) => typeof each === 'string');
  if (isTable && !Array.isArray(value)) return value as Readonly<Record<string, string>>;
  throw new Error(`The setting ${name} must be a JSON object of texts, such as {"2120002411":"2281"}.`);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
