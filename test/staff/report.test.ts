import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { staffLocaleOf } from '../../web/text/staff.ts';
import { day, logs } from '../core/grown-logs.ts';
import { assess, register, Story } from '../core/story.ts';
import { openWorkspace, textOf, type Workspace } from './fixture.ts';
import { documentOf, eventfulYear, linesOf, yearEnd } from './report-story.tsx';

const story = eventfulYear();
const FROM = yearEnd('2024-12-31', story.state);
const TO = yearEnd('2025-08-31', story.state);

const summaryIn = (html: string) => textOf(/<p class="summary">([\s\S]*?)<\/p>/.exec(html)?.[1] ?? '');
/** How many sentences a text has; no name in these stories holds a full stop. */
const sentencesIn = (text: string) => text.split(/(?<=\.)\s+(?=[A-ZÅÄÖ])/);

describe('the report in Swedish', () => {
  test('is written as it always was', () => {
    const golden = readFileSync(join(import.meta.dirname, 'golden/rapport.txt'), 'utf8');
    expect(linesOf(documentOf(story.ledger, FROM, TO))).toEqual(golden.trimEnd().split('\n'));
  });

  test('tells what fell before what improved, and what is late before what was met', () => {
    const found = [...documentOf(story.ledger, FROM, TO).matchAll(/data-list="(\w+)"/g)].map(
      ([, kind]) => kind,
    );
    const place = (kind: string) => found.indexOf(kind);
    expect(place('fell')).toBeLessThan(place('improved'));
    expect(place('overdue')).toBeLessThan(place('slipped'));
    expect(place('slipped')).toBeLessThan(place('met'));
  });

  test('says plainly when nothing has changed, and still where things stand', () => {
    const html = documentOf(story.ledger, TO, TO);
    expect(summaryIn(html)).toContain(
      'Ingenting har ändrats mellan de två tidpunkterna. Grön andel var 33 %',
    );
    expect(html).not.toContain('data-list="fell"');
    expect(textOf(html)).toContain('Ingenting att redovisa under ”Försämrade”, ”Förbättrade”');
  });

  test('says of a day before the log that its picture was recorded afterwards, and lists no corrections', () => {
    const told = new Story().on('2026-01-15T09:00:00.000Z', register('a', '2012-01-01'));
    const html = documentOf(
      told.ledger,
      yearEnd('2014-12-31', told.state),
      yearEnd('2016-12-31', told.state),
    );
    expect(textOf(html)).toContain(
      'Loggen börjar den 1 januari 2016. Bilden av den 31 december 2014 har därför registrerats i efterhand.',
    );
    expect(html).not.toContain('data-list="corrections"');
  });

  test('says that a reason was redacted instead of the words', () => {
    const told = eventfulYear();
    const reason = told.state.services['bygglov']?.assessments.at(-1)?.reason ?? '';
    told.on('2025-06-01T09:00:00.000Z', {
      type: 'redact-text',
      text: reason,
      reason: 'Ett namn stod i texten',
    });
    const { [reason]: _gone, ...texts } = told.texts;
    const text = textOf(documentOf({ state: told.state, texts }, FROM, yearEnd(TO.validOn, told.state)));
    expect(text).not.toContain('Arkivet tar inte emot');
    expect(text).toContain('Texten är borttagen: Ett namn stod i texten');
  });

  test('cannot be made to hold markup by any recorded text', () => {
    const told = new Story('9999', { name: '<b>&' }).on(
      '2024-02-01T09:00:00.000Z',
      {
        type: 'register-service',
        id: 'a',
        effectiveOn: '2024-01-01',
        area: 'businesses',
        name: { sv: '<script>alert(1)</script>' },
      },
      assess('a', '2024-01-02', 'red', '"><img src=x onerror=alert(1)>'),
    );
    const html = documentOf(
      told.ledger,
      yearEnd('2024-01-01', told.state),
      yearEnd('2024-01-31', told.state),
    );
    expect(html).not.toMatch(/<script|<img|<b>&/);
  });
});

/** The cells of the figures' table by row, as texts. */
function figuresIn(html: string): Map<string, string[]> {
  const table = /<table class="numbers report-figures">([\s\S]*?)<\/table>/.exec(html)?.[1] ?? '';
  const rows = [...table.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([, row = '']) =>
    [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/g)].map(([, cell = '']) => textOf(cell)),
  );
  return new Map(rows.map(([name = '', ...cells]) => [name, cells]));
}

const rowsIn = (html: string, kind: string): number => {
  const list = new RegExp(`data-list="${kind}"[\\s\\S]*?<tbody>([\\s\\S]*?)</tbody>`).exec(html)?.[1] ?? '';
  return list.split('<tr>').length - 1;
};

const numberIn = (text: string, pattern: RegExp): number => {
  const [, said = 'ingen'] = pattern.exec(text) ?? [];
  return /^(?:ingen|inget)$/i.test(said) ? 0 : /^(?:en|ett)$/.test(said) ? 1 : Number(said);
};

