import { beforeAll, describe, expect, test } from 'vitest';
import { benchmarkOf } from '../../functions/core/benchmark/benchmark-of.ts';
import type { BenchmarkRow } from '../../functions/core/benchmark/benchmark-store.ts';
import { countingDays } from '../../functions/core/benchmark/counting-days.ts';
import { countingWaysOver } from '../../functions/core/benchmark/counting-ways-over.ts';
import { entryOfFile } from '../../functions/core/benchmark/participant.ts';
import type { Share } from '../../functions/core/figures.ts';
import type { ImportPlan } from '../../functions/core/importing.ts';
import { OrganisationSettings } from '../../functions/core/organisation.ts';
import { serviceAt } from '../../functions/core/service-at.ts';
import { serviceOf } from '../../functions/core/state.ts';
import { standingAssessments, statusAt } from '../../functions/core/timeline.ts';
import { ALL_KNOWN } from '../../functions/core/view.ts';
import { readInventory } from '../../functions/exchange/canada-service-inventory/inventory.ts';
import { organisationsIn } from '../../functions/exchange/canada-service-inventory/organisations.ts';
import {
  planCanadaServiceInventory,
  planOrganisation,
} from '../../functions/exchange/canada-service-inventory/plan.ts';
import { canadaFiles } from '../../infra/local/example-data.ts';
import { Story } from '../core/story.ts';
import { expectedWays } from './canada-ways.ts';
import { contextOf, planned, save, words } from './in-memory-ledger.ts';

const TODAY = '2026-01-19';
const files = canadaFiles();

/** The file of statuses read in the plainest way there is, for this test alone: it holds no quotes. */
const rawRows = (
  Buffer.from(files[0]?.bytes ?? [])
    .toString('utf8')
    .split('\r\n')
    .slice(1, -1) ?? []
).map((line) => {
  const [fiscalYear = '', org = '', service = '', ...points] = line.split(',');
  return { fiscalYear, org: `ca-${org}`, service: `ca-${service.toLowerCase()}`, points };
});

/** The design's derivation rule once more, written from the design's words and for these letters alone. */
function expectedStatus(points: readonly string[]): string {
  const yes = points.filter((point) => point === 'Y').length;
  const no = points.filter((point) => point === 'N').length;
  const blank = points.filter((point) => point === '').length;
  if (yes + no + blank === 0) return 'not-applicable';
  if (yes + no === 0) return 'unknown';
  if (yes === 0) return 'red';
  return no + blank === 0 ? 'green' : 'yellow';
}

const dayOf = (fiscalYear: string) => `${fiscalYear.slice(5)}-03-31`;
const stories = new Map<string, Story>();
const plans = new Map<string, ImportPlan>();

const storyOf = (org: string): Story => {
  const story = stories.get(org);
  if (!story) throw new Error(`${org} was not imported`);
  return story;
};
const statusIn = (org: string, service: string, validOn: string) => {
  const record = serviceOf(storyOf(org).state, service);
  return record ? statusAt(record, { validOn, known: ALL_KNOWN }, 12) : null;
};

beforeAll(() => {
  const found = organisationsIn(files);
  const inventory = readInventory(files);
  if (!found.ok || !inventory.ok) throw new Error('the real files were refused');
  for (const { id, settings } of found.organisations) {
    const story = new Story(id, settings);
    const plan = planned(planOrganisation(inventory, contextOf(story, TODAY)));
    save(story, plan, TODAY);
    stories.set(id, story);
    plans.set(id, plan);
  }
});

