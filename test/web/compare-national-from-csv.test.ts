import { beforeAll, describe, expect, test } from 'vitest';
import { between, isOf, nameOf, namesIn, openComparisons, points } from './compare-csv.ts';
import { INDICATORS, tableOf, whole } from './compare-reading.ts';
import { wordsOf } from './reading.ts';
import { type Line, meanOf, quantileOf, sumsAmong, sumsOf, sumsOn, type Told, toldIn } from './recount.ts';
import { assessedByAtLeast, moveOf } from './recount-order.ts';
import { countedWays, fatesOf } from './recount-services.ts';

let site: Awaited<ReturnType<typeof openComparisons>>;
beforeAll(async () => {
  site = await openComparisons();
});
const TODAY = '2026-11-22';
const FROM = '2022-12-31';

/** The members of each part, by what the rows say of where they lie. */
function partsIn(lines: readonly Line[], column: string): Map<string, string[]> {
  const parts = new Map<string, Set<string>>();
  for (const line of lines) {
    const part = line[column] ?? '';
    parts.set(part, (parts.get(part) ?? new Set()).add(line['organisation'] ?? ''));
  }
  return new Map([...parts].map(([part, members]) => [part, [...members]]));
}
const takingOf = (told: Told, members: readonly string[]) =>
  members.filter((org) => sumsOf(told.get(org)).of > 0);

/** The cells of a part that is shown: means over indicators, then how the members lie. */
function cellsOf(told: Told, members: readonly string[], compared: readonly string[]): string[] {
  const among = assessedByAtLeast(told, members, compared, 5).map((id) => sumsAmong(told, members, id));
  const indices = members.flatMap((org) => {
    const { points: sum, of } = sumsOn(told.get(org), compared);
    return of === 0 ? [] : [sum / of];
  });
  const [low, q1, median, q3, high] = [0, 0.25, 0.5, 0.75, 1].map((each) => whole(quantileOf(indices, each)));
  return [
    `${whole(meanOf(among.map(({ green, of }) => green / of)))} %`,
    whole(meanOf(among.map(({ points: sum, of }) => sum / of))),
    median ?? '',
    between(q1 ?? '', q3 ?? ''),
    between(low ?? '', high ?? ''),
  ];
}

describe.each([
  ['county', ''],
  ['county', '&all=1'],
  ['skrGroup', '&by=skr2023'],
  ['skrGroup', '&by=skr2023&all=1'],
])('the national picture by %s%s', (column, asked) => {
  test('each part of the country, the whole, and their change', async () => {
    const page = site.page(`from=${FROM}${asked}`);
    const lines = await site.behind(page, isOf(TODAY));
    const before = toldIn(await site.behind(page, isOf(FROM)));
    const told = toldIn(lines);
    const parts = new Map([...partsIn(lines, column)].map(([part, all]) => [part, takingOf(told, all)]));
    const shown = [...parts.values()].filter((all) => assessedByAtLeast(told, all, INDICATORS, 5).length > 0);
    expect(shown.length).toBeGreaterThan(1);
    const compared = INDICATORS.filter((id) => {
      const holds = (all: readonly string[]) => assessedByAtLeast(told, all, [id], 5).length > 0;
      return asked.includes('all=1') ? shown.some(holds) : shown.every(holds);
    });
    const rows = tableOf(page, /^Siffrorna gäller/).slice(1);
    const expected = [...parts, ['Hela landet', takingOf(told, [...told.keys()])] as const];
    let seen = 0;
    for (const [part, members] of expected) {
      const isOfPart = (name = '') => name === part || name.startsWith(`${part} `);
      const [, taking, ...cells] = rows.find(([name]) => isOfPart(name)) ?? [];
      expect(taking, part).toMatch(new RegExp(`^${members.length} av \\d+`));
      if (!shown.includes(members) && part !== 'Hela landet') {
        expect(cells[0], part).toBe('färre än 5');
        continue;
      }
      seen += 1;
      const moves = members.flatMap((org) => moveOf(before, told, org)?.by ?? []);
      expect([...cells.slice(0, 5), cells[6]], part).toEqual([
        ...cellsOf(told, members, compared),
        moves.length < 5 ? 'färre än 5' : `${points(meanOf(moves))} n ${moves.length}`,
      ]);
    }
    expect(seen).toBe(shown.length + 1);
    expect(wordsOf(page)).toContain(`${expected.at(-1)?.[1].length} av Sveriges 290 kommuner`);
    const said = `${compared.length} av ramverkets ${INDICATORS.length} indikatorer jämförs`;
    expect(wordsOf(page).includes(said)).toBe(asked === '' || asked === '&by=skr2023');
  });
});

