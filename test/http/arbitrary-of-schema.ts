import fc from 'fast-check';

/** A JSON Schema as the OpenAPI document holds it. */
export type Schema = {
  $ref?: string;
  type?: string;
  const?: unknown;
  enum?: unknown[];
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean | Schema;
  propertyNames?: Schema;
  items?: Schema;
  minItems?: number;
  maxItems?: number;
  minLength?: number;
  maxLength?: number;
  pattern?: string;
  minimum?: number;
  maximum?: number;
};

/** Named schemas, and values that make sense in fields of a name: else nothing would ever be found. */
export type Vocabulary = {
  schemas: Record<string, Schema>;
  words: Record<string, readonly string[]>;
  /** Fields that nobody could guess right, and that would refuse nearly everything. */
  leftOut: readonly string[];
};

const DAY = '^\\d{4}-\\d{2}-\\d{2}$';
const days = fc.oneof(
  { weight: 16, arbitrary: fc.constantFrom('2024-02-29', '2025-06-01', '2025-12-31', '2026-01-15') },
  {
    weight: 1,
    arbitrary: fc.constantFrom('2019-12-31', '2026-01-16', '2025-02-29', '1900-01-01', '2199-12-31'),
  },
);

/** Text that programs stumble over, short and well-formed enough to be sent. */
export const awkward = fc.oneof(
  fc.constantFrom(
    '',
    ' ',
    '\0',
    '__proto__',
    'constructor',
    '../..',
    '%00',
    '\ud800',
    'a\u202eb',
    '🌼',
    '<b>',
    '0',
    'null',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
);

function text(schema: Schema, words: readonly string[]): fc.Arbitrary<unknown> {
  const { pattern, minLength = 0, maxLength = 100 } = schema;
  const matching = pattern
    ? fc.stringMatching(new RegExp(pattern, 'u'), { maxLength })
    : fc.string({ minLength, maxLength: Math.max(minLength, Math.min(maxLength, 40)) });
  const sensible = pattern === DAY ? days : words.length > 0 ? fc.constantFrom(...words) : matching;
  return fc.oneof({ weight: 30, arbitrary: sensible }, { weight: 1, arbitrary: matching });
}

function object(schema: Schema, vocabulary: Vocabulary): fc.Arbitrary<unknown> {
  const { properties = {}, required = [], additionalProperties } = schema;
  const fields = Object.entries(properties)
    .filter(([name]) => !vocabulary.leftOut.includes(name))
    .map(([name, field]) => [name, arbitraryOf(field, vocabulary, name)]);
  const known = fc.record(Object.fromEntries(fields) as Record<string, fc.Arbitrary<unknown>>, {
    requiredKeys: required,
  });
  if (typeof additionalProperties !== 'object') return known;
  const keys = fc.oneof(fc.constantFrom('apply-online', 'archived', 'Bygglov'), awkward);
  const others = fc.dictionary(keys, arbitraryOf(additionalProperties, vocabulary), { maxKeys: 3 });
  return fc.tuple(known, others).map(([some, more]) => ({ ...more, ...some }));
}

/** Values that a schema describes; `name` is that of the field they stand in. */
export function arbitraryOf(schema: Schema, vocabulary: Vocabulary, name = ''): fc.Arbitrary<unknown> {
  const referred = schema.$ref && vocabulary.schemas[schema.$ref.replace('#/components/schemas/', '')];
  if (referred) return arbitraryOf(referred, vocabulary, name);
  const choices = schema.oneOf ?? schema.anyOf;
  if (choices) return fc.oneof(...choices.map((choice) => arbitraryOf(choice, vocabulary, name)));
  if (schema.const !== undefined) return fc.constant(schema.const);
  if (schema.enum) return fc.constantFrom(...schema.enum);
  const { items, minItems = 0, maxItems = 2, minimum = 0, maximum = 100 } = schema;
  switch (schema.type) {
    case 'object':
      return object(schema, vocabulary);
    case 'array':
      return fc.array(arbitraryOf(items ?? {}, vocabulary, name), {
        minLength: minItems,
        maxLength: Math.min(maxItems, 2),
      });
    case 'integer':
      return fc.integer({ min: minimum, max: Math.min(maximum, minimum + 20) });
    case 'boolean':
      return fc.boolean();
    case 'null':
      return fc.constant(null);
    case 'string':
      return text(schema, vocabulary.words[name] ?? []);
    default:
      throw new Error(`the generator does not know ${JSON.stringify(schema)}`);
  }
}

/** The value with one place in it replaced by anything: nearly right input finds more than noise does. */
export function spoiled(value: unknown, [first = 0, ...rest]: readonly number[], by: unknown): unknown {
  if (typeof value !== 'object' || value === null || rest.length === 0) return by;
  if (Array.isArray(value))
    return value.length === 0
      ? by
      : value.with(first % value.length, spoiled(value[first % value.length], rest, by));
  const keys = Object.keys(value);
  const key = keys[first % Math.max(keys.length, 1)];
  return key === undefined
    ? by
    : { ...value, [key]: spoiled((value as Record<string, unknown>)[key], rest, by) };
}
