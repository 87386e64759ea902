import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { verifyLog } from '../../functions/core/chain.ts';
import { arbitraryOf, awkward, type Schema, spoiled, type Vocabulary } from './arbitrary-of-schema.ts';
import { type Api, openApi, tokenFor } from './fixture.ts';

type Parameter = { name: string; in: 'path' | 'query' | 'header'; required: boolean; schema: Schema };
type Operation = { parameters?: Parameter[]; requestBody?: { content: Record<string, { schema: Schema }> } };
type Document = {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, Schema> };
};
type Request = { method: string; path: string; headers: Record<string, string>; body: string | undefined };

/** Words that lead to something that exists, by the name of the field or parameter. */
const WORDS = {
  org: [...Array(9).fill('2281'), 'exempel'],
  id: [...Array(5).fill('bygglov'), ...Array(5).fill('parkering'), 'ny-tjanst'],
  service: [...Array(5).fill('bygglov'), ...Array(5).fill('parkering'), 'ny-tjanst'],
  into: ['bygglov', 'parkering'],
  area: ['general-public', 'businesses', 'foundations'],
  edition: ['2025', '2024'],
  file: [
    'services.csv',
    'assessments.xlsx',
    'changes.json',
    'dictionary.excel.csv',
    'services.json-stat.json',
  ],
  catalogue: ['blomlada-2026', 'canada-interaction-points'],
  target: ['2-0', '3-0', '4-0'],
  action: ['2-0', '3-0', '4-1'],
  assessment: ['2-0', '3-0', '4-0'],
  indicator: ['bygglov'],
  reason: ['Exempel', 'Exempel: varför\nda'],
  note: ['Exempel'],
  title: ['Exempel'],
  outcome: ['Exempel'],
  slug: ['sundsvall', 'exempel', 'api'],
  sv: ['Exempel'],
  en: ['Example'],
  fr: ['Exemple'],
  link: ['https://exempel.example/'],
  evidence: ['https://exempel.example/bevis'],
  knownOn: ['2026-01-15', '2026-01-15T09:00:00.000Z', '2026-01-15T09:00:00Z'],
  colour: ['#005293', '#ffdd00'],
  contact: ['kontakt@exempel.example'],
  format: ['open-eplatform', 'canada-service-inventory'],
  'If-Match': ['"1"', 'W/"2"', '*', '"3.abc"'],
};

/** Headers can only carry some characters; what cannot be sent is no test. */
const sendable = (value: string): boolean => {
  try {
    return new Headers({ x: value }).get('x') !== null;
  } catch {
    return false;
  }
};

const valuesOf = (parameter: Parameter, vocabulary: Vocabulary): fc.Arbitrary<string | undefined> => {
  const sensible = arbitraryOf(parameter.schema, vocabulary, parameter.name).map(String);
  const value = fc.oneof({ weight: 20, arbitrary: sensible }, { weight: 1, arbitrary: awkward });
  const fitting = parameter.in === 'header' ? value.filter(sendable) : value;
  return parameter.in === 'path' ? fitting : fc.option(fitting, { freq: 4, nil: undefined });
};

function bodiesOf({ requestBody }: Operation, vocabulary: Vocabulary): fc.Arbitrary<string | undefined> {
  if (!requestBody) return fc.constant(undefined);
  const json = requestBody.content['application/json'];
  if (!json) return fc.oneof(fc.json(), awkward, fc.constant('[{"FlowFamilyID":1,"Name":"Exempel"}]'));
  const right = arbitraryOf(json.schema, vocabulary);
  const places = fc.array(fc.nat(20), { minLength: 1, maxLength: 5 });
  const nearly = fc
    .tuple(right, places, fc.oneof(fc.jsonValue(), awkward))
    .map(([body, path, by]) => spoiled(body, path, by));
  return fc.oneof(
    { weight: 9, arbitrary: right.map((body) => JSON.stringify(body)) },
    { weight: 3, arbitrary: nearly.map((body) => JSON.stringify(body)) },
    { weight: 1, arbitrary: awkward },
  );
}

function requestsTo(method: string, template: string, operation: Operation, vocabulary: Vocabulary) {
  const parameters = operation.parameters ?? [];
  const values = fc.tuple(...parameters.map((parameter) => valuesOf(parameter, vocabulary)));
  return fc.tuple(values, bodiesOf(operation, vocabulary)).map(([given, body]): Request => {
    const named = parameters.map((parameter, place) => ({ ...parameter, value: given[place] }));
    const encoded = (name: string) =>
      encodeURIComponent((named.find((each) => each.name === name)?.value ?? '').toWellFormed());
    const path = template.replace(/\{(\w+)\}/g, (_whole, name) => encoded(name) || '-');
    const query = new URLSearchParams();
    const headers: Record<string, string> = body === undefined ? {} : { 'Content-Type': 'application/json' };
    for (const { in: where, name, value } of named) {
      if (value === undefined) continue;
      if (where === 'query') query.append(name, value);
      if (where === 'header') headers[name] = value;
    }
    return { method: method.toUpperCase(), path: `${path}?${query}`, headers, body };
  });
}

let api: Api;
let requests: fc.Arbitrary<Request>;
beforeAll(async () => {
  api = await openApi();
  const { paths, components } = await api.read<Document>('/api/v1/openapi.json');
  const vocabulary = { schemas: components.schemas, words: WORDS, leftOut: ['version'] };
  const all = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      // What writes leads further, so it comes more often.
      weight: method === 'get' ? 1 : 10,
      arbitrary: requestsTo(method, path, operation, vocabulary),
    })),
  );
  requests = fc.oneof(...all);
});
afterAll(() => api.close());

test('whatever the description allows, and whatever is nearly that, is answered as described and never breaks', async () => {
  const token = await tokenFor({ org: '*', role: 'operator' });
  const statuses = new Map<number, number>();
  const property = fc.asyncProperty(requests, async ({ method, path, headers, body }) => {
    // The fixture throws where an answer is not one that the description names.
    const response = await api.send(method, path, {
      token,
      headers,
      ...(body !== undefined && { raw: body }),
    });
    statuses.set(response.status, (statuses.get(response.status) ?? 0) + 1);
    expect(api.faults).toEqual([]);
    expect(response.status).toBeLessThan(500);
  });
  await fc.assert(property, { seed: 2026, numRuns: 1000, endOnFailure: true });
  // It would be no test if everything were refused at the door.
  expect([...statuses.keys()]).toEqual(expect.arrayContaining([200, 400, 404, 409, 422]));
  expect(statuses.get(200)).toBeGreaterThan(100);
  const log = await (await api.get('log?limit=1000')).text();
  expect(verifyLog(log, { org: '2281' })).toMatchObject({ ok: true });
  expect(log.split('\n').length).toBeGreaterThan(20);
}, 60_000);
