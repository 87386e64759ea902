import { describe, expect, test } from 'vitest';
import { matrixOf } from '../../functions/core/matrix.ts';
import { headAt } from '../../functions/core/state.ts';
import { render } from '../../web/site/render.tsx';
import { assess, type Story } from '../core/story.ts';
import { smallStory } from '../publish/fixture.ts';
import { TODAY } from './fixture.ts';
import { faultsIn } from './html-faults.ts';
import { elements, getElementsByTagName, visit, wordsIn, wordsOf } from './reading.ts';

const pageOf = (story: Story, address: string, day = TODAY) => {
  const { pathname, searchParams } = new URL(address, 'https://site.example');
  return render({ organisations: [], ledger: story.ledger }, pathname, searchParams, day);
};
const statusesIn = (html: string): string[] =>
  elements(html, 'tr')
    .filter((row) => getElementsByTagName('th', row, true).some(({ attribs }) => attribs['scope'] === 'row'))
    .map(
      (row) =>
        `${wordsIn(getElementsByTagName('th', row, true))}: ${wordsIn(getElementsByTagName('td', row, true)[0] ?? row)}`,
    );

describe('the list of editions', () => {
  const { body } = pageOf(smallStory(), '/provkommun/utgavor/');
  const rows = elements(body, 'tr').map(wordsIn);

  test('names label, day, day of publishing and the version of the log, the latest first', () => {
    const { state } = smallStory();
    const pinned = state.editions['bokslut-2024']?.pinned ?? 0;
    const hash = headAt(state, pinned).hash.slice(0, 12);
    expect(rows[2]).toBe(`Bokslut 20242024-12-312025-02-01ändring ${pinned} ${hash}…`);
  });

  test('strikes through what was withdrawn, with the reason', () => {
    expect(elements(body, 's').map(wordsIn)).toEqual(['Bokslut 2025']);
    expect(rows[1]).toContain('Återtagen den 1 mars 2026: Fel dag.');
  });

  test('says so where there is none', () => {
    expect(wordsOf(visit('/upplands-vasby/utgavor/').body)).toContain('Ingen utgåva är publicerad än.');
  });

  test('leads to every year end that the services have lived through', () => {
    expect(body).toContain('href="/provkommun/ar/2024/"');
    expect(body).toContain('href="/provkommun/ar/2025/"');
    expect(body).not.toContain('/ar/2023/');
    expect(body).not.toContain('/ar/2026/');
  });
});

describe('an edition', () => {
  const frozen = pageOf(smallStory(), '/provkommun/utgava/bokslut-2024/').body;

  test('shows the matrix under its day, its knowledge and its catalogue, and says so', () => {
    const { state } = smallStory();
    const edition = state.editions['bokslut-2024'];
    if (!edition) throw new Error('no edition');
    const view = { validOn: edition.validOn, known: edition.pinned };
    const rows = matrixOf(state, view, edition.catalogue).areas.flatMap((area) => area.rows);
    expect(statusesIn(frozen)).toHaveLength(rows.length);
    const words = wordsOf(frozen);
    expect(words).toContain(
      'Den visar läget den 31 december 2024 så som det var känt när den publicerades den 1 februari 2025.',
    );
    const { seq, hash } = headAt(state, edition.pinned);
    expect(words).toContain(`Den bygger på ändring ${seq} i loggen`);
    expect(elements(frozen, 'code').map(wordsIn)).toEqual([hash, hash]);
    expect(frozen).toContain('href="/provkommun/logg.ndjson"');
  });

  test('is the same bytes whatever is recorded later, on whatever day', () => {
    const later = smallStory().on('2026-11-01T09:00:00.000Z', assess('bygglov', '2024-06-01', 'green'));
    expect(pageOf(later, '/provkommun/utgava/bokslut-2024/', '2027-05-01').body).toBe(frozen);
    expect(statusesIn(frozen)).toContain('Tjänst bygglov: Gu Gul');
    expect(statusesIn(pageOf(later, '/provkommun/ar/2024/').body)).toContain('Tjänst bygglov: Gr Grön');
  });

  test('that was withdrawn keeps its page, struck through, with the reason', () => {
    const { status, body } = pageOf(smallStory(), '/provkommun/utgava/bokslut-2025/');
    expect(status).toBe(200);
    expect(wordsOf(body)).toContain(
      'Utgåvan är återtagen sedan den 1 mars 2026 och gäller inte längre. Fel dag.',
    );
    expect(elements(body, 's').map(wordsIn)).toEqual(['Bokslut 2025']);
  });

  test('can be sorted and filtered, and stays the edition', () => {
    const { body } = pageOf(smallStory(), '/provkommun/utgava/bokslut-2024/?status=yellow');
    expect(statusesIn(body)).toEqual(['Tjänst bygglov: Gu Gul']);
    expect(wordsOf(body)).toContain('Utgåvan är fryst.');
    expect(body).toContain('href="/en/provkommun/utgava/bokslut-2024/?status=yellow"');
  });

  test.each(['finns-inte', 'constructor', '__proto__'])('%s is none', (id) => {
    expect(pageOf(smallStory(), `/provkommun/utgava/${id}/`).status).toBe(404);
  });
});

describe('a year end', () => {
  test('shows the last day of the year as known now', () => {
    const rows = statusesIn(visit('/exempelkommun/ar/2020/').body);
    expect(rows.length).toBeGreaterThan(50);
    expect(rows).toEqual(statusesIn(visit('/exempelkommun/?validOn=2020-12-31').body));
  });

  test('links to services as they were then, to the other years, and to the same page in English', () => {
    const { body } = visit('/exempelkommun/ar/2020/');
    expect(body).toContain('href="/exempelkommun/tjanst/building-permit/?validOn=2020-12-31"');
    expect(body).toContain('<a href="/exempelkommun/ar/2020/" aria-current="page">2020</a>');
    expect(body).toContain('href="/en/exempelkommun/ar/2020/"');
  });

  test.each(['2014', '2026', '1', '2020-12', 'x'])('%s has none', (year) => {
    expect(visit(`/exempelkommun/ar/${year}/`).status).toBe(404);
  });

  test('of a finished data set comes from before it was closed', () => {
    expect(visit('/ca-1/ar/2024/').status).toBe(200);
    expect(visit('/ca-1/ar/2025/').status).toBe(404);
  });
});

test.each([
  '/provkommun/utgavor/',
  '/provkommun/utgava/bokslut-2024/',
  '/provkommun/utgava/bokslut-2025/',
  '/provkommun/ar/2024/',
])('%s is valid HTML in both languages', async (path) => {
  for (const address of [path, `/en${path}`]) {
    expect(await faultsIn(pageOf(smallStory(), address).body)).toEqual([]);
  }
});
