import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import type { Ledger } from '../../functions/core/state.ts';
import { render } from '../../web/site/render.tsx';
import { entryIn, TODAY } from './fixture.ts';
import { planstad, redactedPlanstad } from './fixture-plans.ts';
import { elements, getElementsByTagName, visit, withClass, wordsIn, wordsOf } from './reading.ts';

const town = planstad();
function see(query = '', language = '', ledger: Ledger = town) {
  const site = { organisations: [entryIn(ledger)], ledger };
  return render(site, `${language}/planstad/forandringar/`, new URLSearchParams(query), TODAY);
}

const headings = (html: string) => elements(html, 'h2').map(wordsIn);
const items = (html: string) =>
  withClass(html, 'changes').flatMap((list) => getElementsByTagName('li', list, true).map(wordsIn));
const rowsOf = (html: string, table: number) =>
  getElementsByTagName('tr', elements(html, 'table')[table] ?? [], true).map((row) =>
    getElementsByTagName((name) => name === 'th' || name === 'td', row, true).map(wordsIn),
  );

describe('what changed', () => {
  test('shows the last twelve months where nothing is asked for, falls before rises', () => {
    const { status, body } = see();
    expect(status).toBe(200);
    expect(wordsOf(body)).toMatch(/Från 22\snovember\s2025 till 22\snovember\s2026/);
    expect(headings(body).slice(0, 3)).toEqual(['Jämför andra dagar', 'Försämrade 1', 'Upphörda 1']);
    const both = headings(see('from=2024-06-01&to=2026-01-01').body);
    expect(both.slice(1, 3)).toEqual(['Försämrade 1', 'Förbättrade 1']);
  });

  test('gives both statuses, the day, the reason and what came instead', () => {
    expect(items(see().body).map((each) => each.replace(/\s/g, ' '))).toEqual([
      'Lots; "företag", \\ & <b> från Gr Grön till R Röd, från den 30 november 2025Portalen <stängdes> & gick inte att nå.',
      'Sfi senast R Röd, gick den 1 februari 2026 upp i Lots; "företag", \\ & <b>En väg in.',
    ]);
  });

  test('says where the text of a reason was taken out', () => {
    expect(items(see('', '', redactedPlanstad()).body)[0]).toMatch(/Texten är borttagen/);
  });

  test('counts every service in a table with scoped headers whose totals add up on both sides', () => {
    const { body } = see();
    const [head, ...rows] = rowsOf(body, 0);
    expect(head).toEqual([
      'Från \\ till',
      'Gr Grön',
      'Gu Gul',
      'R Röd',
      '– Ej aktuell',
      '? Okänd',
      'Finns inte',
      'Summa',
    ]);
    expect(rows).toEqual([
      ['Gr Grön', '1', '0', '1', '0', '0', '0', '2'],
      ['Gu Gul', '0', '0', '0', '0', '0', '0', '0'],
      ['R Röd', '0', '0', '0', '0', '0', '1', '1'],
      ['– Ej aktuell', '0', '0', '0', '0', '0', '0', '0'],
      ['? Okänd', '0', '0', '0', '0', '0', '0', '0'],
      ['Fanns inte', '0', '0', '0', '0', '0', '', '0'],
      ['Summa', '1', '0', '1', '0', '0', '1', '3'],
    ]);
    const [table] = elements(body, 'table');
    const scopes = getElementsByTagName('th', table ?? [], true).map(({ attribs }) => attribs['scope']);
    expect(scopes).toEqual([...Array(8).fill('col'), ...Array(7).fill('row')]);
    expect(wordsOf(body)).toContain('3 e-tjänster den första dagen, 2 den andra.');
  });

  test('shows the figures of both days with their denominators', () => {
    const [head, ...rows] = rowsOf(see('from=2024-06-01&to=2024-12-31&knownOn=2024-12-31').body, 1);
    expect(head).toEqual(['Siffra', '2024-06-01', '2024-12-31']);
    expect(rows.slice(0, 3)).toEqual(
      [
        ['Grön andel', '33 % (1 av 3)', '33 % (1 av 3)'].map((cell) => cell.replaceAll(' %', '\u00a0%')),
        ['Index', '50 (1,5 av 3)', '50 (1,5 av 3)'],
        ['E-tjänster', '3', '3'],
      ].map((row) => row.map((cell) => cell.replace(/\s/g, ' '))),
    );
  });

  test('an answer to no change, and to no service at all, says so', () => {
    const { body } = see('from=2024-02-01&to=2024-03-01&knownOn=2024-12-31');
    expect(wordsOf(body)).toContain('Ingen ändring. 3 e-tjänster har samma status som förut.');
    expect(wordsOf(visit('/upplands-vasby/forandringar/').body)).toContain('ingen e-tjänst att jämföra');
  });

  test('where nothing was registered on the first day, says that before the new ones', () => {
    expect(wordsOf(visit('/sundsvall/forandringar/').body)).toContain(
      'Den första dagen är ingen e-tjänst registrerad. 161 e-tjänster är nya.',
    );
    expect(wordsOf(see('', '/en').body)).toContain(
      '1 service fell and 1 ended. 1 service has the same status',
    );
  });

  test('a finished data set is compared up to its last day', () => {
    expect(wordsOf(visit('/ca-1/forandringar/').body)).toMatch(/Från 31\smars\s2024 till 31\smars\s2025/);
  });
});