describe('Canada’s real service inventory', () => {
  test('names 82 organisations, finished data sets with their source’s licence', () => {
    const found = organisationsIn(files);
    const organisations = found.ok ? found.organisations : [];
    expect(organisations).toHaveLength(82);
    const { id, settings } = organisations.find((each) => each.id === 'ca-65') ?? {};
    expect(id).toBe('ca-65');
    expect(OrganisationSettings.parse(settings)).toEqual(settings);
    expect(settings).toMatchObject({
      slug: 'ca-65',
      name: 'Canadian Food Inspection Agency',
      language: 'en',
      kind: 'agency',
      catalogue: 'canada-interaction-points',
      closedOn: '2025-03-31',
      licence: {
        id: 'OGL-Canada-2.0',
        attribution: 'Contains information licensed under the Open Government Licence – Canada.',
      },
    });
    expect(settings?.about?.sv).toContain('säger inget om svenska kommuner');
    expect(settings?.about?.en).toContain('say nothing about Swedish municipalities');
    expect(organisations.every(({ settings: each }) => each.closedOn === '2025-03-31')).toBe(true);
  });

  test('has each of its 10,630 rows in exactly one plan', () => {
    expect(rawRows).toHaveLength(10_630);
    const rows = [...plans.values()].flatMap((plan) => plan.rows);
    expect(rows.every(({ outcome }) => outcome === 'added')).toBe(true);
    expect(rows.map(({ line }) => line ?? 0).sort((a, b) => a - b)).toEqual(
      rawRows.map((_row, index) => index + 2),
    );
  });

  test('gives on each 31 March the status that the rule gives on the row, all 10,630', () => {
    const wrong = rawRows.filter(({ org, service, fiscalYear, points }) => {
      const found = statusIn(org, service, dayOf(fiscalYear));
      return (
        found?.status !== expectedStatus(points) || found.stale || found.confirmedOn !== dayOf(fiscalYear)
      );
    });
    expect(wrong).toEqual([]);
  });

  test('gives one assessment a row and no other', () => {
    const records = [...stories.values()].flatMap(({ state }) => Object.values(state.services));
    const assessments = records.flatMap((record) => standingAssessments(record, ALL_KNOWN));
    expect(assessments).toHaveLength(10_630);
    expect(
      assessments.every(({ by, override, via }) => by === 'criteria' && !override && via === 'import'),
    ).toBe(true);
  });

  test('has 2,585 services, and one more where one of them stands in two organisations', () => {
    const ids = [...stories.values()].flatMap(({ state }) => Object.keys(state.services));
    expect(ids).toHaveLength(2586);
    expect(new Set(ids).size).toBe(2585);
    const holders = [...stories].filter(([, { state }]) => serviceOf(state, 'ca-2220'));
    expect(holders.map(([org]) => org).sort()).toEqual(['ca-127', 'ca-280']);
    for (const [, { state }] of holders) {
      expect(serviceOf(state, 'ca-2220')?.register[0]?.event).toMatchObject({
        profile: { name: { en: 'Rapid test kit provision' }, externalId: '2220' },
      });
    }
  });

  test('gives 2,772 rows without an applicable point as not applicable, with a reason', () => {
    const none = rawRows.filter(({ points }) => points.every((point) => point === 'NA'));
    expect(none).toHaveLength(2772);
    for (const { org, service, fiscalYear } of none) {
      const record = serviceOf(storyOf(org).state, service);
      const own = record?.assessments.find(({ effectiveOn }) => effectiveOn === dayOf(fiscalYear));
      expect(own?.status).toBe('not-applicable');
      expect(words(storyOf(org), own?.reason)).toBe(
        `Government of Canada service inventory, fiscal year ${fiscalYear} (file canada-status.csv). All six interaction points are given as not applicable; the source states no reason.`,
      );
    }
  });

  test('registers each service from its first year, in both languages, in the one area', () => {
    const first = new Map<string, string>();
    for (const { org, service, fiscalYear } of rawRows) {
      const key = `${org} ${service}`;
      const day = dayOf(fiscalYear);
      if (day < (first.get(key) ?? '9')) first.set(key, day);
    }
    for (const [key, day] of first) {
      const [org = '', service = ''] = key.split(' ');
      const record = serviceOf(storyOf(org).state, service);
      const now = record && serviceAt(record, { validOn: TODAY, known: ALL_KNOWN });
      expect(now?.registeredOn, key).toBe(day);
      expect(now?.profile.area).toBe('services');
      expect(Object.keys(now?.profile.name ?? {})).toEqual(['en', 'fr']);
    }
  });

  test('leaves holes stale: a year without a row keeps the last status, marked', () => {
    const years = new Map(Map.groupBy(rawRows, ({ org, service }) => `${org} ${service}`));
    const holes = [...years].flatMap(([key, rows]) => {
      const days = new Set(rows.map(({ fiscalYear }) => dayOf(fiscalYear)));
      const last = [...days].sort().at(-1) ?? '';
      return [...days]
        .map((day) => ({ key, day, next: `${Number(day.slice(0, 4)) + 1}-03-31`, rows }))
        .filter(({ next }) => next < last && !days.has(next));
    });
    expect(holes.length).toBeGreaterThan(50);
    for (const { key, day, next, rows } of holes) {
      const [org = '', service = ''] = key.split(' ');
      const found = statusIn(org, service, next);
      const before = expectedStatus(rows.find(({ fiscalYear }) => dayOf(fiscalYear) === day)?.points ?? []);
      expect(found?.status, `${key} ${next}`).toBe(before);
      expect(found?.stale).toBe(['green', 'yellow', 'red'].includes(before));
    }
  });

  test('keeps a name that is too long whole in the description', () => {
    const long = [...stories.values()].flatMap((story) =>
      Object.values(story.state.services).flatMap(({ register }) => {
        const [first] = register;
        const profile = first?.event.type === 'service-registered' ? first.event.profile : null;
        return profile?.description
          ? [{ name: profile.name, full: words(story, profile.description.fr) }]
          : [];
      }),
    );
    expect(long).toHaveLength(1);
    expect(long[0]?.name.fr).toMatch(/^.{250,299}…$/);
    expect(long[0]?.full?.length).toBeGreaterThan(300);
    expect(long[0]?.full?.startsWith(long[0].name.fr?.slice(0, -1) ?? '-')).toBe(true);
  });

  test('imported a second time changes nothing, whatever day it is said to hold for', () => {
    const inventory = readInventory([...files].reverse());
    if (!inventory.ok) throw new Error(inventory.detail);
    for (const story of stories.values()) {
      const again = planned(planOrganisation(inventory, contextOf(story, '2020-01-01', '2026-11-22')));
      expect(again.groups).toEqual([]);
      expect(again.rows.every(({ outcome }) => outcome === 'unchanged')).toBe(true);
    }
  });
});

