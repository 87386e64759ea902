import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaOf, firstDue, isLate, slipsOf } from '../../functions/core/agenda.ts';
import { outcomeOf, slippage, YARDSTICKS } from '../../functions/core/agenda-outcome.ts';
import type { Command } from '../../functions/core/commands.ts';
import { targetsAt } from '../../functions/core/plans.ts';
import { serviceAt } from '../../functions/core/service-at.ts';
import { day, logs } from './grown-logs.ts';
import { register, Story } from './story.ts';

const AT = (on: string) => `${on}T09:00:00.000Z`;
const set = (service: string, due: string): Command => ({
  type: 'set-target',
  service,
  status: 'green',
  due,
});
const move = (service: string, target: string, due: string): Command => ({
  type: 'move-target',
  service,
  target,
  due,
  reason: 'Drog ut på tiden',
});

/** Targets 3-0 (a), 3-1 (b), 3-2 (c), 3-3 (d), 3-4 (e), all due 2024-06-30 at first. */
const told = new Story()
  .on(AT('2024-01-10'), ...['a', 'b', 'c', 'd', 'e'].map((id) => register(id, '2024-01-10')))
  .on(AT('2024-02-01'), ...['a', 'b', 'c', 'd', 'e'].map((id) => set(id, '2024-06-30')))
  .on(AT('2024-05-01'), move('b', '3-1', '2024-12-31'), move('c', '3-2', '2024-05-31'))
  .on(AT('2024-06-30'), { type: 'meet-target', service: 'a', target: '3-0' })
  .on(AT('2024-10-01'), { type: 'meet-target', service: 'b', target: '3-1' })
  .on(AT('2024-11-01'), { type: 'drop-target', service: 'd', target: '3-3', reason: 'Ingen nytta' })
  .on(AT('2024-11-02'), { type: 'retire-service', service: 'e', effectiveOn: '2024-11-02' });

const standings = (validOn: string) =>
  agendaOf(told.state, { validOn, known: 99 }).items.map(({ service, standing }) => [service.id, standing]);

describe('late and slipped', () => {
  it('a target is late from the day after it came due', () => {
    expect(isLate({ state: 'open', due: '2024-06-30' }, '2024-06-30')).toBe(false);
    expect(isLate({ state: 'open', due: '2024-06-30' }, '2024-07-01')).toBe(true);
    expect(isLate({ state: 'under-way', due: '2024-06-30' }, '2024-07-01')).toBe(true);
    for (const state of ['met', 'dropped', 'finished']) {
      expect(isLate({ state, due: '2024-06-30' }, '2024-07-01')).toBe(false);
    }
  });

  it('only a move to a later day is a slip, and the first day is remembered through all of them', () => {
    const { items } = agendaOf(told.state, { validOn: '2025-01-01', known: 99 });
    const of = (id: string) => items.find(({ service }) => service.id === id)?.target;
    const [b, c] = [of('b'), of('c')];
    if (!b || !c) throw new Error('no target');
    expect([slipsOf(b).length, slipsOf(c).length]).toEqual([1, 0]);
    expect([firstDue(b), b.due]).toEqual(['2024-06-30', '2024-12-31']);
    expect([firstDue(c), c.due]).toEqual(['2024-06-30', '2024-05-31']);
    expect(slippage({ items })).toEqual({ slipped: 1, moves: 1 });
  });
});

describe('the agenda', () => {
  it('has the late first, then what is on track, met, dropped and gone with its service', () => {
    expect(standings('2024-06-15')).toEqual([
      ['c', 'late'],
      ['a', 'on-track'],
      ['d', 'on-track'],
      ['e', 'on-track'],
      ['b', 'on-track'],
    ]);
    expect(standings('2025-01-01')).toEqual([
      ['c', 'late'],
      ['b', 'met'],
      ['a', 'met'],
      ['d', 'dropped'],
      ['e', 'ended'],
    ]);
  });

  it('holds a target against the day first planned and the day it was moved to', () => {
    const { items } = agendaOf(told.state, { validOn: '2025-01-01', known: 99 });
    expect(outcomeOf(items, '2025-01-01', 'first')).toEqual({
      due: 5,
      onTime: 1,
      late: 1,
      open: 1,
      lapsed: 2,
    });
    expect(outcomeOf(items, '2025-01-01', 'last')).toEqual({
      due: 5,
      onTime: 2,
      late: 0,
      open: 1,
      lapsed: 2,
    });
  });

  it('counts no target before its day has passed', () => {
    const { items } = agendaOf(told.state, { validOn: '2024-06-30', known: 99 });
    expect(outcomeOf(items, '2024-06-30', 'first').due).toBe(0);
    expect(outcomeOf(items, '2024-07-01', 'first').due).toBe(5);
  });

  it('names no day of a service that is later than what the view knows', () => {
    const { items } = agendaOf(told.state, { validOn: '2025-01-01', known: 4 });
    expect(items.map(({ changedAt }) => changedAt).sort()).toEqual(
      ['2024-02-01', '2024-02-01', '2024-02-01', '2024-05-01', '2024-05-01'].map(AT),
    );
  });

  it('loses no target and counts none twice, in any log', () => {
    fc.assert(
      fc.property(logs, day, ({ state }, validOn) => {
        const view = { validOn, known: state.seq };
        const { items } = agendaOf(state, view);
        const expected = Object.values(state.services).flatMap((record) =>
          serviceAt(record, view) ? targetsAt(record, view).map(({ id }) => id) : [],
        );
        expect(items.map(({ target }) => target.id).sort()).toEqual(expected.sort());
        for (const yardstick of YARDSTICKS) {
          const { due, onTime, late, open, lapsed } = outcomeOf(items, validOn, yardstick);
          expect(onTime + late + open + lapsed).toBe(due);
          expect(due).toBeLessThanOrEqual(items.length);
        }
        const lateOnes = items.filter(({ standing }) => standing === 'late').length;
        expect(outcomeOf(items, validOn, 'last').open).toBe(lateOnes);
      }),
    );
  });
});
