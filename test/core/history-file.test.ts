import { brotliCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../functions/core/commands.ts';
import { addDays, numberOf } from '../../functions/core/days.ts';
import { encodeHistory } from '../../functions/core/history-encode.ts';
import { EVER, historySpans } from '../../functions/core/history-view.ts';
import { emptyState, serviceOf } from '../../functions/core/state.ts';
import { STATUSES } from '../../functions/core/status.ts';
import { spansOf } from '../../functions/core/timeline.ts';
import { tellExample } from '../infra/tell-example.ts';
import { drawn, TODAY } from '../web/fixture.ts';
import { exampleLedger } from '../web/fixture-example.ts';
import { asRecorded, asTold, expectAgreement, received } from './history-agreement.ts';
import { largeStory } from './large-story.ts';
import { assess, register, Story } from './story.ts';

const service = fc.constantFrom('a', 'b', 'c');
const day = fc.integer({ min: 0, max: 1500 }).map((days) => addDays('2020-01-01', days));
const on = { service, effectiveOn: day };
const id = fc.tuple(fc.integer({ min: 1, max: 25 }), fc.nat(1)).map(([seq, index]) => `${seq}-${index}`);
const status = fc.constantFrom(...STATUSES);
const area = fc.constantFrom('businesses', 'general-public');
const reason = fc.constant('ett skäl');
const is = <Type extends string>(type: Type) => fc.constant(type);

/** Whatever a history file must tell; many of them will be refused. */
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    type: is('register-service'),
    id: service,
    effectiveOn: day,
    area,
    name: is('N').map((sv) => ({ sv })),
  }),
  fc.record({ type: is('assess-service'), ...on, status, reason }),
  fc.record({ type: is('assess-service'), ...on, status, reason }),
  fc.record({ type: is('confirm-assessment'), ...on }),
  fc.record({ type: is('withdraw-assessment'), service, assessment: id, reason }),
  fc.record({ type: is('rename-service'), ...on, name: fc.constantFrom({ en: 'E' }, { sv: 'S', fr: 'F' }) }),
  fc.record({ type: is('move-service'), ...on, area }),
  fc.record({ type: is('redate-service'), ...on, reason }),
  fc.record({ type: is('retire-service'), ...on }),
  fc.record({ type: is('reinstate-service'), ...on, reason }),
  fc.record({ type: is('set-target'), service, status, due: day }),
  fc.record({ type: is('move-target'), service, target: id, due: day, status, reason }),
  fc.record({ type: is('meet-target'), service, target: id }),
  fc.record({ type: is('drop-target'), service, target: id, reason }),
  fc.record({
    type: is('change-settings'),
    changes: fc.integer({ min: 1, max: 24 }).map((staleAfterMonths) => ({ staleAfterMonths })),
  }),
);

/** A log grown from commands at instants some weeks apart, the refused ones left out. */
function grown(steps: readonly [Command[], number][]): Story {
  const story = new Story();
  let today = '2022-01-01';
  for (const [commands, pause] of [
    [[register('a', '2020-03-01'), register('b', '2020-05-05')], 1] as const,
    ...steps,
  ]) {
    today = addDays(today, pause);
    const at = `${today}T22:30:00.000Z`;
    const author = { role: 'strategist' } as const;
    if (story.when(at, commands, author).ok) story.by(author, at, ...commands);
  }
  return story;
}
const logs = fc
  .array(fc.tuple(fc.array(command, { minLength: 1, maxLength: 2 }), fc.nat(60)), { maxLength: 25 })
  .map(grown);

describe('a history file tells the same as the log', () => {
  it('of any log, on any day, as known on any day', () => {
    let compared = 0;
    fc.assert(
      fc.property(logs, fc.nat(), ({ state }, seed) => {
        compared += expectAgreement(state, 30, drawn(seed));
      }),
    );
    expect(compared).toBeGreaterThan(100);
  });

  it('of Exempelkommun’s ten years, at 200 pairs of days', () => {
    const { state, refusals } = tellExample(TODAY);
    expect(refusals).toEqual([]);
    expect(expectAgreement(state, 200, drawn(3))).toBeGreaterThan(5000);
  });

  it('cut at a commit, as the log had come by then', () => {
    const { state } = exampleLedger();
    for (const known of [1, 4, 9]) {
      const cut = JSON.parse(JSON.stringify(encodeHistory(state, known)));
      expect(cut.head.seq).toBe(known);
      const { at = '' } = state.commits[known - 1] ?? {};
      const knownOn = at.slice(0, 10);
      expect(cut.services.id.length).toBe(asRecorded(state, TODAY, knownOn).length);
    }
  });

  it('of a service that came back, without its years of absence', () => {
    const story = new Story()
      .on('2020-01-10T09:00:00.000Z', register('a', '2020-01-10'), assess('a', '2020-01-10', 'red'))
      .on('2021-01-10T09:00:00.000Z', { type: 'retire-service', service: 'a', effectiveOn: '2021-01-01' })
      .on('2023-01-10T09:00:00.000Z', {
        type: 'reinstate-service',
        service: 'a',
        effectiveOn: '2023-01-01',
        reason: 'Behövs igen.',
      });
    const [only] = received(story.state).services;
    if (!only) throw new Error('no service');
    expect(historySpans(only, EVER)).toEqual([
      { from: numberOf('2020-01-10'), to: numberOf('2021-01-01'), status: 'red' },
      { from: numberOf('2023-01-01'), to: EVER, status: 'red' },
    ]);
    expect(asTold(received(story.state), '2022-01-01', undefined)).toEqual([]);
  });

  it('span by span, neighbours of one status made one', () => {
    fc.assert(
      fc.property(logs, ({ state }) => {
        for (const each of received(state).services) {
          const record = serviceOf(state, each.id);
          if (!record || record.register.some(({ event }) => event.type === 'service-retired')) continue;
          const recorded = spansOf(record, state.seq)
            .map(({ from, status: own }) => ({ from: numberOf(from), status: own }))
            .filter((span, at, all) => span.status !== all[at - 1]?.status);
          const told = historySpans(each, EVER);
          expect(told.map(({ from, status: own }) => ({ from, status: own }))).toEqual(recorded);
          expect(told.slice(1).map(({ from }) => from)).toEqual(told.slice(0, -1).map(({ to }) => to));
        }
      }),
    );
  });

  it('of nothing', () => {
    expect(received(emptyState('none')).services).toEqual([]);
  });
});

it('300 services with 3,000 assessments fit in 40 KB, compressed', () => {
  const { state } = largeStory();
  const file = encodeHistory(state);
  expect(file.services.id).toHaveLength(300);
  expect(file.assessments.on).toHaveLength(3000);
  const bytes = brotliCompressSync(JSON.stringify(file)).length;
  expect(bytes).toBeLessThan(40_000);
  expect(bytes).toBeGreaterThan(5_000);
  expect(JSON.stringify(file)).not.toContain('skäl');
  expectAgreement(state, 20, drawn(5));
}, 60_000);
