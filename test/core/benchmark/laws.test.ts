import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { againstGroup } from '../../../functions/core/benchmark/against-group.ts';
import { leagueOf } from '../../../functions/core/benchmark/league.ts';
import { measuredBy } from '../../../functions/core/benchmark/measured.ts';
import { nationalPicture } from '../../../functions/core/benchmark/national.ts';
import { groupProgress, progressBetween } from '../../../functions/core/benchmark/progress.ts';
import type { Seen } from '../../../functions/core/benchmark/seen.ts';
import { sideBySide } from '../../../functions/core/benchmark/side-by-side.ts';
import type { Status } from '../../../functions/core/status.ts';
import { A, B, C, catalogue, D, seen, type Told } from './told.ts';

const INDICATORS = [A, B, C, D];
const status = fc.constantFrom<Status>('green', 'yellow', 'red', 'not-applicable', 'unknown');
const statuses: fc.Arbitrary<Told> = fc
  .array(fc.option(status), { minLength: 4, maxLength: 4 })
  .map((some) => Object.fromEntries(some.flatMap((each, at) => (each ? [[INDICATORS[at] ?? A, each]] : []))));

/** Organisations a, b, c … with these statuses. */
const organisations = (all: readonly Told[]): Seen[] =>
  all.map((each, place) => seen(`org-${String(place).padStart(2, '0')}`, each));

const points: Partial<Record<Status, number>> = { green: 1, yellow: 0.5, red: 0 };
const pointsOf = (each: Told, id: string): number | undefined => points[each[id] ?? 'unknown'];

const runs = { numRuns: 25 };

describe('side by side', () => {
  test('an organisation beside itself differs in nothing', () => {
    fc.assert(
      fc.property(statuses, (told) => {
        const [a, b] = [seen('a', told), seen('b', told)];
        const { onMatched, matched, leftOut } = sideBySide([a, b], catalogue);
        expect(onMatched.get('a')).toEqual(onMatched.get('b'));
        expect(leftOut).toEqual([]);
        expect(matched.map(({ id }) => id)).toEqual(
          INDICATORS.filter((id) => pointsOf(told, id) !== undefined),
        );
      }),
      runs,
    );
  });

  test('the set is what all who have assessed anything have assessed', () => {
    fc.assert(
      fc.property(fc.array(statuses, { minLength: 2, maxLength: 5 }), (all) => {
        const { matched, taking, empty } = sideBySide(organisations(all), catalogue);
        const taken = all.filter((each) => INDICATORS.some((id) => pointsOf(each, id) !== undefined));
        expect([taking.length, empty.length]).toEqual([taken.length, all.length - taken.length]);
        const expected = INDICATORS.filter(
          (id) => taken.length > 0 && taken.every((each) => pointsOf(each, id) !== undefined),
        );
        expect(matched.map(({ id }) => id)).toEqual(expected);
      }),
      runs,
    );
  });

  test('one that has assessed nothing empties nothing', () => {
    const full = { [A]: 'green', [B]: 'red' } as const;
    const alone = sideBySide([seen('a', full), seen('b', full)], catalogue);
    const withEmpty = sideBySide(
      [seen('a', full), seen('b', full), seen('c', { [A]: 'unknown' })],
      catalogue,
    );
    expect(withEmpty.matched).toEqual(alone.matched);
    expect(withEmpty.onMatched).toEqual(alone.onMatched);
    expect(withEmpty.empty.map(({ seen: { organisation } }) => organisation.id)).toEqual(['c']);
  });
});

describe('against a group', () => {
  const five: Told[] = [
    { [A]: 'green', [B]: 'green' },
    { [A]: 'yellow', [B]: 'red' },
    { [A]: 'red', [B]: 'red' },
    { [A]: 'green', [B]: 'red' },
    { [A]: 'green', [C]: 'green' },
  ];

  test('each number is the one that counting by hand gives', () => {
    const own = seen('own', { [A]: 'yellow', [B]: 'green', [C]: 'green' });
    const { rows, compared, total } = againstGroup(own, organisations(five), catalogue);
    const row = (id: string) => rows.find(({ indicator }) => indicator.id === id);
    expect(row(A)?.figures?.greenShare).toEqual({ numerator: 3, denominator: 5, value: 0.6 });
    expect(row(A)?.green.map(({ member }) => member.seen.organisation.id)).toEqual([
      'org-00',
      'org-03',
      'org-04',
    ]);
    // Four have assessed the second one: too few to be shown, so it is not compared either.
    expect([row(B)?.n, row(B)?.figures]).toEqual([4, null]);
    expect(compared.map(({ indicator }) => indicator.id)).toEqual([A]);
    expect(total.own.index).toEqual({ numerator: 0.5, denominator: 1, value: 0.5 });
    expect(total.index).toBe(0.7);
    expect(total.spread?.index).toMatchObject({ n: 5, min: 0, median: 1, max: 1 });
  });

  test('a group of copies of oneself is no distance away', () => {
    fc.assert(
      fc.property(statuses, (told) => {
        const own = seen('own', told);
        const { total, areas } = againstGroup(own, organisations([told, told, told, told, told]), catalogue);
        for (const each of [total, ...areas]) {
          expect(each.index).toBe(each.own.index.value);
          expect(each.greenShare).toBe(each.own.greenShare.value);
        }
      }),
      runs,
    );
  });

  test('the organisation itself is no member of its group', () => {
    const own = seen('org-00', five[0] ?? {});
    expect(againstGroup(own, organisations(five), catalogue).taking).toHaveLength(4);
  });

  test('a member that has assessed other indicators only changes nothing inside', () => {
    fc.assert(
      fc.property(fc.array(statuses, { minLength: 5, maxLength: 8 }), statuses, (all, told) => {
        const outside = seen('outside', { [catalogue.indicators.at(-1)?.id ?? '']: 'green' });
        const members = organisations(all);
        const own = seen('own', told);
        const before = againstGroup(own, members, catalogue);
        const after = againstGroup(own, [...members, outside], catalogue);
        const figures = ({ total }: typeof before) => [
          total.own,
          total.greenShare,
          total.index,
          total.spread,
        ];
        expect(figures(after)).toEqual(figures(before));
        expect(after.compared.map(({ n }) => n)).toEqual(before.compared.map(({ n }) => n));
      }),
      runs,
    );
  });

  test('with all, what the organisation itself has not assessed is compared too', () => {
    const own = seen('own', { [B]: 'green' });
    const group = organisations(five);
    expect(againstGroup(own, group, catalogue).compared).toEqual([]);
    const all = againstGroup(own, group, catalogue, { all: true });
    expect(all.compared.map(({ indicator }) => indicator.id)).toEqual([A]);
  });
});

