import { expect, test } from 'vitest';
import { BenchmarkFile } from '../../functions/core/benchmark/benchmark-file.ts';
import { benchmarkOf } from '../../functions/core/benchmark/benchmark-of.ts';
import { canonicalJson } from '../../functions/core/digest.ts';
import { paths } from '../../web/site/paths.ts';
import { render } from '../../web/site/render.tsx';
import { exampleStory } from '../core/benchmark/example-story.ts';

const { state, texts } = exampleStory();
const ledger = { state, texts };
const PATH = '/exempel/jamforelse.json';
const answer = (settings: { origin?: string } = {}) =>
  render({ organisations: [], ledger, ...settings }, PATH, new URLSearchParams(), '2026-11-01');

test('the published file is the one that the API hands out, and says where it comes from', () => {
  expect(paths(ledger, '2026-11-01').filter((path) => path.includes('jamforelse'))).toEqual([PATH]);
  const { status, type, body } = answer();
  expect([status, type]).toEqual([200, 'application/json; charset=utf-8']);
  expect(body).toBe(canonicalJson(benchmarkOf(ledger, null)));
  const { source } = BenchmarkFile.parse(JSON.parse(answer({ origin: 'https://blomlada.example' }).body));
  expect(source).toMatchObject({ kind: 'log', origin: 'https://blomlada.example', head: { seq: state.seq } });
});
