import { describe, expect, test } from 'vitest';
import type { Command } from '../../functions/core/commands.ts';
import { serviceAt } from '../../functions/core/service-at.ts';
import { serviceOf } from '../../functions/core/state.ts';
import { statusAt } from '../../functions/core/timeline.ts';
import { ALL_KNOWN } from '../../functions/core/view.ts';
import { planCanadaServiceInventory } from '../../functions/exchange/canada-service-inventory/plan.ts';
import { assess, Story } from '../core/story.ts';
import { contextOf, importFiles, outcomesOf, planned, words } from './in-memory-ledger.ts';
import { NAMES, servicesFile, statusFile } from './inventory-files.ts';

const TODAY = '2026-01-19';
const YEAR_2020 = '2019-2020,65,1,Y,Y,Y,N,N,NA';
const YEAR_2021 = '2020-2021,65,1,Y,Y,Y,Y,Y,NA';

const agency = () => new Story('ca-65', { catalogue: 'canada-interaction-points' });
const imported = (story: Story, rows: readonly string[], names: readonly string[] = NAMES) =>
  importFiles(story, planCanadaServiceInventory, [statusFile(...rows), servicesFile(...names)], TODAY);
const given = (...rows: readonly string[]) => {
  const story = agency();
  imported(story, rows);
  return story;
};
const byPeople = (story: Story, ...commands: Command[]) => story.on(`${TODAY}T12:00:00.000Z`, ...commands);
const statusOn = (story: Story, day: string) => {
  const record = serviceOf(story.state, 'ca-1');
  return record && statusAt(record, { validOn: day, known: ALL_KNOWN }, 12)?.status;
};
const service = (story: Story, validOn = TODAY) => {
  const record = serviceOf(story.state, 'ca-1');
  return record && serviceAt(record, { validOn, known: ALL_KNOWN });
};

describe('one organisation', () => {
  test('takes its own rows only, and ids whatever their case', () => {
    const rows = [YEAR_2020, '2019-2020,66,srv03,Y,Y,Y,Y,Y,Y', '2019-2020,66,1,N,N,N,N,N,N'];
    expect(imported(agency(), rows).rows.map(({ line }) => line)).toEqual([2]);
    const space = new Story('ca-66', { catalogue: 'canada-interaction-points' });
    expect(imported(space, rows).rows.map(({ line }) => line)).toEqual([3, 4]);
    expect(serviceOf(space.state, 'ca-srv03')?.register[0]?.event).toMatchObject({
      profile: { externalId: 'SRV03' },
    });
  });

  test('gets a group for each service, with the years in order', () => {
    const plan = imported(agency(), [YEAR_2021, '2019-2020,65,2,,,,,,', YEAR_2020]);
    expect(plan.rows.map(({ line }) => line)).toEqual([2, 3, 4]);
    expect(
      plan.groups.map((group) => group.map((each) => 'effectiveOn' in each && each.effectiveOn)),
    ).toEqual([
      ['2020-03-31', '2020-03-31', '2021-03-31'],
      ['2020-03-31', '2020-03-31'],
    ]);
  });

  test('has blank points as unknown, and says so', () => {
    const story = given('2019-2020,65,1,Y,,NA,,NA,');
    const [assessment] = serviceOf(story.state, 'ca-1')?.assessments ?? [];
    expect(Object.values(assessment?.criteria ?? {})).toEqual([
      ...['met', 'unknown', 'not-applicable', 'unknown', 'not-applicable', 'unknown'],
    ]);
    expect(words(story, assessment?.reason)).toBe(
      'Government of Canada service inventory, fiscal year 2019-2020 (file status.csv). Points left blank there are unknown.',
    );
  });
});

