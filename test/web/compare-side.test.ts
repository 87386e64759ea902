import { describe, expect, test } from 'vitest';
import { blomlada2026 } from '../../functions/core/catalogue/blomlada-2026.ts';
import {
  areaOf,
  compared,
  counted,
  decimal,
  INDICATORS,
  ROWS,
  rowsBehind,
  tableOf,
  whole,
} from './compare-reading.ts';
import { COMPARED_ON, rowOf } from './fixture-compare.ts';
import { elements, wordsOf } from './reading.ts';

const CHOSEN = ['e1', 'e2', 'e4', 'e6', 'e7'];
const query = (ids: readonly string[]) => ids.map((id) => `organisation=${id}`).join('&');
const told = rowsBehind(ROWS, COMPARED_ON);
const has = (org: string, id: string) => told.get(org)?.get(id)?.counted === true;
const matched = INDICATORS.filter((id) => CHOSEN.every((org) => has(org, id)));
const page = compared(query(CHOSEN)).body;
const FIGURES = /^Grön andel och index för var och en/;
const MATRIX = 'Status per indikator och organisation';
const nameOf = (id: string) => blomlada2026.indicators.find((each) => each.id === id)?.name.sv ?? '';

describe('every figure can be counted again from the rows', () => {
  const [, green, index, difference, ...areas] = tableOf(page, FIGURES);
  const sums = CHOSEN.map((org) => counted(told.get(org), matched));

  test('green share and index of each, and how far it lies from the first', () => {
    expect(matched.length).toBeGreaterThan(10);
    expect(green?.slice(1)).toEqual(
      sums.map(({ green, of }) => `${whole(green / of)} % (${green} av ${matched.length})`),
    );
    expect(index?.slice(1)).toEqual(
      sums.map(({ points, of }) => `${whole(points / of)} (${decimal(points)} av ${matched.length})`),
    );
    const first = (sums[0]?.points ?? 0) / matched.length;
    expect(difference?.slice(1)).toEqual(
      sums.map(({ points, of }) => {
        const far = points / of - first;
        return `${far > 0 ? '+' : far < 0 ? '−' : ''}${decimal(Math.abs(far) * 100)}`;
      }),
    );
  });

  test('the index by area', () => {
    const shown = blomlada2026.areas.filter(({ id }) => matched.some((each) => areaOf(each) === id));
    expect(areas).toEqual(
      shown.map(({ id, short }) => {
        const ids = matched.filter((each) => areaOf(each) === id);
        return [
          short.sv,
          ...CHOSEN.map((org) => {
            const { points, of } = counted(told.get(org), ids);
            return `${whole(points / of)} (${decimal(points)} av ${of})`;
          }),
        ];
      }),
    );
  });

  test('the matrix has the matched indicators, and each status is the one in the rows', () => {
    const words: Record<string, string> = { green: 'Grön', yellow: 'Gul', red: 'Röd' };
    const rows = tableOf(page, MATRIX).filter((cells) => cells.length === CHOSEN.length + 1);
    expect(rows.slice(1).map(([name]) => name)).toEqual(matched.map(nameOf));
    for (const [place, id] of matched.entries())
      for (const [column, org] of CHOSEN.entries())
        expect(rows[place + 1]?.[column + 1]).toMatch(
          new RegExp(`^\\S+ ${words[told.get(org)?.get(id)?.status ?? '']} `),
        );
  });

  test('what some have assessed but not all is listed, with who lacks it', () => {
    const names = new Map(ROWS.map(({ organisation }) => [organisation.id, organisation.name]));
    const some = INDICATORS.filter((id) => !matched.includes(id) && CHOSEN.some((org) => has(org, id)));
    expect(tableOf(page, /^Indikatorer som någon har bedömt/).slice(1)).toEqual(
      some.map((id) => [
        nameOf(id),
        CHOSEN.filter((org) => !has(org, id))
          .map((org) => names.get(org))
          .join(', '),
      ]),
    );
  });
});

test('the unmatched view shows what anybody has assessed, counts each on its own, and says so', () => {
  const { body } = compared(`${query(CHOSEN)}&all=1`);
  const some = INDICATORS.filter((id) => CHOSEN.some((org) => has(org, id)));
  expect(wordsOf(body)).toContain(`Omatchat: visar ${some.length} indikatorer`);
  const sums = CHOSEN.map((org) => counted(told.get(org), INDICATORS));
  expect(tableOf(body, FIGURES)[2]?.slice(1)).toEqual(
    sums.map(({ points, of }) => `${whole(points / of)} (${decimal(points)} av ${of})`),
  );
  const hrefs = elements(body, 'a').map(({ attribs }) => attribs['href']);
  expect(hrefs).toContain(`/jamfor/?${query(CHOSEN)}&validOn=${COMPARED_ON}`);
});

test('an organisation beside itself differs in nothing', () => {
  const [head, green, index, difference] = tableOf(compared(query(['e1', 'e1'])).body, FIGURES);
  expect(head?.slice(1)).toEqual(['Alby', 'Alby']);
  expect(difference?.slice(1)).toEqual(['0', '0']);
  for (const [, one, other] of [green ?? [], index ?? []]) expect(one).toBe(other);
});

test('one that has assessed nothing empties nothing, and is named', () => {
  const two = compared(query(['e1', 'e2'])).body;
  const three = compared(query(['e1', 'e2', 'e24'])).body;
  expect(tableOf(three, FIGURES)).toEqual(tableOf(two, FIGURES));
  expect(tableOf(three, MATRIX)).toEqual(tableOf(two, MATRIX));
  expect(wordsOf(three)).toContain('Står utanför, utan något att jämföra: Öjeby.');
});

test('of several services on one indicator the best counts, and the others stand beside it', () => {
  const [id = ''] = INDICATORS;
  const rows = ['a', 'b'].map((org) =>
    rowOf({
      id: org,
      given: [
        { indicator: id, status: 'red' },
        { indicator: id, status: 'green', on: '2024-01-01' },
        { indicator: id, status: 'yellow' },
      ],
    }),
  );
  const [, , row] = tableOf(compared('organisation=a&organisation=b', rows).body, MATRIX);
  const name = nameOf(id);
  expect(row?.[1]).toBe(`Gu Gul ${name} (räknas); också: ${name} (röd), ${name} (grön, inaktuell)`);
});

test('the change since a day, each on what it had assessed both days', () => {
  const before = rowsBehind(ROWS, '2025-03-01');
  const { body } = compared(`${query(['e1', 'e2'])}&from=2025-03-01`);
  const rows = tableOf(body, /^Förändring av index/).slice(1);
  for (const [place, org] of ['e1', 'e2'].entries()) {
    const ids = INDICATORS.filter((id) => has(org, id) && before.get(org)?.get(id)?.counted);
    const [a, b] = [counted(before.get(org), ids), counted(told.get(org), ids)];
    expect(rows[place]?.slice(1, 4)).toEqual([
      String(ids.length),
      `${whole(a.points / a.of)} (${decimal(a.points)} av ${a.of})`,
      `${whole(b.points / b.of)} (${decimal(b.points)} av ${b.of})`,
    ]);
  }
});
