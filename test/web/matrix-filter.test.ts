import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { figuresOf } from '../../functions/core/figures.ts';
import { type Matrix, type MatrixRow, matrixOf } from '../../functions/core/matrix.ts';
import { STATUSES } from '../../functions/core/status.ts';
import {
  filterPairs,
  type Selection,
  selectedIn,
  selectionIn,
  sizeOf,
  sortPairs,
} from '../../web/components/matrix-selection.ts';
import { searchTextOf } from '../../web/pages/search-text.ts';
import { TODAY } from './fixture.ts';
import { elements, getElementsByTagName, LEDGERS, visit, withClass, wordsIn, wordsOf } from './reading.ts';

const [example, , surface] = LEDGERS;
if (!example || !surface) throw new Error('no ledger');

const whole = matrixOf(example.state, { validOn: TODAY, known: example.state.seq });
const everyRow = whole.areas.flatMap(({ rows }) => rows);
const textOf = (row: MatrixRow) => searchTextOf(row, example.texts);
const rowsIn = ({ areas }: Matrix) => areas.flatMap(({ rows }) => rows);

/** The services in the table of a page, by the words of their rows. */
const rowsOf = (address: string): string[] =>
  elements(visit(address).body, 'tr')
    .filter((row) => getElementsByTagName('th', row, true)[0]?.attribs['scope'] === 'row')
    .map(wordsIn);

const selections: fc.Arbitrary<Selection> = fc
  .record(
    {
      text: fc.constantFrom('bygg', 'BYGG', 'å', 'tid ', 'skol dag', 'ansokan', 'zzz', 'e'),
      area: fc.constantFrom(...whole.catalogue.areas.map(({ id }) => id)),
      statuses: fc.subarray([...STATUSES], { minLength: 1 }),
      unit: fc.constantFrom(...new Set(everyRow.map(({ profile }) => profile.unit ?? 'ingen'))),
      stale: fc.constant(true as const),
    },
    { requiredKeys: [] },
  )
  .map((selection) => selection);

describe('for every selection', () => {
  test('the figures are those of the services it holds, in all and in each area', () => {
    fc.assert(
      fc.property(selections, (selection) => {
        const selected = selectedIn(whole, selection, textOf);
        const { counts, greenShare, index } = selected;
        expect({ counts, greenShare, index }).toEqual(figuresOf(rowsIn(selected)));
        for (const area of selected.areas) expect(area.counts).toEqual(figuresOf(area.rows).counts);
      }),
    );
  });

  test('a service is held exactly when it meets each condition by itself', () => {
    const meets = (selection: Selection) => new Set(rowsIn(selectedIn(whole, selection, textOf)));
    fc.assert(
      fc.property(selections, (selection) => {
        const each = Object.entries(selection).map(([name, value]) => meets({ [name]: value }));
        const expected = everyRow.filter((row) => each.every((held) => held.has(row)));
        expect(rowsIn(selectedIn(whole, selection, textOf))).toEqual(expected);
      }),
    );
  });

  test('the page shows the same services, and says how many of how many', () => {
    fc.assert(
      fc.property(selections, (selection) => {
        const pairs = filterPairs(selection);
        const { body } = visit(`/exempelkommun/?${new URLSearchParams([...pairs])}`);
        const count = sizeOf(selectedIn(whole, selection, textOf));
        const shown = wordsIn(withClass(body, 'shown'));
        expect(shown).toMatch(pairs.length === 0 ? /^91 av 91 / : new RegExp(`^${count} av 91 visas`));
        expect(rowsOf(`/exempelkommun/?${new URLSearchParams([...pairs])}`)).toHaveLength(count);
      }),
      { numRuns: 20 },
    );
  });

  test('its query is read back as itself', () => {
    fc.assert(
      fc.property(selections, (selection) => {
        const text = selection.text?.trim();
        const pairs = [...filterPairs(selection), ...sortPairs(selection)];
        expect(selectionIn(new URLSearchParams(pairs), whole)).toEqual({
          ...selection,
          ...(text && { text }),
        });
      }),
    );
  });
});

describe('without conditions', () => {
  test.each(['?q=&area=&unit=', '?q=++', '?area=finns-inte', '?status=lila&sort=namn'])(
    '%s shows the page as it is without a query',
    (query) => {
      expect(visit(`/exempelkommun/${query}`).body).toBe(visit('/exempelkommun/').body);
    },
  );
});

describe('words', () => {
  const names = (query: string) => rowsOf(`/exempelkommun/?${query}`).join('|');

  test.each([
    ['q=bibliotek', 'Biblioteket'],
    ['q=BOKA+medborgarkontoret', 'Boka tid hos medborgarkontoret'],
    ['q=forskola', 'örskola'],
    ['q=modersmalsundervisning', 'Modersmålsundervisning'],
  ])('%s finds %s however it is typed', (query, name) => {
    expect(names(query)).toContain(name);
  });

  test('are found in descriptions and external ids too', () => {
    const rows = rowsOf('/sundsvall/?q=nybyggnadskarta+nummer+13');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.every((row) => row.includes('nybyggnadskarta'))).toBe(true);
    const byKey = matrixOf(surface.state, { validOn: TODAY, known: surface.state.seq });
    const key = rowsIn(byKey).find(({ id }) => id === 'oep-25')?.profile.externalId ?? '';
    expect(visit(`/sundsvall/?q=${key}`).body).toContain('/sundsvall/tjanst/oep-25/');
  });

  test('the browser finds the same: it searches the same texts', () => {
    const { status, type, body } = visit('/sundsvall/sok.json');
    expect([status, type]).toEqual([200, 'application/json; charset=utf-8']);
    const texts = JSON.parse(body) as Record<string, string>;
    const rows = rowsIn(matrixOf(surface.state, { validOn: TODAY, known: surface.state.seq }));
    expect(texts).toEqual(Object.fromEntries(rows.map((row) => [row.id, searchTextOf(row, surface.texts)])));
  });
});

