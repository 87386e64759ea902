import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fittingRows } from '../../functions/http/import-answer.ts';
import type { ImportResult } from '../../functions/http/schemas/import-result.ts';
import type { Matrix } from '../../functions/http/schemas/matrix.ts';
import { sundsvallList } from '../../infra/local/example-data.ts';
import { type Api, openApi, tokenFor } from './fixture.ts';

let api: Api;
let token: string;
beforeAll(async () => {
  api = await openApi();
  token = await tokenFor({ org: '*', role: 'operator' });
  await api.send('PUT', SUNDSVALL, { token, body: { name: 'Sundsvalls kommun', slug: 'sundsvalls-lista' } });
});
afterAll(() => api.close());

const SUNDSVALL = '/api/v1/organisations/exempel-sundsvall';
const list = new Uint8Array(sundsvallList().bytes);
const send = (query = '', raw: Uint8Array<ArrayBuffer> | FormData = list) =>
  api.send('POST', `${SUNDSVALL}/imports?format=open-eplatform&effectiveOn=2025-12-31${query}`, {
    token,
    raw,
  });
const result = async (response: Response) => {
  expect(response.status).toBe(200);
  return (await response.json()) as ImportResult;
};

describe('Sundsvall’s real list', () => {
  test('in a dry run: 161 would be added, and nothing is', async () => {
    const dry = await result(await send('&dryRun=true'));
    expect(dry).toMatchObject({ dryRun: true, format: 'open-eplatform', commits: [], rowsLeftOut: 0 });
    expect(dry.summary).toMatchObject({ added: 161, refused: 0 });
    expect(await api.read(`${SUNDSVALL}/log/head`)).toMatchObject({ seq: 1 });
  });

  test('imported: 161 services, all yellow, each with the key of its source', async () => {
    const imported = await result(await send());
    expect(imported.summary).toEqual({
      added: 161,
      changed: 0,
      unchanged: 0,
      vanished: 0,
      returned: 0,
      kept: 0,
      refused: 0,
    });
    expect(imported.commits.at(-1)).toEqual(await api.read(`${SUNDSVALL}/log/head`));
    const matrix = await api.read<Matrix>(`${SUNDSVALL}/matrix`);
    expect(matrix.counts).toEqual({ green: 0, yellow: 161, red: 0, notApplicable: 0, unknown: 0, stale: 0 });
    const services = matrix.areas.flatMap((area) => area.services);
    expect(services).toHaveLength(161);
    expect(new Set(services.map(({ externalId }) => externalId)).size).toBe(161);
  });

  test('a second time, as form data: nothing changes', async () => {
    const before = await api.read(`${SUNDSVALL}/log/head`);
    const form = new FormData();
    form.append('file', new File([list], 'flows.json', { type: 'application/json' }));
    const again = await result(await send('', form));
    expect(again.summary).toMatchObject({ added: 0, changed: 0, unchanged: 161, vanished: 0 });
    expect(again.commits).toEqual([]);
    expect(await api.read(`${SUNDSVALL}/log/head`)).toEqual(before);
  });
});

describe('a table', () => {
  const sendTable = (text: string, query = '') =>
    api.send('POST', `${SUNDSVALL}/imports?format=table&effectiveOn=2025-12-31${query}`, {
      token,
      raw: new TextEncoder().encode(text),
    });
  const TABLE = 'Namn;Område;Status;Motivering\nVigsel;Allmänheten;grön;Genomgång\nHundskatt;Rymden;;\n';

  test('is imported with the columns that its headers name; a wrong row names line, column and what to do', async () => {
    const imported = await result(await sendTable(TABLE));
    expect(imported).toMatchObject({ format: 'table', source: 'Tabell', summary: { added: 1, refused: 1 } });
    expect(imported.rows[1]).toEqual({
      line: 3,
      column: 'Område',
      externalId: null,
      name: 'Hundskatt',
      outcome: 'refused',
      detail: 'Område: There is no area “Rymden”; write its name or id as the catalogue has it.',
    });
    expect((await result(await sendTable(TABLE))).commits).toEqual([]);
  });

  test('without a column that tells which service a row is about is refused as a whole', async () => {
    const answer = await sendTable('Färg;Datum\ngul;2025-01-01\n');
    expect([answer.status, await answer.json()]).toMatchObject([422, { title: 'A column is missing' }]);
  });
});

test('where not all rows fit the answer, unchanged ones are left out first', () => {
  const row = (outcome: ImportResult['rows'][number]['outcome'], externalId: string) => ({
    line: null,
    column: null,
    externalId,
    name: null,
    outcome,
    detail: null,
  });
  const rows = [row('unchanged', 'a'), row('added', 'b'), row('unchanged', 'c'), row('refused', 'd')];
  const room = (count: number) => (JSON.stringify(rows[3]).length + 1) * count;
  expect(fittingRows(rows, 1000)).toEqual(rows);
  expect(fittingRows(rows, room(3)).map(({ externalId }) => externalId)).toEqual(['b', 'd']);
  expect(fittingRows(rows, room(1)).map(({ externalId }) => externalId)).toEqual(['b']);
});
