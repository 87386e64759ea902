import { describe, expect, test } from 'vitest';
import { blomlada2026 } from '../../functions/core/catalogue/blomlada-2026.ts';
import {
  areaOf,
  compared,
  counted,
  decimal,
  INDICATORS,
  meanOf,
  quartile,
  ROWS,
  rowsBehind,
  tableOf,
  whole,
} from './compare-reading.ts';
import { COMPARED_ON, rowOf } from './fixture-compare.ts';
import { elements, withClass, wordsIn, wordsOf } from './reading.ts';

const OWN = 'e1';
const told = rowsBehind(ROWS, COMPARED_ON);
const others = [...told.keys()].filter((id) => id !== OWN);
const assessing = (id: string) => others.filter((other) => told.get(other)?.get(id)?.counted);
const matched = INDICATORS.filter((id) => told.get(OWN)?.get(id)?.counted && assessing(id).length >= 5);
const page = compared(`organisation=${OWN}`).body;

/** Mean, median, middle half, lowest and highest, and how many: recomputed from the rows of some indicators. */
function spread(ids: readonly string[], of: 'green' | 'points') {
  const shares: number[] = [];
  for (const other of others) {
    const sums = counted(told.get(other), ids);
    if (sums.of > 0 && sums.of * 2 >= ids.length) shares.push(sums[of] / sums.of);
  }
  return shares;
}

test('the fixture has something of everything that counts otherwise', () => {
  const all = [...told.values()].flatMap((own) => [...own.values()]);
  expect(new Set(all.map(({ status }) => status)).size).toBe(5);
  expect(all.filter(({ stale }) => stale).length).toBeGreaterThan(20);
  expect(matched.length).toBeGreaterThan(30);
  expect(matched.length).toBeLessThan(INDICATORS.length);
});

