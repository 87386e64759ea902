import { describe, expect, test } from 'vitest';
import { GROUPS, groupOfMunicipality } from '../../functions/core/benchmark/groups.ts';
import { blomlada2026 } from '../../functions/core/catalogue/blomlada-2026.ts';
import { canadaInteractionPoints } from '../../functions/core/catalogue/canada.ts';
import type { CriterionState } from '../../functions/core/status.ts';
import { compared, tableOf } from './compare-reading.ts';
import { rowOf } from './fixture-compare.ts';
import { faultsIn } from './html-faults.ts';
import { elements, wordsIn, wordsOf } from './reading.ts';

describe.each([
  ['organisation=nowhere', 404, 'Här finns ingen organisation ”nowhere”'],
  ['organisation=e1&organisation=nowhere', 404, '”nowhere”'],
  ['organisation=e1&group=egen&member=nowhere', 404, '”nowhere”'],
  ['organisation=e1&kind=agency&organisation=e1', 200, 'Sida vid sida'],
  ['organisation=e1&kind=planet', 400, '”planet” är inget slag av organisation'],
  [`${'organisation=e1&'.repeat(6)}`, 400, 'Adressen har 6 organisationer. Högst fem'],
  ['organisation=e1&group=G1', 400, 'Det finns ingen grupp ”G1”'],
  ['organisation=e1&group=G92790', 400, 'Det finns ingen grupp ”G92790”'],
  ['organisation=e1&validOn=2026-02-31', 400, '”2026-02-31” är inte ett datum'],
  ['organisation=e1&validOn=2027-01-01', 400, '2027-01-01 ligger i framtiden'],
  ['organisation=e1&knownOn=igår', 400, '”igår” är inte ett datum'],
  ['organisation=e1&from=2026-11-22', 400, 'Välj en tidigare första dag'],
  ['organisation=e1&all=yes', 400, 'Delen ”all” i adressen'],
  ['organisation=e1&league=0', 400, 'Delen ”league” i adressen'],
  ['organisation=e1&indicator=nothing', 400, 'ingen indikator ”nothing”'],
  ['organisation=e1&validOn=&knownOn=&from=&group=', 200, 'Alby jämförd med andra'],
] as const)('%s', (query, status, words) => {
  test(`answers ${status}, and says what to do`, () => {
    const answer = compared(query);
    expect(answer.status).toBe(status);
    expect(wordsOf(answer.body)).toContain(words);
    expect(compared(query, undefined, '/en/jamfor/').status).toBe(status);
  });
});

test('what says so is valid HTML, with the list to choose from', async () => {
  const { body } = compared('organisation=nowhere', undefined, '/en/jamfor/');
  expect(await faultsIn(body)).toEqual([]);
  expect(elements(body, 'option').map(wordsIn)).toContain('Alby');
});

test('a hostile address is repeated as text', () => {
  const { body } = compared(`organisation=${encodeURIComponent('<script>alert(1)</script>')}`);
  expect(body).not.toContain('<script>alert');
});

const [A = '', B = ''] = blomlada2026.indicators.map(({ id }) => id);
const GROUP = groupOfMunicipality('0114', 'skr2023');
const CODES = (GROUP?.members ?? []).filter((code) => code !== '0114').slice(0, 6);