describe('progress', () => {
  test('counts only what was assessed at both points', () => {
    const before = seen('a', { [A]: 'red', [B]: 'green', [C]: 'yellow' });
    const after = seen('a', { [A]: 'green', [B]: 'yellow', [D]: 'green' });
    const { matched, leftOut, from, to, change, rose, fell } = progressBetween(before, after, catalogue);
    expect(matched.map(({ id }) => id)).toEqual([A, B]);
    expect(leftOut.map(({ id }) => id)).toEqual([C, D]);
    expect([from.index.value, to.index.value, change]).toEqual([0.5, 0.75, 0.25]);
    expect([rose, fell].map((some) => some.map(({ indicator }) => indicator.id))).toEqual([[A], [B]]);
  });

  test('from a point to the same point nothing moves', () => {
    fc.assert(
      fc.property(statuses, (told) => {
        const here = seen('a', told);
        const { change, rose, fell, leftOut, matched } = progressBetween(here, here, catalogue);
        expect([change, rose, fell, leftOut]).toEqual([matched.length === 0 ? null : 0, [], [], []]);
      }),
      runs,
    );
  });

  test('the biggest risers are named with those that tie with the last of them', () => {
    const all = Array.from({ length: 7 }, (_, place) =>
      progressBetween(seen(`m-${place}`, { [A]: 'red' }), seen(`m-${place}`, { [A]: 'green' }), catalogue),
    );
    const { risers, fallers, spread } = groupProgress(all);
    expect([risers.length, fallers.length, spread?.median]).toEqual([7, 0, 1]);
    expect(groupProgress(all.slice(0, 4)).spread).toBeNull();
  });
});

describe('a league table', () => {
  const members = (all: readonly Told[]) => measuredBy(organisations(all), catalogue);

  test('shows ties as ties, and which ranks the unassessed leaves possible', () => {
    const places = leagueOf(
      members([
        { [A]: 'green', [B]: 'green' },
        { [A]: 'green' },
        { [A]: 'red', [B]: 'red' },
        { [C]: 'green' },
      ]),
      [A, B],
    );
    expect(places.map(({ rank, tied, best, worst }) => [rank, tied, best, worst])).toEqual([
      [1, 2, 1, 2],
      [1, 2, 1, 2],
      [3, 1, 3, 3],
    ]);
  });

  test('its rank is always among the possible ones where everything is assessed', () => {
    const full = fc
      .array(fc.constantFrom<Status>('green', 'yellow', 'red'), { minLength: 4, maxLength: 4 })
      .map((some): Told => Object.fromEntries(INDICATORS.map((id, at) => [id, some[at] ?? 'red'])));
    fc.assert(
      fc.property(fc.array(full, { minLength: 1, maxLength: 6 }), (all) => {
        for (const { rank, tied, best, worst, low, high, index } of leagueOf(members(all), INDICATORS)) {
          expect([best, worst]).toEqual([rank, rank + tied - 1]);
          expect([low, high]).toEqual([index, index]);
        }
      }),
      runs,
    );
  });
});

describe('the national picture', () => {
  const five = (told: Told): Told[] => [told, told, told, told, told];
  const parts = [
    { key: 'first', members: ['org-00', 'org-01', 'org-02', 'org-03', 'org-04'] },
    { key: 'second', members: ['org-05', 'org-06', 'org-07', 'org-08', 'org-09'] },
    { key: 'third', members: ['org-10', 'org-11'] },
  ];
  const all = organisations([
    ...five({ [A]: 'green', [B]: 'red' }),
    ...five({ [A]: 'yellow', [C]: 'green' }),
    { [A]: 'red' },
    { [D]: 'unknown' },
  ]);

  test('compares the parts on what each of them shows, and hides those with too few', () => {
    const { parts: found, compared } = nationalPicture(all, parts, catalogue);
    expect(compared.map(({ id }) => id)).toEqual([A]);
    expect(found.map(({ taking, index }) => [taking.length, index])).toEqual([
      [5, 1],
      [5, 0.5],
      [1, null],
    ]);
  });

  test('unmatched, each part is shown on whatever it has', () => {
    const { parts: found, compared } = nationalPicture(all, parts, catalogue, { unmatched: true });
    expect(compared.map(({ id }) => id)).toEqual([A, B, C]);
    expect(found.map(({ index }) => index)).toEqual([0.5, 0.75, null]);
  });
});
