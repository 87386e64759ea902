import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BenchmarkFile } from '../../../functions/core/benchmark/benchmark-file.ts';
import { benchmarkOf } from '../../../functions/core/benchmark/benchmark-of.ts';
import { faultsIn } from '../../../functions/core/benchmark/check-file.ts';
import { canonicalJson } from '../../../functions/core/digest.ts';
import { logs } from '../grown-logs.ts';
import { exampleStory } from './example-story.ts';

const NOW = '2026-11-01T08:00:00.000Z';
const file = benchmarkOf(exampleStory(), null);
type Draft = { -readonly [Name in keyof BenchmarkFile]: BenchmarkFile[Name] };

/** Where the file is wrong once it has been changed, as a path with slashes. */
function faultsAfter(change: (draft: Draft) => void): string[] {
  const draft: Draft = structuredClone(file);
  change(draft);
  return faultsIn(BenchmarkFile.parse(draft), NOW).map(({ path }) => path.join('/'));
}

const first = (draft: Draft) => {
  const found = draft.services.find(({ assessments }) => assessments.length > 1);
  const [assessment] = found?.assessments ?? [];
  const [registered] = found?.register ?? [];
  if (!found || !assessment || !registered) throw new Error('the story has no such service');
  return { service: found, place: draft.services.indexOf(found), assessment, registered };
};
const ROLE = '5'.repeat(64);

describe('a benchmark file', () => {
  test('of any log is sound, and is the same after it was written and read', () => {
    fc.assert(
      fc.property(logs, (story) => {
        const made = benchmarkOf(story, null);
        const read = BenchmarkFile.parse(JSON.parse(canonicalJson(made)));
        expect(faultsIn(read, '2027-01-01T00:00:00.000Z')).toEqual([]);
        expect(canonicalJson(read)).toBe(canonicalJson(made));
      }),
    );
  });

  test('with moves, corrections and an edition is sound', () => expect(faultsIn(file, NOW)).toEqual([]));

  test.each<[what: string, change: (draft: Draft) => void, path: RegExp]>([
    ['commits that do not ascend', (d) => void d.recorded.reverse(), /^recorded\/\d+$/],
    [
      'commits of a time to come',
      (d) => void d.recorded.splice(-1, 1, '2031-01-01T00:00:00.000Z'),
      /^recorded\/\d+$/,
    ],
    [
      'a head that is not the end of the commits',
      (d) => {
        if (d.source.kind === 'log') d.source.head.seq = 1;
      },
      /^source\/head\/seq$/,
    ],
    [
      'a catalogue that is not known',
      (d) => {
        for (const each of d.settings) each.catalogue = 'blomlada-2099';
      },
      /^settings\/0\/catalogue$/,
    ],
    [
      'an edition of another catalogue',
      (d) => {
        for (const each of d.editions) each.catalogue = 'blomlada-2099';
      },
      /^editions\/0\/catalogue$/,
    ],
    [
      'an edition that pins what comes later',
      (d) => {
        for (const each of d.editions) each.pinned = 900;
      },
      /^editions\/0\/pinned$/,
    ],
    ['an edition twice', (d) => void d.editions.push(...structuredClone(d.editions)), /^editions\/1\/id$/],
    ['a service twice', (d) => void d.services.push(...structuredClone(d.services)), /^services\/\d\/id$/],
    [
      'an assessment twice',
      (d) => void first(d).service.assessments.push(structuredClone(first(d).assessment)),
      /assessments\/\d\/id$/,
    ],
    [
      'a commit that is not there',
      (d) => {
        first(d).assessment.seq = 99;
      },
      /assessments\/0\/seq$/,
    ],
    [
      'a status from a day that had not come',
      (d) => {
        first(d).assessment.effectiveOn = '2026-01-01';
      },
      /effectiveOn$/,
    ],
    [
      'a status by criteria without any',
      (d) => {
        first(d).assessment.by = 'criteria';
      },
      /by$/,
    ],
    [
      'an override of nothing',
      (d) => {
        first(d).assessment.override = true;
      },
      /override$/,
    ],
    [
      'criteria of no catalogue',
      (d) => {
        first(d).assessment.criteria = { fax: 'met', post: 'not-met' };
      },
      /criteria$/,
    ],
    [
      'a withdrawal before what it withdraws',
      (d) => {
        first(d).assessment.withdrawn = 1;
      },
      /withdrawn$/,
    ],
    [
      'an event under another service',
      (d) => {
        first(d).registered.event.service = 'annan';
      },
      /event\/service$/,
    ],
    [
      'a service that was never registered',
      (d) =>
        void first(d).service.register.splice(0, 1, {
          seq: 2,
          index: 0,
          event: {
            type: 'service-renamed',
            service: first(d).service.id,
            effectiveOn: '2020-01-01',
            name: { sv: 'Namn' },
          },
        }),
      /event\/type$/,
    ],
    [
      'an area of no catalogue',
      (d) => {
        const { event } = first(d).registered;
        if (event.type === 'service-registered') event.profile.area = 'nowhere';
      },
      /profile\/area$/,
    ],
    [
      'an indicator of no catalogue',
      (d) => {
        const { event } = first(d).registered;
        if (event.type === 'service-registered') event.profile.indicator = 'nothing';
      },
      /profile\/indicator$/,
    ],
    [
      'a successor that is not in the file',
      (d) => {
        for (const { register } of d.services)
          for (const { event } of register) if (event.type === 'service-merged') event.into = 'borta';
      },
      /event\/into$/,
    ],
    [
      'words that nobody refers to',
      (d) => {
        d.texts = { ...d.texts, [ROLE]: 'Exempel' };
      },
      /^texts\/5+$/,
    ],
  ])('is refused for %s', (_what, change, path) => {
    const faults = faultsAfter(change);
    expect(faults.length).toBeGreaterThan(0);
    for (const fault of faults) expect(fault).toMatch(path);
  });

  test('is refused where a status is not what its criteria give, unless it says that it overrides them', () => {
    const ids = [
      'information-online',
      'apply-online',
      'identify-and-sign',
      'lands-in-case-system',
      'follow-and-decision',
      'archived',
    ];
    const criteria = Object.fromEntries(ids.map((id) => [id, 'met' as const]));
    const derived = (given: object) => (draft: Draft) =>
      void Object.assign(first(draft).assessment, { criteria, ...given });
    expect(faultsAfter(derived({ by: 'criteria', status: 'green' }))).toEqual([]);
    expect(faultsAfter(derived({ by: 'criteria', status: 'red' }))).toHaveLength(1);
    expect(faultsAfter(derived({ by: 'hand', status: 'red' }))).toHaveLength(1);
    expect(faultsAfter(derived({ by: 'hand', status: 'red', override: true }))).toEqual([]);
  });
});