describe('municipalities', () => {
  const municipality = (id: string, example = false) =>
    rowOf({
      ...{ id, name: `Kommun ${id}`, example },
      given: [
        { indicator: A, status: 'green' },
        { indicator: B, status: 'red' },
      ],
    });
  const rows = [municipality('0114'), ...CODES.map((code) => municipality(code)), municipality('x', true)];
  const { body } = compared('organisation=0114', rows);

  test('stand against their SKR group of 2023 unless another is asked for', () => {
    expect(wordsOf(body)).toContain(`SKR:s kommungrupp 2023: ${GROUP?.title}.`);
    expect(wordsOf(body)).toContain(`6 av ${(GROUP?.members.length ?? 0) - 1} andra i gruppen deltar.`);
    const english = compared('organisation=0114', rows, '/en/jamfor/').body;
    const marked = elements(english, 'span').filter(({ attribs }) => attribs['lang'] === 'sv');
    expect(marked.map(wordsIn)).toContain(GROUP?.title);
    expect(english).not.toContain('noindex');
  });

  test('are offered the groups that hold somebody else who is here, by kind', () => {
    const offered = elements(body, 'optgroup').map(({ attribs }) => attribs['label']);
    expect(offered.slice(0, 2)).toEqual(['SKR:s kommungrupper 2023', 'Län']);
    const values = elements(body, 'option').map(({ attribs }) => attribs['value'] ?? '');
    const groups = GROUPS.filter(({ id }) => values.includes(id));
    expect(groups.length).toBeGreaterThan(2);
    for (const { members } of groups) expect(members.some((code) => CODES.includes(code))).toBe(true);
  });

  test('never stand beside an invented one', () => {
    expect(compared('organisation=0114&organisation=x', rows).status).toBe(400);
    expect(compared('organisation=0114&group=egen&member=x', rows).status).toBe(400);
    expect(tableOf(compared('organisation=0114&group=alla', rows).body, /underlag/)).toHaveLength(8);
  });

  test('can be compared with a group of one’s own, which is kept in the address', () => {
    const own = compared(
      `organisation=0114&group=egen&${CODES.map((code) => `member=${code}`).join('&')}`,
      rows,
    ).body;
    expect(wordsOf(own)).toContain('Egen grupp. Läget den');
    expect(wordsOf(own)).toContain('6 av 6 andra i gruppen deltar.');
    const checked = elements(own, 'input').filter(
      ({ attribs }) => attribs['name'] === 'member' && 'checked' in attribs,
    );
    expect(checked.map(({ attribs }) => attribs['value']).sort()).toEqual([...CODES].sort());
    const csv = elements(own, 'a').find(({ attribs }) => attribs['href']?.includes('.csv'));
    expect(csv?.attribs['href']).toContain(`group=egen&member=${CODES[0]}&`);
  });
});

describe('organisations whose catalogue has no indicators', () => {
  const criteria = canadaInteractionPoints.criteria.map(({ id }) => id);
  const agency = (id: string, met: number) =>
    rowOf({
      ...{
        id,
        name: `Agency ${id}`,
        kind: 'agency',
        catalogue: canadaInteractionPoints,
        closedOn: '2026-06-30',
      },
      given: ['green', 'yellow'].map((status, service) => ({
        ...{ indicator: '', status: status as 'green' | 'yellow' },
        criteria: Object.fromEntries(
          criteria.map((each, place): [string, CriterionState] => [
            each,
            place < met + service ? 'met' : place === 5 ? 'unknown' : 'not-met',
          ]),
        ),
      })),
    });
  const rows = [1, 2, 3, 4, 2, 1].map((met, place) => agency(`ca-${place + 1}`, met));

  test('are compared by criteria, at the day on which their data set closed', () => {
    const { body } = compared('kind=agency&organisation=ca-1', rows);
    expect(wordsOf(body)).toContain('Läget den 30 juni 2026.');
    expect(wordsOf(body)).toContain('5 av 5 andra i gruppen deltar.');
    const table = tableOf(body, /^Samma siffror i tabell: andel/).slice(1);
    expect(table.map(([, own]) => own)).toEqual([
      '100 % (2 av 2)',
      '50 % (1 av 2)',
      '0 % (0 av 2)',
      '0 % (0 av 2)',
      '0 % (0 av 2)',
      'inget känt',
    ]);
    // The second criterion: 2, 2, 2, 2 and 1 of two services among the others.
    expect(table[1]?.slice(2)).toEqual(['90 %', '100 %', '100 %–100 %', '50 %–100 %', '5']);
  });

  test('stand side by side, criteria by organisations', () => {
    const { body } = compared('kind=agency&organisation=ca-1&organisation=ca-3', rows);
    const [head, first, second] = tableOf(body, 'Uppfyllda kriterier');
    expect(head?.slice(1)).toEqual(['Agency ca-1', 'Agency ca-3']);
    expect(first?.slice(1)).toEqual(['100 % (2 av 2)', '100 % (2 av 2)']);
    expect(second?.slice(1)).toEqual(['50 % (1 av 2)', '100 % (2 av 2)']);
    expect(elements(body, 'a').some(({ attribs }) => attribs['href']?.includes('by=criteria'))).toBe(true);
  });
});
