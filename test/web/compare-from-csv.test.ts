import { beforeAll, describe, expect, test } from 'vitest';
import { blomlada2026 } from '../../functions/core/catalogue/blomlada-2026.ts';
import {
  between,
  greenIn,
  indexIn,
  isOf,
  itemsOf,
  nameOf,
  namesIn,
  openComparisons,
  points,
  WORDS,
} from './compare-csv.ts';
import { areaOf, decimal, INDICATORS, tableOf, whole } from './compare-reading.ts';
import { wordsOf } from './reading.ts';
import {
  isCounted,
  type Line,
  meanOf,
  memberShares,
  quantileOf,
  sumsAmong,
  sumsOn,
  type Told,
  toldIn,
} from './recount.ts';
import { assessedByAtLeast, distances, moveOf, movers, ranks } from './recount-order.ts';
import { criterionSums, outsideOf } from './recount-services.ts';

let site: Awaited<ReturnType<typeof openComparisons>>;
beforeAll(async () => {
  site = await openComparisons();
});
const TODAY = '2026-11-22';
const FROM = '2025-03-01';
const GROUPS = [
  ['e1', '', 'the invented ones'],
  ['e2', '&all=1', 'the unmatched view'],
  ['e5', '&group=egen&member=e1&member=e2&member=e3&member=e4&member=e6&member=e7', 'a group picked by hand'],
  ['0180', '&group=alla', 'the synthetic municipalities'],
] as const;

