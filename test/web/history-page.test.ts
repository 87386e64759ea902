import { expect, test } from 'vitest';
import { settingsOf } from '../../functions/core/state.ts';
import { render } from '../../web/site/render.tsx';
import { largeStory } from '../core/large-story.ts';
import { elements, visit, withClass, wordsIn } from './reading.ts';

test('300 services with ten changes each are at most 7,000 elements, at every scale', () => {
  const { ledger } = largeStory();
  const slug = settingsOf(ledger.state)?.slug;
  for (const zoom of ['year', 'quarter', 'month']) {
    const query = new URLSearchParams({ zoom });
    const { status, body } = render({ organisations: [], ledger }, `/${slug}/historik/`, query, '2026-11-22');
    expect(status).toBe(200);
    expect(body.match(/<[a-z]/g)?.length).toBeLessThan(7000);
    expect(elements(body, 'tr').filter(({ attribs }) => attribs['data-service'])).toHaveLength(300);
  }
}, 60_000);

test('the table of year ends gives each share with what it was made from', () => {
  const [section] = withClass(visit('/exempelkommun/historik/').body, 'over-time');
  const words = section ? wordsIn(section) : '';
  expect(words).toMatch(/2018-12-31\s*(\d+\s*){7}\d+ %\s*\d+ av \d+\s*\d+ [\d,]+ av \d+/);
  expect(words).toContain('varav inaktuella');
});

test('a service that did not exist on the day keeps its strip, and says so', () => {
  const rows = elements(visit('/exempelkommun/historik/').body, 'tr').map(wordsIn);
  expect(rows.filter((row) => row.includes('Fanns inte')).length).toBeGreaterThan(0);
  expect(rows.find((row) => row.startsWith('Synpunkter: företagare'))).toContain('Fanns inte');
});

test('a strange scale is the usual one', () => {
  const usual = visit('/exempelkommun/historik/').body;
  expect(visit('/exempelkommun/historik/?zoom=constructor').body).toBe(usual);
});