describe('a filtered page', () => {
  const address = '/exempelkommun/?status=red&status=green&area=businesses&validOn=2024-05-05';
  const { body } = visit(address);

  test('says its conditions in the caption, where a print says them too', () => {
    expect(wordsIn(elements(body, 'caption'))).toBe(
      'E-tjänster hos Exempelkommun per område den 5 maj 2024. Urval: Område: Företagare; Grön; Röd.',
    );
  });

  test('labels its figures as those of the selection', () => {
    const [tally] = withClass(body, 'tally');
    expect(tally?.attribs).not.toHaveProperty('hidden');
    expect(wordsIn(tally ?? [])).toMatch(
      /^Siffror för urvalet, inte för alla e-tjänster:Grön andel\d+ % \(\d+ av \d+\)Index\d+ \([\d,]+ av \d+\)/,
    );
    expect(withClass(visit('/exempelkommun/').body, 'tally')[0]?.attribs).toHaveProperty('hidden');
  });

  test('keeps its conditions in the form, in the other language, and when another day is chosen', () => {
    expect(body).toContain(
      'href="/en/exempelkommun/?validOn=2024-05-05&amp;area=businesses&amp;status=green&amp;status=red"',
    );
    const hidden = elements(body, 'input')
      .filter(({ attribs }) => attribs['type'] === 'hidden')
      .map(({ attribs }) => `${attribs['name']}=${attribs['value']}`);
    expect(hidden).toEqual(['area=businesses', 'status=green', 'status=red', 'validOn=2024-05-05']);
    const ticked = elements(body, 'input').filter((input) => 'checked' in input.attribs);
    expect(ticked.map(({ attribs }) => attribs['value'])).toEqual(['green', 'red']);
  });

  test('that holds nothing says how to hold more, and leads to everything', () => {
    const { body: empty } = visit('/exempelkommun/?q=finns+inte&sort=status');
    expect(wordsIn(withClass(empty, 'shown'))).toBe(
      '0 av 91 visas: ingen e-tjänst stämmer med allt du har valt. Ta bort något av villkoren, eller visa alla.',
    );
    expect(empty).toContain('<a href="?sort=status#services">Visa alla</a>');
  });

  test('leads to its areas from the picture, wherever they stand', () => {
    for (const query of ['?q=bygg', '?sort=since', '?q=finns+inte']) {
      const page = visit(`/exempelkommun/${query}`).body;
      for (const { id } of whole.catalogue.areas) expect(page).toContain(`id="area-${id}"`);
    }
  });
});

describe('in the order of a column', () => {
  const ordered = (sort: string) => {
    const { body } = visit(`/exempelkommun/?sort=${sort}`);
    const rows = elements(body, 'tr').map((row) => getElementsByTagName('td', row, true).map(wordsIn));
    return { body, rows: rows.filter((cells) => cells.length > 0) };
  };

  test.each([
    ['since', 2],
    ['confirmed', 3],
  ])('%s rises, falls, and puts what has none last', (column, place) => {
    for (const [sort, sign] of [
      [column, 1],
      [`-${column}`, -1],
    ] as const) {
      const days = ordered(sort).rows.map((cells) => cells[place] ?? '');
      const given = days.filter((day) => day !== '');
      expect(given).toEqual(given.toSorted((a, b) => (a < b ? -sign : a > b ? sign : 0)));
      expect(days.slice(given.length).every((day) => day === '')).toBe(true);
      expect(given.length).toBeGreaterThan(60);
    }
  });

  test('the best status comes first, the earliest target too, and names follow the alphabet', () => {
    const words = new Set(ordered('status').rows.map((cells) => cells[1]?.split(' ')[1]));
    expect([...words]).toEqual(['Grön', 'Gul', 'Röd', 'Ej', 'Okänd']);
    expect(ordered('target').rows[0]?.[5]).toContain('2026-09-30');
    const names = rowsOf('/exempelkommun/?sort=service');
    expect(names[0]?.localeCompare(names.at(-1) ?? '', 'sv')).toBe(-1);
  });

  test('rows are no longer grouped, say their area, and the header says the order', () => {
    const { body, rows } = ordered('-since');
    expect(rows).toHaveLength(91);
    expect(rows.every((cells) => cells.length === 7 && cells[0] !== '')).toBe(true);
    const sorted = elements(body, 'th').filter((head) => 'aria-sort' in head.attribs);
    expect(sorted.map((head) => [wordsIn(head), head.attribs['aria-sort']])).toEqual([
      ['Sedan', 'descending'],
    ]);
    expect(wordsIn(elements(body, 'caption'))).toContain(', ordnade efter kolumnen Sedan, sista först');
    expect(elements(body, 'th').filter((head) => head.attribs['scope'] === 'rowgroup')).toEqual([]);
  });

  test('a column’s link rises first and then falls, and keeps the conditions', () => {
    const first = visit('/exempelkommun/?status=red').body;
    expect(first).toContain('<a href="?status=red&amp;sort=since#services">Sedan</a>');
    const second = visit('/exempelkommun/?status=red&sort=since').body;
    expect(second).toContain('<a href="?status=red&amp;sort=-since#services">Sedan</a>');
    expect(wordsOf(second)).toContain('Gruppera per område');
  });
});
