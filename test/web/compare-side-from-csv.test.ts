import { beforeAll, expect, test } from 'vitest';
import { blomlada2026 } from '../../functions/core/catalogue/blomlada-2026.ts';
import { greenIn, indexIn, isOf, nameOf, namesIn, openComparisons, points, WORDS } from './compare-csv.ts';
import { areaOf, INDICATORS, tableOf, whole } from './compare-reading.ts';
import { assessing, isCounted, sumsOn, toldIn } from './recount.ts';
import { assessedByAtLeast, moveOf } from './recount-order.ts';
import { criterionSums } from './recount-services.ts';

let site: Awaited<ReturnType<typeof openComparisons>>;
beforeAll(async () => {
  site = await openComparisons();
});
const TODAY = '2026-11-22';
const FROM = '2025-03-01';
const CHOSEN = ['e1', 'e2', 'e4', 'e6', 'e7'];
const asked = CHOSEN.map((org) => `organisation=${org}`).join('&');

test.each(['', '&all=1'])('figures, areas, statuses and change%s', async (all) => {
  const page = site.page(`${asked}&from=${FROM}${all}`);
  const lines = await site.behind(page, isOf(TODAY));
  const [told, names] = [toldIn(lines), namesIn(lines)];
  const least = all === '' ? CHOSEN.length : 1;
  const ids = assessedByAtLeast(told, CHOSEN, INDICATORS, least);
  const sums = CHOSEN.map((org) => sumsOn(told.get(org), ids));
  const [head, green, index, difference, ...areas] = tableOf(page, /^Grön andel och index för var/);
  expect(head?.slice(1)).toEqual(CHOSEN.map((org) => names.get(org)));
  expect(green?.slice(1)).toEqual(sums.map(greenIn));
  expect(index?.slice(1)).toEqual(sums.map(indexIn));
  const first = (sums[0]?.points ?? 0) / (sums[0]?.of ?? 1);
  expect(difference?.slice(1)).toEqual(sums.map((each) => points(each.points / each.of - first)));
  for (const [name, ...cells] of areas) {
    const area = blomlada2026.areas.find(({ short }) => short.sv === name)?.id;
    const own = ids.filter((id) => areaOf(id) === area);
    expect(cells).toEqual(
      CHOSEN.map((org) => {
        const found = sumsOn(told.get(org), own);
        return found.of === 0 ? 'ej bedömd' : indexIn(found);
      }),
    );
  }
  const matrix = tableOf(page, 'Status per indikator och organisation').filter((cells) => cells.length === 6);
  expect(matrix.slice(1).map(([name]) => name)).toEqual(ids.map(nameOf));
  for (const [place, id] of ids.entries())
    for (const [column, org] of CHOSEN.entries()) {
      const line = told.get(org)?.get(id);
      const cell = matrix[place + 1]?.[column + 1];
      expect(cell).toContain(line ? line['serviceName'] : 'ingen e-tjänst');
      if (isCounted(line)) expect(cell).toContain(WORDS[line?.['status'] ?? '']);
    }
  const some = assessedByAtLeast(told, CHOSEN, INDICATORS, 1);
  const leftOut = some.filter((id) => assessing(told, CHOSEN, id).length < CHOSEN.length);
  expect(tableOf(page, /^Indikatorer som någon har bedömt/).slice(1)).toEqual(
    leftOut.map((id) => {
      const lacking = CHOSEN.filter((org) => !isCounted(told.get(org)?.get(id)));
      return [nameOf(id), lacking.map((org) => names.get(org)).join(', ')];
    }),
  );
  const before = toldIn(await site.behind(page, isOf(FROM)));
  expect(tableOf(page, /^Förändring av index/).slice(1)).toEqual(
    CHOSEN.map((org) => {
      const move = moveOf(before, told, org);
      if (!move) throw new Error('nothing assessed both days');
      const [from, to] = [move.from, move.to].map((sum) => indexIn({ green: 0, points: sum, of: move.of }));
      return [names.get(org), String(move.of), from, to, points(move.by)];
    }),
  );
});

test('criteria, from the rows of every service', async () => {
  const page = site.page(asked);
  const services = await site.behind(page, isOf(TODAY, 'criteria'));
  const [, ...rows] = tableOf(page, 'Uppfyllda kriterier');
  for (const [place, { id, name }] of blomlada2026.criteria.entries()) {
    expect(rows[place]?.[0]).toBe(name.sv);
    for (const [column, org] of CHOSEN.entries()) {
      const { met, of } = criterionSums(services, org, id);
      expect(rows[place]?.[column + 1]).toContain(`${whole(met / of)} % (${met} av ${of})`);
    }
  }
});
