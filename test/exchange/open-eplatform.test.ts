import { describe, expect, test } from 'vitest';
import type { CommandOf } from '../../functions/core/commands.ts';
import { matrixOf } from '../../functions/core/matrix.ts';
import { serviceOf } from '../../functions/core/state.ts';
import { ALL_KNOWN } from '../../functions/core/view.ts';
import { planOpenEPlatform } from '../../functions/exchange/open-eplatform/plan.ts';
import { sundsvallList } from '../../infra/local/example-data.ts';
import { Story } from '../core/story.ts';
import { flow, listOf } from './flows.ts';
import { contextOf, fileOf, importFiles, outcomesOf, planned, words } from './in-memory-ledger.ts';

const DAY = '2025-09-01';
const list = sundsvallList();
const sundsvall = () => new Story('2281', { name: 'Sundsvalls kommun' });

describe('Sundsvall’s real list', () => {
  const story = sundsvall();
  const plan = importFiles(story, planOpenEPlatform, [list], DAY);
  const matrix = matrixOf(story.state, { validOn: DAY, known: ALL_KNOWN });
  const rows = matrix.areas.flatMap((area) => area.rows);
  const assessments = plan.groups.map((group) => group[1] as CommandOf<'assess-service'>);
  const rowNamed = (name: string) => rows.find(({ profile }) => profile.name.sv === name);

  test('gives 161 services, each registered and assessed in a group of its own', () => {
    expect(outcomesOf(plan)).toEqual({ added: 161 });
    expect(plan.source).toBe('Open ePlatform');
    for (const group of plan.groups) {
      expect(group.map(({ type }) => type)).toEqual(['register-service', 'assess-service']);
    }
    expect(rows).toHaveLength(161);
  });

  test('gives yellow services only: digital on the surface, the rest not known', () => {
    expect(matrix.counts).toEqual({ green: 0, yellow: 161, red: 0, notApplicable: 0, unknown: 0, stale: 0 });
    expect(rows.every(({ override }) => !override)).toBe(true);
  });

  test('tells login from signing without login, and from neither', () => {
    const having = (state: string) =>
      assessments.filter(({ criteria }) => criteria?.['identify-and-sign'] === state);
    expect(having('met')).toHaveLength(95);
    expect(having('not-met')).toHaveLength(7);
    expect(having('unknown')).toHaveLength(59);
    expect(
      assessments.filter(({ note }) => note?.startsWith('Signering utan inloggning – kontrollera')),
    ).toEqual(having('not-met'));
    expect(assessments.filter(({ note }) => note !== undefined)).toHaveLength(7);
  });

  test('claims nothing about the rest of the chain', () => {
    for (const { criteria } of assessments) {
      const { 'apply-online': apply, 'identify-and-sign': _identify, ...rest } = criteria ?? {};
      expect(apply).toBe('met');
      expect(Object.values(rest)).toEqual(['unknown', 'unknown', 'unknown', 'unknown']);
    }
  });

  test('gives every assessment a reason with source, file and day', () => {
    const [first] = rowNamed('Anmäl misstänkt matförgiftning')
      ? (serviceOf(story.state, 'oep-104')?.assessments ?? [])
      : [];
    expect(words(story, first?.reason)).toBe(
      'Enligt listan över e-tjänster i Open ePlatform (filen sundsvall-open-eplatform-flows.json) den 1 september 2025. E-tjänsten är öppen och kräver varken inloggning eller underskrift. Övriga led i den digitala kedjan framgår inte av listan och är okända.',
    );
  });

  test('keeps names as they stand, in letters and not in damaged bytes', () => {
    expect(rowNamed('2 Ansökan om tillgodoräknande av kurs - sekretess')?.id).toBe('oep-667');
    const texts = rows.flatMap(({ profile }) => [
      profile.name.sv ?? '',
      words(story, profile.description?.sv) ?? '',
    ]);
    for (const text of texts) expect(text).not.toMatch(/Ã|\ufffd|&[a-z]+;|<\/?[a-z]+[ >]/);
  });

  test('gives key, source, lasting link and a description in plain text', () => {
    const { profile } = rowNamed('Anmäl misstänkt matförgiftning') ?? {};
    expect(profile).toMatchObject({
      externalId: '104',
      source: 'Open ePlatform',
      link: 'https://e-tjanster.sundsvall.se/oversikt/overview/104',
      sentence: null,
    });
    const description = words(story, profile?.description?.sv) ?? '';
    expect(description).toContain(
      'diarréer, kräkningar, illamående, magsmärtor eller feber.\n\nMisstänker du',
    );
    expect(description).toContain('Miljökontoret\n060-191190\nmiljonamnden@sundsvall.se');
    expect(rows.every((row) => row.profile.description !== null)).toBe(true);
  });

  test('takes area and indicator from what people reviewed, then area from the category', () => {
    expect(rowNamed('Anmäl misstänkt matförgiftning')?.profile).toMatchObject({
      area: 'general-public',
      indicator: null,
    });
    expect(serviceOf(story.state, 'oep-550')?.register[0]?.event).toMatchObject({
      profile: { area: 'residents-and-traffic', indicator: 'private-sewage' },
    });
    expect(rows.filter(({ profile }) => profile.indicator !== null).length).toBeGreaterThan(90);
  });

  test('imported a second time changes nothing, whatever day it is said to hold for', () => {
    for (const [effectiveOn, today] of [
      [DAY, DAY],
      ['2026-03-01', '2026-03-01'],
      [DAY, '2026-11-22'],
    ] as const) {
      const again = planned(planOpenEPlatform([list], contextOf(story, effectiveOn, today)));
      expect(again.groups).toEqual([]);
      expect(outcomesOf(again)).toEqual({ unchanged: 161 });
    }
  });
});

