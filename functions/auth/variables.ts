/** The environment variables of a function, or of anything that stands for them. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** A variable that must be there; throws a sentence that says what it is for. */
export function required(variables: Variables, name: string, purpose: string): string {
  const value = variables[name];
  if (value) return value;
  throw new Error(`The environment variable ${name} is missing: it says ${purpose}.`);
}

/** A table of texts, written as a JSON object; empty where it is not given. */
export function tableIn(variables: Variables, name: string): readonly (readonly [string, string])[] {
  const given = variables[name];
  if (!given) return [];
  const table: unknown = JSON.parse(given);
  const pairs = typeof table === 'object' && table !== null ? Object.entries(table) : [];
  if (!Array.isArray(table) && pairs.every(([, value]) => typeof value === 'string')) return pairs;
  throw new Error(`The environment variable ${name} must be a JSON object of texts.`);
}