test.each([
  ['', false],
  ['example=1', true],
])('each indicator and each who takes part%s', async (asked, isInvented) => {
  const page = site.page(asked);
  const lines = await site.behind(page);
  const [told, names] = [toldIn(lines), namesIn(lines)];
  expect(lines.every((line) => line['example'] === String(isInvented))).toBe(true);
  const everybody = takingOf(told, [...told.keys()]);
  const table = isInvented ? [] : tableOf(page, /^Hur många kommuner/).filter((cells) => cells.length > 1);
  const known = isInvented ? [] : INDICATORS.filter((id) => sumsAmong(told, everybody, id).of > 0);
  expect(table.slice(1).map(([name]) => name)).toEqual(known.map(nameOf));
  for (const [place, id] of known.entries()) {
    const { green, points: sum, of } = sumsAmong(told, everybody, id);
    const yellow = (sum - green) * 2;
    expect(table[place + 1]?.slice(1, 6)).toEqual(
      of < 5
        ? [String(of), 'färre än 5']
        : [of, green, yellow, of - green - yellow, `${whole(green / of)} %`].map(String),
    );
  }
  const taking = tableOf(page, /^I bokstavsordning\. Det här/).slice(1);
  expect(taking).toHaveLength(everybody.length);
  for (const org of everybody) {
    const { green, points: sum, of } = sumsOf(told.get(org));
    const row = taking.find(([name]) => name === names.get(org));
    expect(row?.slice(1, 4), org).toEqual([
      String(of),
      expect.stringMatching(new RegExp(`^${whole(green / of)} % \\D*${green} av ${of}\\D*$`)),
      whole(sum / of),
    ]);
  }
});

describe.each(['', 'organisation=0180', 'organisation=e1'])('the ways of counting of %s', (asked) => {
  test('every number of the table, and of the words on why they differ', async () => {
    const page = site.page(asked, '/jamfor/raknesatt/');
    const rows = tableOf(page, 'Grön andel på tre sätt, med täljare och nämnare').slice(1);
    const who = asked === '' ? '' : `&${asked}&group=egen`;
    const days: Line[][] = [];
    for (const [day] of rows)
      days.push(await site.fetched(`/api/v1/comparison.csv?by=criteria&validOn=${day}${who}`));
    const { points: found, matched } = countedWays(days);
    expect(found.length).toBeGreaterThan(2);
    const written = ({ green, of }: { green: number; of: number }) =>
      of === 0 ? '–' : `${whole(green / of)} %`;
    for (const [place, each] of found.entries()) {
      const [, ...cells] = rows[place] ?? [];
      for (const [column, share] of [each.all, each.applicable, each.matched].entries()) {
        expect(cells[column]?.startsWith(written(share))).toBe(true);
        expect(cells[column]).toContain(`${decimalGroups(share.green)} av ${decimalGroups(share.of)}`);
      }
      expect(cells.slice(3)).toEqual(
        [each.all.of, each.notApplicable, each.unknown, each.stale].map((count) => decimalGroups(count)),
      );
    }
    const words = wordsOf(page).replaceAll(/(\d)\s(?=\d{3})/g, '$1');
    const fates = fatesOf(days, matched);
    expect(words).toContain(`har ${fates.appeared} e-tjänst`);
    expect(words).toContain(`Av de ${fates.countedFirst} som räknades då räknas ${fates.countedBoth} ännu.`);
    if (fates.countedFirst > fates.countedBoth)
      expect(words).toContain(
        `${fates.stale} har blivit inaktuella, ${fates.notApplicable} ej aktuella, ${fates.unknown} okända, och ${fates.gone} finns inte kvar`,
      );
    if (matched.length > 0) expect(words).toContain(`Samma hela tiden: ${matched.length} e-tjänst`);
    if (matched.length > 0 && fates.others.of > 0)
      expect(words).toContain(`Av de andra ${fates.others.of} som räknas nu är ${fates.others.green} gröna`);
  });
});

/** A count with its thousands apart, white space made one as the reader of pages does. */
const decimalGroups = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ' ');