describe('every number in a sentence', () => {
  const seen = fc.tuple(logs, day, day).map(([told, a, b]) => {
    const [from, to] = a < b ? [a, b] : [b, a];
    return documentOf(told.ledger, yearEnd(from, told.state), yearEnd(to, told.state));
  });

  test('is the number of rows of its list, or stands in the table of figures', () => {
    fc.assert(
      fc.property(seen, (html) => {
        const summary = summaryIn(html).replaceAll('\u00a0', ' ');
        const count = (pattern: RegExp) => numberIn(summary, pattern);
        const figures = figuresIn(html);
        expect(count(/försämrades (\S+) e-tjänst/)).toBe(rowsIn(html, 'fell'));
        expect(count(/medan (\S+) förbättrades/) + count(/förbättrades (\S+) e-tjänst/)).toBe(
          rowsIn(html, 'improved'),
        );
        expect(count(/; (\S+) upphörde/)).toBe(rowsIn(html, 'retired'));
        expect(count(/och (\S+) tillkom/)).toBe(rowsIn(html, 'new'));
        expect(count(/blev (\S+) e-tjänst(?:er)? ej aktuell/)).toBe(rowsIn(html, 'toNotApplicable'));
        expect(count(/blev (\S+) e-tjänst(?:er)? okänd/)).toBe(rowsIn(html, 'toUnknown'));
        expect(count(/slut var (\S+) mål försena/)).toBe(rowsIn(html, 'overdue'));
        const green = /Grön andel var (\S+ %) \(([^)]*?) e-/.exec(summary);
        if (green)
          expect(figures.get('Grön andel')?.[1]?.replaceAll('\u00a0', ' ')).toBe(`${green[1]} ${green[2]}`);
        expect(String(count(/räkningen stod (\S+) e-tjänst/))).toBe(figures.get('Utanför räkningen')?.[1]);
        const total = /hade (?:ingen|en|\d+) e-tjänst/.exec(summary) ? count(/hade (\S+) e-tjänst/) : 0;
        expect(String(total)).toBe(figures.get('E-tjänster')?.[1]);
      }),
      { numRuns: 40 },
    );
  });

  test('stands in a summary of five to eight sentences', () => {
    fc.assert(
      fc.property(seen, (html) => {
        const { length } = sentencesIn(summaryIn(html));
        expect(length).toBeGreaterThanOrEqual(5);
        expect(length).toBeLessThanOrEqual(8);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the sentences for none, one and many', () => {
  const { said } = staffLocaleOf('sv').staff.report;
  const share = (numerator: number, denominator: number) => ({
    value: `${Math.round((100 * numerator) / denominator)} %`,
    numerator,
    denominator,
  });
  const total = (before: number, after: number, arrived = 0, ended = 0) =>
    said.total('Kommunen', { before, after, arrived, ended }, 'den 1 mars', 'den 1 april');

  test.each([
    [total(0, 0), 'Kommunen hade ingen e-tjänst vare sig den 1 mars eller den 1 april.'],
    [
      total(0, 1, 1),
      'Kommunen hade en e-tjänst den 1 april, mot ingen den 1 mars; ingen upphörde och en tillkom.',
    ],
    [total(1, 1), 'Kommunen hade en e-tjänst den 1 april, precis som den 1 mars.'],
    [total(2, 2), 'Kommunen hade 2 e-tjänster den 1 april, lika många som den 1 mars.'],
    [
      total(3, 0, 0, 3),
      'Kommunen hade ingen e-tjänst den 1 april, mot 3 den 1 mars; 3 upphörde och ingen tillkom.',
    ],
    [
      said.fell(1, ['”A” (från grön till gul)']),
      'Under perioden försämrades en e-tjänst: ”A” (från grön till gul).',
    ],
    [said.fell(12, []), 'Under perioden försämrades 12 e-tjänster.'],
    [
      said.andBesides(said.noneFell(1), []),
      'Ingen e-tjänst försämrades under perioden, medan en förbättrades.',
    ],
    [
      said.andBesides(said.improved(0), [said.others.toUnknown(1), said.others.fromNotApplicable(2)]),
      'Ingen e-tjänst förbättrades; dessutom blev en e-tjänst okänd och fick 2 e-tjänster som hade varit ej aktuella en bedömning.',
    ],
    [
      said.greenShare(null, null),
      'Varken vid periodens början eller vid dess slut fanns någon aktuell bedömning att räkna på.',
    ],
    [
      said.greenShare(null, share(1, 1)),
      'Grön andel var 100 % (1 av 1 e-tjänst med aktuell bedömning); vid periodens början fanns ingen aktuell bedömning att räkna på.',
    ],
    [
      said.greenShare(share(1, 4), null),
      'Vid periodens slut fanns ingen aktuell bedömning att räkna på; grön andel var 25 % (1 av 4) vid periodens början.',
    ],
    [
      said.greenShare(share(2, 8), share(3, 6)),
      'Grön andel var 50 % (3 av 6 e-tjänster med aktuell bedömning), mot 25 % (2 av 8) vid periodens början; höjningen beror delvis på att färre e-tjänster räknas med.',
    ],
    [
      said.greenShare(share(2, 4), share(2, 8)),
      'Grön andel var 25 % (2 av 8 e-tjänster med aktuell bedömning), mot 50 % (2 av 4) vid periodens början; sänkningen beror på att fler e-tjänster räknas med.',
    ],
    [
      said.greenShare(share(1, 2), share(1, 2)),
      'Grön andel var 50 % (1 av 2 e-tjänster med aktuell bedömning), oförändrat sedan periodens början.',
    ],
    [said.outside(0, 0, []), 'Utanför räkningen stod ingen e-tjänst.'],
    [
      said.outside(1, 1, ['1 okänd']),
      'Utanför räkningen stod en e-tjänst (1 okänd), precis som vid periodens början.',
    ],
    [
      said.matched(1, share(0, 1), share(1, 1)),
      'För den enda e-tjänst som fanns vid båda tidpunkterna var grön andel 100 % (1 av 1), mot 0 % (0 av 1) vid periodens början.',
    ],
    [
      said.targets(0, []),
      'Inget mål var försenat vid periodens slut, och inga mål flyttades, nåddes eller släpptes under perioden.',
    ],
    [
      said.targets(1, [said.plans.set(2, true), said.plans.met(1, false)]),
      'Vid periodens slut var ett mål försenat; under perioden sattes 2 nya mål och nåddes ett.',
    ],
    [
      said.targets(3, [said.plans.slipped(1, true), said.plans.lapsed(2, false), said.plans.set(1, false)]),
      'Vid periodens slut var 3 mål försenade; under perioden flyttades ett mål fram, föll 2 bort när e-tjänsterna upphörde och sattes ett nytt.',
    ],
    [
      said.freshness(1, 0, 2),
      'Under perioden blev en e-tjänst inaktuell; ingen bedömdes och 2 bekräftades utan ändring.',
    ],
  ])('%#: %s', (sentence, expected) => {
    expect(sentence.replaceAll('\u00a0', ' ')).toBe(expected);
  });
});

describe('the page', () => {
  let workspace: Workspace;
  beforeAll(async () => {
    workspace = await openWorkspace();
    await workspace.command({
      type: 'publish-edition',
      id: 'bokslut-2025',
      label: 'Bokslut 2025',
      validOn: '2025-12-31',
    });
  });
  afterAll(() => workspace.close());

  test('is open to readers, and offers two points and the common choices', async () => {
    const reader = await workspace.as('reader');
    const page = await reader.get('rapport/');
    const html = await page.text();
    expect(page.status).toBe(200);
    expect(html).toContain('<option value="utgava:bokslut-2025"');
    expect(html).toContain('href="/arbetsyta/2281/rapport/?from=utgava%3Abokslut-2025&amp;to=2026-01-15"');
    expect(textOf(html)).toContain('Hela 2025');
  });

  test('shows the report on two days, with a link that always gives the same', async () => {
    const reader = await workspace.as('reader');
    const html = await (await reader.get('rapport/?from=2024-12-31&to=2025-12-31')).text();
    expect(textOf(html)).toContain('Sundsvall hade 2 e-tjänster den 31 december 2025');
    expect(html).toMatch(/knownOn=2026-01-15T09%3A00%3A00\.00\dZ/);
  });

  test('takes an edition before the day beside it, as the form sends both', async () => {
    const reader = await workspace.as('reader');
    const query = 'from=2020-01-01&fromEdition=utgava%3Abokslut-2025&to=2026-01-15&toEdition=';
    const text = textOf(await (await reader.get(`rapport/?${query}`)).text());
    expect(text).toContain('utgåvan Bokslut 2025, läget den 31 december 2025; ändring 2 i loggen');
  });

  test.each([
    ['from=2026-02-30&to=2026-01-01', '”2026-02-30” är inte ett datum', '#from'],
    ['from=2025-01-01&to=2031-01-01', '2031-01-01 ligger i framtiden', '#to'],
    ['from=2025-06-01&to=2025-01-01', '2025-06-01 ligger efter 2025-01-01', '#from'],
    ['from=2025-06-01&toEdition=utgava:nej', 'Det finns ingen utgåva ”nej”', '#toEdition'],
  ])('refuses %s with a sentence at the field, and keeps what was typed', async (query, sentence, field) => {
    const reader = await workspace.as('reader');
    const page = await reader.get(`rapport/?${query}`);
    const html = await page.text();
    expect(page.status).toBe(400);
    expect(html).toContain(`<a href="${field}">${sentence}`);
    expect(html).toContain(`value="${new URLSearchParams(query).get('from')}"`);
  });

  test('speaks English under /en/', async () => {
    const reader = await workspace.as('reader');
    const text = textOf(
      await (await reader.get('/en/arbetsyta/2281/rapport/?from=2024-12-31&to=2025-12-31')).text(),
    );
    expect(text).toContain('Sundsvall had 2 services on 31 December 2025, the same as on 31 December 2024.');
  });
});
