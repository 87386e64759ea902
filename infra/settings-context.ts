import type { Node } from 'constructs';

/** A setting that must be there; throws a sentence that says how to give it. */
export function text(node: Node, name: string): string {
  const value: unknown = node.tryGetContext(name);
  if (typeof value === 'string' && value.trim() !== '') return value;
  throw new Error(
    `The setting ${name} is missing: give it with -c ${name}=VALUE or in cdk.json under "context".`,
  );
}

/** A setting that may be left out; empty then. */
export const optional = (node: Node, name: string): string =>
  [undefined, null, ''].includes(node.tryGetContext(name)) ? '' : text(node, name);

/** A setting of a certain form; `sentence` says which. */
export function matching(node: Node, name: string, form: RegExp, sentence: string): string {
  const value = text(node, name);
  if (form.test(value)) return value;
  throw new Error(`The setting ${name} must be ${sentence}, but is "${value}".`);
}

/** The same for one that may be left out. */
export const optionalMatching = (node: Node, name: string, form: RegExp, sentence: string): string =>
  optional(node, name) === '' ? '' : matching(node, name, form, sentence);

/** A whole number between two others, both included; on the command line it comes as text. */
export function whole(node: Node, name: string, least: number, most: number): number {
  const given: unknown = node.tryGetContext(name);
  const value = typeof given === 'string' && given.trim() !== '' ? Number(given) : given;
  if (typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most) return value;
  throw new Error(
    `The setting ${name} must be a whole number from ${least} to ${most}, but is ${JSON.stringify(given)}.`,
  );
}

/** An address that begins with https://. */
export function httpsAddress(node: Node, name: string): string {
  const value = text(node, name);
  if (URL.parse(value)?.protocol === 'https:') return value;
  throw new Error(`The setting ${name} must be an address that begins with https://, but is "${value}".`);
}

/** An address without a path. */
export function origin(node: Node, name: string): string {
  const value = httpsAddress(node, name);
  if (new URL(value).origin === value) return value;
  throw new Error(`The setting ${name} must be an address without a path, such as https://blomlada.example.`);
}

/** A table stands in cdk.json as an object; on the command line it is written as JSON. */
export function table(node: Node, name: string): Readonly<Record<string, string>> {
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