describe('two editions', () => {
  const query = 'from=utgava:bokslut-2024&to=utgava:bokslut-2025';

  test('are compared with what each knew', () => {
    const { status, body } = see(query);
    expect(status).toBe(200);
    expect(wordsOf(body)).toMatch(/utgåvan Bokslut 2024 \(läget den 31\sdecember\s2024\)/);
    expect(items(body)).toHaveLength(2);
    expect(items(body)[1]?.replace(/\s/g, ' ')).toMatch(
      /^Bygglov från Gu Gul till Gr Grön.*Rättat i efterhand/,
    );
    const days = see('from=2024-12-31&to=2025-12-31').body;
    expect(items(days)).toHaveLength(1);
  });

  test('their links to services show what the later one knew', () => {
    const links = getElementsByTagName('a', withClass(see(query).body, 'changes'), true);
    expect(links[0]?.attribs['href']).toBe(
      '/planstad/tjanst/lots/?validOn=2025-12-31&knownOn=2025-12-31T11%3A00%3A00.000Z',
    );
  });

  test('are chosen in a form that works without script', () => {
    const { body } = see(query);
    const options = elements(body, 'option').filter(({ attribs }) => 'selected' in attribs);
    expect(options.map(({ attribs }) => attribs['value'])).toEqual([
      'utgava:bokslut-2024',
      'utgava:bokslut-2025',
    ]);
  });
});

test('the permanent link names what is known, and goes on showing the same after a correction', () => {
  const [link] = getElementsByTagName('a', withClass(see().body, 'keeping'), true);
  const query = (link?.attribs['href'] ?? '').slice(1);
  expect(query).toBe('from=2025-11-22&to=2026-11-22&knownOn=2026-02-01T11%3A00%3A00.000Z');
  const before = see(query);
  const corrected = redactedPlanstad();
  const texts = { ...corrected.texts, ...town.texts };
  expect(items(see(query, '', { state: corrected.state, texts }).body)).toEqual(items(before.body));
  const [again] = getElementsByTagName('a', withClass(before.body, 'keeping'), true);
  expect(again?.attribs['href']).toBe(`?${query}`);
});

describe('what cannot be compared is answered 400, with what to do and the form', () => {
  test.each([
    ['from=2026-02-30', '”2026-02-30” är inte ett datum'],
    ['to=2026-11-23', '2026-11-23 ligger i framtiden'],
    ['knownOn=nyss', '”nyss” är inte ett datum'],
    ['from=2026-05-01&to=2026-04-01', '2026-05-01 ligger efter 2026-04-01'],
    ['from=utgava:1999', 'ingen utgåva ”1999”'],
    ['from=utgava:constructor', 'ingen utgåva ”constructor”'],
    ['to=%3Cscript%3E', '”<script>” är inte ett datum'],
  ])('%s', (query, said) => {
    const { status, body } = see(query);
    expect(status).toBe(400);
    expect(wordsOf(body)).toContain(said);
    expect(elements(body, 'form')).toHaveLength(2);
    expect(elements(body, 'script')).toEqual([]);
  });
});

test('the page of editions is valid HTML in both languages, and says where the feed is', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      'void-style': 'off',
      'doctype-style': 'off',
      'attribute-boolean-style': 'off',
      'long-title': 'off',
      'attribute-empty-style': 'off',
      'form-dup-name': 'off',
    },
  });
  for (const language of ['', '/en']) {
    const { body } = see('from=utgava:bokslut-2024&to=utgava:bokslut-2025', language);
    const { results } = await validator.validateString(body);
    expect(
      results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId} ${message}`)),
    ).toEqual([]);
    const feeds = elements(body, 'link').filter(({ attribs }) => attribs['type'] === 'application/atom+xml');
    expect(feeds.map(({ attribs }) => attribs['href'])).toEqual([`${language}/planstad/forandringar.atom`]);
  }
});