describe('newer files', () => {
  test('add a year to a service that is known', () => {
    const story = given(YEAR_2020);
    const plan = imported(story, [YEAR_2020, YEAR_2021]);
    expect(outcomesOf(plan)).toEqual({ unchanged: 1, added: 1 });
    expect([statusOn(story, '2021-03-30'), statusOn(story, '2021-03-31')]).toEqual(['yellow', 'green']);
  });

  test('correct a year on its own date; what was known before stays known', () => {
    const story = given(YEAR_2020);
    const plan = imported(story, ['2019-2020,65,1,N,N,N,N,N,NA']);
    expect(plan.rows[0]).toMatchObject({ outcome: 'changed', detail: 'The source has corrected the year.' });
    expect(statusOn(story, '2020-03-31')).toBe('red');
    expect(serviceOf(story.state, 'ca-1')?.assessments).toHaveLength(2);
    expect(imported(story, ['2019-2020,65,1,N,N,N,N,N,NA']).groups).toEqual([]);
  });

  test('date a service back when they bring an earlier year', () => {
    const story = given(YEAR_2021);
    const plan = imported(story, [YEAR_2020, YEAR_2021]);
    expect(plan.groups.flat().map(({ type }) => type)).toEqual(['redate-service', 'assess-service']);
    expect(service(story)?.registeredOn).toBe('2020-03-31');
    expect(statusOn(story, '2020-03-31')).toBe('yellow');
    expect(imported(story, [YEAR_2020, YEAR_2021]).groups).toEqual([]);
  });

  test('rename a service from their newest year', () => {
    const story = given(YEAR_2020, YEAR_2021);
    const names = ['1,65,Food Agency,Permit to operate,Permis', ...NAMES.slice(1)];
    const plan = imported(story, [YEAR_2020, YEAR_2021], names);
    expect(plan.rows.map(({ outcome, detail }) => [outcome, detail])).toEqual([
      ['unchanged', null],
      ['changed', 'The name has changed.'],
    ]);
    expect(service(story, '2021-03-30')?.profile.name.en).toBe('Permit');
    expect(service(story, '2021-03-31')?.profile.name.en).toBe('Permit to operate');
    expect(imported(story, [YEAR_2020, YEAR_2021], names).groups).toEqual([]);
    expect(imported(story, [YEAR_2020]).groups).toEqual([]);
  });

  test('say nothing about a service that they lack', () => {
    const story = given(YEAR_2020, '2019-2020,65,2,Y,Y,Y,Y,Y,Y');
    expect(outcomesOf(imported(story, ['2020-2021,65,2,Y,Y,Y,Y,Y,Y']))).toEqual({ added: 1 });
    expect(service(story)?.vanishedOn).toBeNull();
  });
});

describe('what people decided', () => {
  const corrected = '2019-2020,65,1,N,N,N,N,N,NA';

  test('about a year stays, whether or not the source corrects it', () => {
    const story = byPeople(given(YEAR_2020), assess('ca-1', '2020-03-31', 'green'));
    expect(outcomesOf(imported(story, [YEAR_2020]))).toEqual({ unchanged: 1 });
    const plan = imported(story, [corrected]);
    expect(plan.rows[0]).toMatchObject({ outcome: 'kept', line: 2 });
    expect(plan.groups).toEqual([]);
    expect(statusOn(story, '2020-03-31')).toBe('green');
  });

  test('to withdraw an assessment stays, with the same files', () => {
    const story = given(YEAR_2020);
    const assessment = serviceOf(story.state, 'ca-1')?.assessments[0]?.id ?? '';
    byPeople(story, { type: 'withdraw-assessment', service: 'ca-1', assessment, reason: 'Wrong' });
    expect(imported(story, [YEAR_2020]).groups).toEqual([]);
  });

  test('to end a service stays; years after its end are reported', () => {
    const retire = { type: 'retire-service', service: 'ca-1', effectiveOn: '2020-06-01' } as const;
    const story = byPeople(given(YEAR_2020), retire);
    const plan = imported(story, [YEAR_2020, YEAR_2021], ['1,65,Food Agency,New name,Permis']);
    expect(plan.groups).toEqual([]);
    expect(plan.rows[1]).toMatchObject({ outcome: 'kept', line: 3 });
    expect(plan.rows[1]?.detail).toContain('It was retired here on 2020-06-01');
  });

  test('to let a service begin later stays, also when the source corrects an earlier year', () => {
    const later = {
      type: 'redate-service',
      service: 'ca-1',
      effectiveOn: '2021-06-01',
      reason: 'Began then',
    } as const;
    const story = byPeople(given(YEAR_2020, YEAR_2021), later);
    const plan = imported(story, [corrected, YEAR_2021], ['1,65,Food Agency,New name,Permis']);
    expect(plan.groups).toEqual([]);
    expect(plan.rows.map(({ outcome }) => outcome)).toEqual(['kept', 'unchanged']);
    expect(plan.rows[0]?.detail).toBe('The service was dated to begin on 2021-06-01, after this year.');
  });

  test('to rename stays while the source keeps its name', () => {
    const rename = {
      type: 'rename-service',
      service: 'ca-1',
      effectiveOn: TODAY,
      name: { en: 'Ours' },
    } as const;
    const story = byPeople(given(YEAR_2020), rename);
    expect(
      imported(story, [YEAR_2020, YEAR_2021])
        .groups.flat()
        .map(({ type }) => type),
    ).toEqual(['assess-service']);
    expect(service(story)?.profile.name.en).toBe('Ours');
  });
});

test('the context’s effective date plays no part: each row has its own', () => {
  const files = [statusFile(YEAR_2020), servicesFile(...NAMES)];
  const plans = ['1999-01-01', TODAY, '2040-01-01'].map((day) =>
    planned(planCanadaServiceInventory(files, contextOf(agency(), day, TODAY))),
  );
  expect(plans[1]).toEqual(plans[0]);
  expect(plans[2]).toEqual(plans[0]);
});