describe('every figure can be counted again from the rows', () => {
  test('the figures of the organisation and its group', () => {
    const [head, own, perIndicator, mean, median, quartiles, range, n] = tableOf(
      page,
      /^Grön andel och index/,
    );
    const sums = counted(told.get(OWN), matched);
    expect(head).toEqual(['Siffra', 'Grön andel', 'Index']);
    expect(own).toEqual([
      'Alby',
      `${whole(sums.green / sums.of)} % (${sums.green} av ${sums.of})`,
      `${whole(sums.points / sums.of)} (${decimal(sums.points)} av ${sums.of})`,
    ]);
    const greens = matched.map((id) => {
      const found = assessing(id);
      return found.filter((other) => told.get(other)?.get(id)?.status === 'green').length / found.length;
    });
    expect(perIndicator?.[1]).toBe(`${whole(meanOf(greens))} %`);
    const [green, index] = [spread(matched, 'green'), spread(matched, 'points')];
    const both = (of: (shares: readonly number[]) => number) => [`${whole(of(green))} %`, whole(of(index))];
    expect(mean?.slice(1)).toEqual(both(meanOf));
    expect(median?.slice(1)).toEqual(both((shares) => quartile(shares, 0.5)));
    expect(quartiles?.[2]).toBe(`${whole(quartile(index, 0.25))}–${whole(quartile(index, 0.75))}`);
    expect(range?.[2]).toBe(`${whole(Math.min(...index))}–${whole(Math.max(...index))}`);
    expect(n?.slice(1)).toEqual([String(green.length), String(index.length)]);
  });

  test('each area, and the dots drawn for it', () => {
    const table = tableOf(page, /^Samma siffror i tabell: index/).slice(2);
    const plots = withClass(page, 'dots').map(({ attribs }) => attribs['d'] ?? '');
    expect(table.length).toBe(blomlada2026.areas.length);
    for (const [place, { id, short }] of blomlada2026.areas.entries()) {
      const ids = matched.filter((each) => areaOf(each) === id);
      const sums = counted(told.get(OWN), ids);
      const shares = spread(ids, 'points');
      expect(table[place]).toEqual([
        short.sv,
        `${whole(sums.points / sums.of)} (${decimal(sums.points)} av ${sums.of})`,
        whole(meanOf(shares)),
        whole(quartile(shares, 0.5)),
        `${whole(quartile(shares, 0.25))}–${whole(quartile(shares, 0.75))}`,
        `${whole(Math.min(...shares))}–${whole(Math.max(...shares))}`,
        String(shares.length),
      ]);
      expect(plots[place + 1]?.match(/M/g)).toHaveLength(shares.length);
    }
  });

  test('each indicator: own status, how many are green and of how many, and who they are', () => {
    const table = tableOf(page, /^Egen status och gruppens/).filter((cells) => cells.length === 4);
    expect(table.length).toBe(matched.length + 1);
    const words = { green: 'Grön', yellow: 'Gul', red: 'Röd' } as Record<string, string>;
    for (const [place, id] of matched.entries()) {
      const [name, own, share, who] = table[place + 1] ?? [];
      const found = assessing(id);
      const green = found.filter((other) => told.get(other)?.get(id)?.status === 'green');
      expect(name).toBe(blomlada2026.indicators.find((each) => each.id === id)?.name.sv);
      expect(own).toContain(words[told.get(OWN)?.get(id)?.status ?? '']);
      expect(share).toBe(`${green.length} av ${found.length} (${whole(green.length / found.length)} %)`);
      expect(who).toContain(green.length === 0 ? 'ingen' : `Visa ${green.length}`);
      expect(who?.includes(`Alla ${green.length} gröna`)).toBe(green.length > 4);
    }
  });

  test('each member’s own figures stand beside where its facts come from', () => {
    const table = tableOf(page, 'Organisationerna och deras underlag').slice(1);
    const byName = new Map(table.map(([name, index, source]) => [name, { index, source }]));
    expect(byName.size).toBe(ROWS.length);
    for (const { organisation } of ROWS) {
      const sums = counted(told.get(organisation.id), matched);
      expect(byName.get(organisation.name)?.index).toBe(
        sums.of === 0 ? '–' : `${whole(sums.points / sums.of)} (${decimal(sums.points)} av ${sums.of})`,
      );
    }
    expect(byName.get('Ekfors')?.source).toBe(
      'inläst fil från https://ekfors.example, logg till ändring 2, kontrollsumma ab12ab12ab12',
    );
    expect(byName.get('Granvik')?.source).toContain('självskattning i filen sjalvskattning-exempel.csv');
  });

  test('the change since a day, on what was assessed both days', () => {
    const from = '2025-03-01';
    const before = rowsBehind(ROWS, from);
    const moved = (id: string) => {
      const ids = INDICATORS.filter(
        (each) => before.get(id)?.get(each)?.counted && told.get(id)?.get(each)?.counted,
      );
      const [a, b] = [counted(before.get(id), ids), counted(told.get(id), ids)];
      return { of: ids.length, change: ids.length === 0 ? null : (b.points - a.points) / ids.length };
    };
    const words = wordsOf(compared(`organisation=${OWN}&from=${from}`).body);
    const own = moved(OWN);
    const points = (change: number) =>
      `${change > 0 ? '+' : change < 0 ? '−' : ''}${decimal(Math.abs(change) * 100)} enheter`;
    expect(own.of).toBeGreaterThan(20);
    expect(words).toContain(
      `${points(own.change ?? 0)}, på ${own.of} indikatorer som var bedömda båda dagarna.`,
    );
    const changes = others.flatMap((id) => moved(id).change ?? []);
    expect(words).toContain(
      `Bland ${changes.length} medlemmar är förändringen i medeltal ${points(meanOf(changes))} och median ${points(quartile(changes, 0.5))}`,
    );
  });
});

