import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ROUTES } from '../../functions/http/routes.ts';
import { assess, register } from '../store/fixture.ts';
import { checkedAnswers } from './documented.ts';
import { type Api, openApi, tokenFor } from './fixture.ts';

type Operation = {
  operationId: string;
  parameters?: { name: string; in: string; required: boolean }[];
  requestBody?: object;
  responses: Record<string, object>;
  security?: object[];
};
type Document = {
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object> };
};

let api: Api;
let document: Document;
beforeAll(async () => {
  api = await openApi();
  document = await api.read<Document>('/api/v1/openapi.json');
});
afterAll(() => api.close());

const operations = () =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({ path, method, ...operation })),
  );

describe('the OpenAPI document', () => {
  test('is valid OpenAPI 3.1', async () => {
    const validator = new Validator();
    expect(await validator.validate(structuredClone(document))).toEqual({ valid: true });
    expect(validator.version).toBe('3.1');
  });

  test('describes every route, and names each operation once', () => {
    expect(
      operations()
        .map(({ method, path }) => `${method} ${path}`)
        .toSorted(),
    ).toEqual(ROUTES.map(({ method, path }) => `${method.toLowerCase()} ${path}`).toSorted());
    const names = operations().map(({ operationId }) => operationId);
    expect(new Set(names).size).toBe(names.length);
  });

  test('leads every reference somewhere, and nothing is described that nothing refers to', () => {
    const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/components\/schemas\/([^"]+)"/g)];
    const referred = new Set(references.map(([, name]) => name));
    expect([...referred].toSorted()).toEqual(Object.keys(document.components.schemas).toSorted());
  });

  test('asks for a token wherever something is written, and nowhere else', () => {
    for (const { method, security } of operations()) {
      expect(security).toEqual(method === 'get' ? undefined : [{ bearer: [] }]);
    }
  });

  test('names every parameter of a path, the dates, the headers, and the problems', () => {
    for (const { path, parameters = [] } of operations()) {
      const named = parameters.filter((each) => each.in === 'path').map(({ name }) => `{${name}}`);
      expect(path.match(/\{\w+\}/g) ?? []).toEqual(named);
    }
    const put = operations().find(({ operationId }) => operationId === 'putStatus');
    expect(put?.parameters).toContainEqual(
      expect.objectContaining({ name: 'If-Match', in: 'header', required: true }),
    );
    expect(Object.keys(put?.responses ?? {})).toEqual(
      expect.arrayContaining(['200', '400', '401', '403', '404', '412', '413', '415', '422', '428', '500']),
    );
    const matrix = operations().find(({ operationId }) => operationId === 'readMatrix');
    expect(matrix?.parameters?.map(({ name }) => name)).toEqual(['org', 'validOn', 'knownOn']);
  });
});

test('real answers of every read are what the document says', async () => {
  checkedAnswers.clear();
  await api.command(
    register('ny', {
      description: { sv: 'Exempel' },
      sentence: { sv: 'Exempel' },
      link: 'https://ny.example',
    }),
    assess('bygglov', { evidence: ['https://bygglov.example'], note: 'Exempel' }),
    { type: 'confirm-assessment', service: 'bygglov', effectiveOn: '2025-12-01' },
    { type: 'set-target', service: 'bygglov', status: 'green', due: '2026-12-31' },
    { type: 'publish-edition', id: '2025', label: 'Bokslut 2025', validOn: '2025-12-31' },
  );
  const parameters = { org: '2281', id: 'bygglov', edition: '2025', file: 'services.csv' } as const;
  for (const { method, path } of ROUTES) {
    if (method !== 'GET') continue;
    const address = path.replace(/\{(\w+)\}/g, (_whole, name) => parameters[name as keyof typeof parameters]);
    const query = path.endsWith('/changes') ? '?from=2025-01-01' : '';
    // The fixture holds each answer against the schema of its route, and throws where they differ.
    expect((await api.get(address + query)).status).toBe(200);
  }
  const token = await tokenFor({ org: '*', role: 'operator' });
  await api.send('PUT', '', { token, body: { name: 'Sundsvall' } });
  const seen = ROUTES.filter(({ id }) => (checkedAnswers.get(`${id} 200`) ?? 0) > 0).map(({ id }) => id);
  expect(ROUTES.map(({ id }) => id).filter((id) => !seen.includes(id))).toEqual(['putStatus', 'postImport']);
});
