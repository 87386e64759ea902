import { beforeAll, expect, test } from 'vitest';
import { syntheticRows } from '../core/benchmark/synthetic-rows.ts';
import { type Api, openApi } from './fixture.ts';

const rows = syntheticRows(290);
let api: Api;
beforeAll(async () => {
  const none = async () => {
    throw new Error('nothing is written here');
  };
  api = await openApi({
    benchmarks: {
      ...(await openApi()).benchmarks,
      rows: async (kind) => (kind === 'municipality' ? rows : []),
      keep: none,
    },
  });
});
const comparison = (query: string) => api.get(`/api/v1/comparison.json?${query}`);
const organisationsIn = async (query: string) => {
  const { rows: found } = (await (await comparison(query)).json()) as { rows: { organisation: string }[] };
  return new Set(found.map(({ organisation }) => organisation));
};

test('an organisation comes with its group, several come alone', async () => {
  const withGroup = await organisationsIn('organisation=2281');
  expect(withGroup.has('2281')).toBe(true);
  expect(withGroup.size).toBeGreaterThan(5);
  expect(withGroup.size).toBeLessThan(60);
  expect([...(await organisationsIn('organisation=2281&organisation=0114'))]).toEqual(['0114', '2281']);
  const own = await organisationsIn('organisation=2281&group=egen&member=0114&member=0115');
  expect([...own]).toEqual(['0114', '0115', '2281']);
});

test.each(['', 'group=egen&member=0114&member=0115', 'validOn=2024-12-31&editions=1'])(
  'among the exports of an organisation are the same rows: %s',
  async (asked) => {
    const query = asked === '' ? 'validOn=2025-12-31' : asked;
    const own = await api.read<{ rows: object[]; address: string }>(`exports/comparison.json?${query}`);
    const all = (await (await comparison(`organisation=2281&${query}`)).json()) as { rows: object[] };
    expect(own.rows.length).toBeGreaterThan(60);
    expect(own.rows).toEqual(all.rows);
    expect((await api.read<{ rows: object[] }>(own.address)).rows).toEqual(own.rows);
  },
);

test('everybody is too much at once, and the answer says what is less', async () => {
  const answer = await comparison('kind=municipality');
  expect(answer.status).toBe(422);
  expect(((await answer.json()) as { detail: string }).detail).toContain('/jamfor/data/');
});

test('what cannot be meant is refused', async () => {
  const statusOf = async (query: string) => (await comparison(query)).status;
  expect(await statusOf('organisation=9999')).toBe(404);
  expect(await statusOf('organisation=2281&group=G0')).toBe(400);
  expect(await statusOf('group=alla')).toBe(400);
  expect(await statusOf('organisation=2281&member=0114')).toBe(400);
  expect(await statusOf('editions=1&knownOn=2026-01-01')).toBe(400);
});