describe('what is shown, and what is not', () => {
  test('the unmatched view is one click away, and back', () => {
    const hrefs = (html: string) => elements(html, 'a').map(({ attribs }) => attribs['href'] ?? '');
    const away = hrefs(page).find((href) => href.includes('all=1')) ?? '';
    const unmatched = compared(away.split('?')[1] ?? '').body;
    const ids = INDICATORS.filter((id) => assessing(id).length >= 5);
    expect(ids.length).toBeGreaterThan(matched.length);
    expect(wordsOf(unmatched)).toContain(`Omatchat: räknar ${ids.length} indikatorer`);
    expect(hrefs(unmatched)).toContain(away.replace('&all=1', ''));
    expect(wordsOf(page)).toContain(`Jämförelsen gäller ${matched.length} indikatorer`);
  });

  test('what is left out is listed, by why', () => {
    const lists = withClass(page, 'why').map(wordsIn);
    const lacking = INDICATORS.filter((id) => !matched.includes(id));
    expect(lists).toHaveLength(1);
    expect(lists[0]).toContain(`${lacking.length} indikatorer som organisationen inte har`);
    for (const id of lacking)
      expect(lists[0]).toContain(blomlada2026.indicators.find((each) => each.id === id)?.name.sv);
  });

  test('no ranks unless they are asked for, and then with ties, bounds and a caution', () => {
    expect(wordsOf(page)).not.toContain('Plats Index');
    const [a = '', b = ''] = INDICATORS;
    const both = (one: 'green' | 'red', two: 'green' | 'red') => [
      { indicator: a, status: one },
      { indicator: b, status: two },
    ];
    const rows = [
      rowOf({ id: 'a', given: both('green', 'green') }),
      ...['b', 'c', 'd'].map((id) => rowOf({ id, given: both('green', 'red') })),
      rowOf({ id: 'f', given: [{ indicator: a, status: 'red' }] }),
      ...['g', 'h'].map((id) => rowOf({ id, given: both('red', 'red') })),
    ];
    const asked = compared('organisation=b&league=1', rows).body;
    const table = tableOf(asked, /^Organisationerna efter index/).slice(1);
    expect(table.map(([name, rank]) => [name, rank])).toEqual([
      ['Exempel a', '1'],
      ['Exempel b', 'delad 2–4'],
      ['Exempel c', 'delad 2–4'],
      ['Exempel d', 'delad 2–4'],
      ['Exempel f', 'delad 5–7'],
      ['Exempel g', 'delad 5–7'],
      ['Exempel h', 'delad 5–7'],
    ]);
    expect(table[4]?.slice(3)).toEqual(['1 av 2', '0–50', '2–7']);
    expect(wordsOf(asked)).toContain('En plats är osäker.');
  });

  test('what fewer than five have is hidden, and nobody is named', () => {
    const [a = '', b = ''] = INDICATORS;
    const rows = ['a', 'b', 'c', 'd', 'e'].map((id) =>
      rowOf({
        id,
        given: [
          { indicator: a, status: 'green' },
          { indicator: b, status: id === 'b' ? 'unknown' : 'green' },
        ],
      }),
    );
    const four = compared('organisation=a', rows).body;
    expect(wordsOf(four)).toContain('Färre än 5 deltar.');
    expect(withClass(four, 'dots')).toEqual([]);
    expect(elements(four, 'summary').map(wordsIn)).toContain(
      `${INDICATORS.length} indikatorer som färre än 5 andra har bedömt`,
    );
    const six = [...rows, rowOf({ id: 'f', given: [{ indicator: a, status: 'red' }] })];
    const page = compared(`organisation=a&indicator=${b}`, six).body;
    expect(wordsOf(page)).toContain('Gröna i gruppen: färre än 5');
    expect(wordsOf(compared('organisation=a', six).body)).toContain(
      'Gruppen är liten: bara 5 medlemmar deltar',
    );
  });

  test('a member with nothing assessed changes no figure, and is named', () => {
    const without = ROWS.slice(0, -1);
    const figures = (html: string) => tableOf(html, /^Grön andel och index/);
    expect(figures(compared(`organisation=${OWN}`, without).body)).toEqual(figures(page));
    expect(wordsOf(page)).toContain('22 av 23 andra i gruppen deltar.');
    expect(wordsOf(page)).toContain('Utan jämförbar bedömning eller utgåva för dagen: Öjeby.');
  });

  test('editions are compared where they are asked for; who has none of the day stands outside', () => {
    const words = wordsOf(compared(`organisation=${OWN}&validOn=2025-12-31&editions=1`).body);
    expect(words).toContain('Utgåvorna som visar den 31 december 2025');
    expect(words).toContain('11 av 23 andra i gruppen deltar.');
    expect(compared('organisation=e2&validOn=2025-12-31&editions=1').status).toBe(400);
  });

  test('the rows behind the page are one link away, pinned to what is known today', () => {
    const csv = elements(page, 'a').find(({ attribs }) => attribs['href']?.includes('.csv'));
    expect(csv?.attribs['href']).toBe(
      '/api/v1/comparison.csv?kind=municipality&organisation=e1&group=alla&validOn=2026-11-22&knownOn=2026-11-22',
    );
  });
});