test('reading both files and planning all organisations again takes a fraction of a second', () => {
  const fresh = [...files];
  const started = performance.now();
  for (const story of stories.values()) planned(planCanadaServiceInventory(fresh, contextOf(story, TODAY)));
  // More than ten times what it takes, so that a busy machine passes; reading the files 82 times does not.
  expect(performance.now() - started).toBeLessThan(3000);
});

describe('its green share counted in three ways', () => {
  const rows = () =>
    [...stories.values()].map(({ ledger }): BenchmarkRow => {
      const file = benchmarkOf(ledger, null);
      const recorded = file.recorded.at(-1) ?? '';
      return { organisation: entryOfFile(file), source: file.source, here: true, recorded, open: () => file };
    });
  const derived = expectedWays(
    rawRows.map(({ org, service, fiscalYear, points }) => ({
      ...{ org, service, day: dayOf(fiscalYear), status: expectedStatus(points) },
    })),
  );

  test('is what the rows of the file give, on the closing day and its six anniversaries', () => {
    const all = rows();
    const days = countingDays(all, TODAY);
    const counted = countingWaysOver(all, days);
    expect(days).toEqual(derived.points.map(({ validOn }) => validOn));
    expect(counted.matched).toBe(derived.matched);
    const pair = ({ numerator, denominator }: Share) => [numerator, denominator];
    const found = counted.points.map(({ ways, ...rest }) => ({
      ...rest,
      all: pair(ways.all),
      applicable: pair(ways.applicable),
      matched: pair(ways.matched),
    }));
    expect(found).toEqual(derived.points);
    // What the page prints: the same services are half green, all of them together less than a fifth.
    expect(found.at(-1)).toMatchObject({ all: [457, 2586], applicable: [457, 1209], matched: [200, 398] });
  });
});