test('the same list in UTF-8 gives the same plan', () => {
  const text = Buffer.from(list.bytes).toString('latin1');
  const context = contextOf(sundsvall(), DAY);
  const original = planOpenEPlatform([list], context);
  expect(planOpenEPlatform([fileOf(list.name, text)], context)).toEqual(original);
  expect(planOpenEPlatform([fileOf(list.name, `\ufeff${text}`)], context)).toEqual(original);
  expect(original.ok).toBe(true);
});

describe('where a service belongs', () => {
  const areaOf = (story: Story, id: string) => {
    const plan = planned(planOpenEPlatform([list], contextOf(story, DAY)));
    const commands = plan.groups.flat();
    const isIt = (command: (typeof commands)[number]) =>
      command.type === 'register-service' && command.id === id;
    return (commands.find(isIt) as CommandOf<'register-service'> | undefined)?.area;
  };

  test('the organisation’s own table decides, also against what was reviewed', () => {
    const categoryAreas = { 'Bygga, bo och miljö': 'foundations' };
    expect(areaOf(new Story('2281', { categoryAreas }), 'oep-104')).toBe('foundations');
    expect(areaOf(new Story('2281'), 'oep-104')).toBe('general-public');
  });

  test('a category that no table knows leads to everybody’s area, whatever it is called', () => {
    const areas = ['Nytt', 'constructor', null].map((Category, index) => {
      const plan = planOpenEPlatform([listOf(flow(index + 1, { Category }))], contextOf(new Story(), DAY));
      return (planned(plan).groups.flat()[0] as CommandOf<'register-service'>).area;
    });
    expect(areas).toEqual(['general-public', 'general-public', 'general-public']);
  });

  test('what was reviewed for one organisation holds for no other', () => {
    expect(areaOf(new Story('0180'), 'oep-104')).toBe('residents-and-traffic');
  });

  test('an area that the catalogue lacks refuses the rows that lead there', () => {
    const story = new Story('2281', { categoryAreas: { Räddningstjänsten: 'fire-brigade' } });
    const { rows } = planned(planOpenEPlatform([list], contextOf(story, DAY)));
    const refused = rows.filter(({ outcome }) => outcome === 'refused');
    expect(refused).toHaveLength(1);
    expect(refused[0]).toMatchObject({ column: 'Category' });
    expect(refused[0]?.detail).toContain('“Räddningstjänsten” leads to the area “fire-brigade”');
  });
});