describe.each(GROUPS)('the page of %s against its group%s: %s', (own, asked) => {
  let page: string;
  let lines: Line[];
  let told: Told;
  let others: string[];
  let ids: string[];
  let names: Map<string, string>;
  beforeAll(async () => {
    page = site.page(`organisation=${own}&from=${FROM}&league=1${asked}`);
    lines = await site.behind(page, isOf(TODAY));
    told = toldIn(lines);
    names = namesIn(lines);
    others = [...told.keys()].filter((org) => org !== own);
    const shown = assessedByAtLeast(told, others, INDICATORS, 5);
    ids = asked.includes('all=1') ? shown : shown.filter((id) => isCounted(told.get(own)?.get(id)));
  });
  /** Mean, median, middle half, lowest and highest of shares. */
  const lie = (shares: readonly number[]) => [
    whole(meanOf(shares)),
    whole(quantileOf(shares, 0.5)),
    between(whole(quantileOf(shares, 0.25)), whole(quantileOf(shares, 0.75))),
    between(whole(Math.min(...shares)), whole(Math.max(...shares))),
    String(shares.length),
  ];

  test('own figures and the group’s', () => {
    expect(ids.length).toBeGreaterThan(10);
    const [, mine, perIndicator, ...spread] = tableOf(page, /^Grön andel och index på/);
    const sums = sumsOn(told.get(own), ids);
    expect(mine).toEqual([names.get(own), greenIn(sums), indexIn(sums)]);
    const among = ids.map((id) => sumsAmong(told, others, id));
    const perGreen = meanOf(among.map(({ green, of }) => green / of));
    const perIndex = meanOf(among.map(({ points: sum, of }) => sum / of));
    expect(perIndicator?.slice(1)).toEqual([`${whole(perGreen)} %`, whole(perIndex)]);
    const shares = memberShares(told, others, ids);
    expect(spread.map((row) => row[2])).toEqual(lie(shares.points));
    expect(spread.map((row) => row[1]?.replaceAll(' %', ''))).toEqual(lie(shares.green));
    const [mean, median] = lie(shares.green);
    const [meanIndex, medianIndex] = lie(shares.points);
    expect(wordsOf(page)).toContain(
      `är grön på ${sums.green} av ${sums.of} jämförda indikatorer (${whole(sums.green / sums.of)} %). Index är ${whole(sums.points / sums.of)} (${decimal(sums.points)} av ${sums.of}). ` +
        `Gruppens ${shares.green.length} medlemmar har i medeltal ${mean} % grönt (median ${median} %) och index ${meanIndex} (median ${medianIndex}).`,
    );
  });

  test('areas', () => {
    const rows = tableOf(page, /^Samma siffror i tabell: index/).slice(1);
    const areas = blomlada2026.areas.filter(({ id }) => ids.some((each) => areaOf(each) === id));
    expect(rows).toEqual(
      [{ title: 'Alla jämförda' as string | undefined, of: ids }]
        .concat(
          areas.map(({ id, short }) => ({ title: short.sv, of: ids.filter((each) => areaOf(each) === id) })),
        )
        .map(({ title, of }) => {
          const sums = sumsOn(told.get(own), of);
          const shares = memberShares(told, others, of).points;
          return [title, sums.of === 0 ? 'ej bedömd' : indexIn(sums), ...lie(shares)];
        }),
    );
  });

  test('indicators, each with n', () => {
    const rows = tableOf(page, /^Egen status och gruppens/).filter((cells) => cells.length === 4);
    expect(rows.slice(1).map(([name]) => name)).toEqual(ids.map(nameOf));
    for (const [place, id] of ids.entries()) {
      const { green, of } = sumsAmong(told, others, id);
      const line = told.get(own)?.get(id);
      const [, mine, share, who] = rows[place + 1] ?? [];
      expect(share).toBe(`${green} av ${of} (${whole(green / of)} %)`);
      expect(who).toContain(green === 0 ? 'ingen' : `Visa ${green}`);
      if (line && line['status'] !== undefined && line['status'] in WORDS)
        expect(mine).toContain(WORDS[line['status']]);
      if (line) expect(mine).toContain(line['serviceName']);
    }
  });

  test('strengths and gaps', () => {
    const { ahead, behind } = distances(told, own, others, ids);
    for (const [heading, found] of [
      ['ahead', ahead],
      ['behind', behind],
    ] as const) {
      const items = itemsOf(page, heading);
      expect(items).toHaveLength(found.length);
      for (const [place, { id, by, group, n }] of found.entries()) {
        expect(items[place]?.startsWith(`${nameOf(id)}: `), items[place]).toBe(true);
        expect(
          items[place]?.endsWith(`${points(by)} indexenheter mot gruppens ${whole(group)} (n = ${n})`),
        ).toBe(true);
      }
    }
  });

  test('ranks with their bounds', () => {
    const found = ranks(told, [own, ...others], ids);
    const rows = tableOf(page, /^Organisationerna efter index/).slice(1);
    expect(rows).toEqual(
      found.map(({ org, of, index, low, high, rank, alike, best, worst }) => [
        names.get(org),
        alike > 1 ? `delad ${rank}–${rank + alike - 1}` : String(rank),
        decimal(index * 100),
        `${of} av ${ids.length}`,
        between(whole(low), whole(high)),
        best === worst ? String(best) : between(String(best), String(worst)),
      ]),
    );
  });

  test('each member’s own index', () => {
    const rows = tableOf(page, 'Organisationerna och deras underlag').slice(1);
    for (const [org, name] of names) {
      const sums = sumsOn(told.get(org), ids);
      const cell = rows.find(([first]) => first === name)?.[1];
      expect(cell, name).toBe(sums.of === 0 ? '–' : indexIn(sums));
    }
  });

  test('change since a day, risers and fallers, from the rows of both days', async () => {
    const before = toldIn(await site.behind(page, isOf(FROM)));
    const mine = moveOf(before, told, own);
    if (!mine) throw new Error('nothing assessed both days');
    const written = ({ from, to, of }: typeof mine) =>
      [from, to].map((sum) => indexIn({ green: 0, points: sum, of }));
    const [from, to] = written(mine);
    const words = wordsOf(page);
    expect(words).toContain(
      `Index har gått från ${from} till ${to}, ${points(mine.by)} enheter, på ${mine.of} `,
    );
    const moves = others.flatMap((org) => moveOf(before, told, org) ?? []);
    const by = moves.map((each) => each.by);
    const said = [meanOf(by), ...[0.5, 0.25, 0.75].map((share) => quantileOf(by, share))].map(points);
    expect(words).toContain(
      `Bland ${moves.length} medlemmar är förändringen i medeltal ${said[0]} enheter och median ${said[1]} enheter; den mittersta hälften ligger mellan ${said[2]} enheter och ${said[3]} enheter.`,
    );
    const { risers, fallers } = movers(moves);
    for (const [heading, found] of [
      ['risers', risers],
      ['fallers', fallers],
    ] as const)
      expect(itemsOf(page, heading)).toEqual(
        found.map((each) => `${names.get(each.org)} ${points(each.by)} enheter ${written(each).join(' → ')}`),
      );
  });

  test('criteria, from the rows of every service', async () => {
    const services = await site.behind(page, isOf(TODAY, 'criteria'));
    const rows = tableOf(page, /^Samma siffror i tabell: andel tjänster/).slice(1);
    expect(rows).toEqual(
      blomlada2026.criteria.map(({ id, name }) => {
        const mine = criterionSums(services, own, id);
        const shares = others.flatMap((org) => {
          const { met, of } = criterionSums(services, org, id);
          return of === 0 ? [] : [met / of];
        });
        const percent = lie(shares).map((each, place) => (place === 4 ? each : each.replace(/\d+/g, '$& %')));
        return [
          name.sv,
          mine.of === 0 ? 'inget känt' : `${whole(mine.met / mine.of)} % (${mine.met} av ${mine.of})`,
          ...(shares.length < 5 ? ['färre än 5'] : percent),
        ];
      }),
    );
    expect(wordsOf(page)).toContain(
      `aldrig har bedömts efter kriterier, eller är inaktuella: ${outsideOf(services, own)}.`,
    );
  });
});
