import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agendaOf } from '../../functions/core/agenda.ts';
import { changesSince } from '../../functions/core/board-changes.ts';
import { boardOf, type Card, COLUMNS } from '../../functions/core/board-view.ts';
import { addDays } from '../../functions/core/calendar.ts';
import type { Command } from '../../functions/core/commands.ts';
import { wordsOf } from '../../functions/core/texts.ts';
import { day, logs } from './grown-logs.ts';
import { assess, register, Story } from './story.ts';

const at = (on: string) => `${on}T09:00:00.000Z`;
const set = (service: string, due: string): Command => ({
  type: 'set-target',
  service,
  status: 'green',
  due,
});
const add = (service: string, title: string, due: string, target?: string): Command => ({
  ...{ type: 'add-action', service, title, owner: 'Bygglovschef', due },
  ...(target !== undefined && { target }),
});
const start = (service: string, action: string): Command => ({
  ...{ type: 'change-action', service, action, state: 'under-way' },
});

/** Services a–e from 2024-01-10, each with the target 3-0, 3-1 … set on 2024-02-01. */
const given = (...dues: string[]) => {
  const ids = ['a', 'b', 'c', 'd', 'e'].slice(0, dues.length);
  return new Story()
    .on(at('2024-01-10'), ...ids.map((id) => register(id, '2024-01-10')))
    .on(at('2024-02-01'), ...ids.map((id, place) => set(id, dues[place] ?? '')));
};

const named = (card: Card): string => `${card.kind} ${card.service.id}`;
/** The columns on a day, without the empty ones. */
function columnsOf({ state }: Story, today: string, since: string) {
  const { columns } = boardOf(state, { today, since });
  return Object.fromEntries(
    COLUMNS.map((column) => [column, columns[column].map(named)]).filter(([, cards]) => cards?.length),
  );
}
const cardsIn = (story: Story, today: string, since: string): Card[] =>
  Object.values(boardOf(story.state, { today, since }).columns).flat();

describe('the column of a target', () => {
  it('is new until the next meeting, and under way after it', () => {
    const story = given('2024-12-31');
    expect(columnsOf(story, '2024-02-02', '2024-02-01')).toEqual({ new: ['target a'] });
    expect(columnsOf(story, '2024-02-09', '2024-02-02')).toEqual({ 'under-way': ['target a'] });
  });

  it('is stuck from the day after it was due, even when it is new', () => {
    const story = given('2024-02-05');
    expect(columnsOf(story, '2024-02-05', '2024-02-01')).toEqual({ new: ['target a'] });
    expect(columnsOf(story, '2024-02-06', '2024-02-01')).toEqual({ stuck: ['target a'] });
  });

  it('is stuck after thirty days in which nothing happened and no action is left', () => {
    const story = given('2024-12-31', '2024-12-31').on(
      at('2024-02-10'),
      add('b', 'Avtal', '2024-10-01', '3-1'),
    );
    expect(columnsOf(story, '2024-03-02', '2024-03-01')['stuck']).toBeUndefined();
    expect(columnsOf(story, '2024-03-03', '2024-03-01')['stuck']).toEqual(['target a']);
    expect(columnsOf(story, '2024-06-01', '2024-05-25')['stuck']).toEqual(['target a']);
  });

  it('is heard of when its service is judged', () => {
    const story = given('2024-12-31').on(at('2024-03-01'), assess('a', '2024-03-01', 'yellow'));
    expect(columnsOf(story, '2024-03-31', '2024-03-24')).toEqual({ 'under-way': ['target a'] });
  });

  it('is done when it was met since the last meeting, and nowhere when it was before', () => {
    const story = given('2024-12-31').on(at('2024-05-02'), {
      type: 'meet-target',
      service: 'a',
      target: '3-0',
    });
    expect(columnsOf(story, '2024-05-03', '2024-05-02')).toEqual({ done: ['target a'] });
    expect(columnsOf(story, '2024-05-10', '2024-05-03')).toEqual({});
  });

  it('counts from when something became known, not from the day it is said to hold', () => {
    const story = given('2024-12-31').on(at('2024-05-20'), {
      ...{ type: 'meet-target', service: 'a', target: '3-0', effectiveOn: '2024-04-01' },
    });
    expect(columnsOf(story, '2024-05-21', '2024-05-15')).toEqual({ done: ['target a'] });
  });

  it('is stuck when its service has ended, since somebody has to drop it', () => {
    const story = given('2024-12-31').on(at('2024-02-10'), {
      ...{ type: 'retire-service', service: 'a', effectiveOn: '2024-02-10' },
    });
    const [card] = cardsIn(story, '2024-02-11', '2024-02-10');
    expect([card?.column, card?.snags]).toEqual(['stuck', ['ended']]);
  });
});

describe('the column of an action', () => {
  it('waits quietly until it is begun, then may not be silent for more than thirty days', () => {
    const story = given('2024-12-31').on(at('2024-02-10'), add('a', 'Avtal', '2024-10-01', '3-0'));
    expect(columnsOf(story, '2024-09-01', '2024-08-25')['stuck']).toBeUndefined();
    story.on(at('2024-09-01'), start('a', '4-0'));
    expect(columnsOf(story, '2024-10-01', '2024-09-24')['stuck']).toBeUndefined();
    expect(columnsOf(story, '2024-10-02', '2024-09-25')['stuck']).toEqual(['action a']);
  });

  it('is stuck as soon as it is escalated, and stands first', () => {
    const story = given('2024-12-31', '2024-03-01').on(at('2024-02-10'), add('a', 'Avtal', '2024-10-01'));
    story.on(at('2024-03-20'), {
      ...{
        type: 'escalate-action',
        service: 'a',
        action: '4-0',
        to: 'Kommundirektör',
        reason: 'Väntar på svar',
      },
    });
    expect(columnsOf(story, '2024-03-21', '2024-03-20')['stuck']).toEqual([
      'action a',
      'target b',
      'target a',
    ]);
  });

  it('is done when it was finished since the last meeting, late or not, escalated or not', () => {
    const story = given('2024-12-31').on(at('2024-02-10'), add('a', 'Avtal', '2024-02-11', '3-0'));
    story.on(at('2024-05-01'), { type: 'finish-action', service: 'a', action: '4-0' });
    expect(columnsOf(story, '2024-05-02', '2024-05-01')['done']).toEqual(['action a']);
  });

  it('goes from the board with a target that is dropped', () => {
    const story = given('2024-12-31').on(at('2024-02-10'), add('a', 'Avtal', '2024-02-11', '3-0'));
    story.on(at('2024-05-01'), { type: 'drop-target', service: 'a', target: '3-0', reason: 'Ingen nytta' });
    expect(columnsOf(story, '2024-05-02', '2024-05-01')).toEqual({});
  });
});

describe('what has happened since the last meeting', () => {
  const story = given('2024-06-30', '2024-06-30', '2024-06-30')
    .on(at('2024-02-02'), add('a', 'Avtal', '2024-05-01', '3-0'), assess('b', '2024-02-02', 'yellow'))
    .on(at('2024-03-01'), {
      ...{ type: 'move-target', service: 'a', target: '3-0', due: '2024-09-30', reason: 'Överklagat' },
    })
    .on(at('2024-03-04'), start('a', '4-0'))
    .on(at('2024-03-04'), { type: 'change-action', service: 'a', action: '4-0', due: '2024-05-15' })
    .on(at('2024-03-05'), { type: 'change-action', service: 'a', action: '4-0', title: 'Nytt avtal' })
    .on(
      at('2024-03-06'),
      { type: 'meet-target', service: 'b', target: '3-1' },
      assess('b', '2024-03-06', 'green'),
    )
    .on(at('2024-03-07'), { type: 'drop-target', service: 'c', target: '3-2', reason: 'Ingen nytta' })
    .on(at('2024-03-08'), assess('c', '2024-03-08', 'green'))
    .on(at('2024-03-09'), assess('c', '2024-03-09', 'unknown'));

  const told = (since: string) =>
    changesSince(story.state, { today: '2024-03-10', since }).map(({ kind, service, on }) => [
      kind,
      service.id,
      on,
    ]);

  it('is told kind by kind; what went back and forth, and new words alone, are left out', () => {
    expect(told('2024-03-01')).toEqual([
      ['target-moved', 'a', '2024-03-01'],
      ['target-met', 'b', '2024-03-06'],
      ['target-dropped', 'c', '2024-03-07'],
      ['action-started', 'a', '2024-03-04'],
      ['action-moved', 'a', '2024-03-04'],
      ['status-changed', 'b', '2024-03-06'],
    ]);
    expect(told('2024-03-10')).toEqual([]);
  });

  it('says of a move from what to what, and why', () => {
    const [moved] = changesSince(story.state, { today: '2024-03-10', since: '2024-03-01' });
    expect(moved).toMatchObject({
      from: { status: 'green', due: '2024-06-30' },
      goal: { status: 'green', due: '2024-09-30' },
    });
    expect(wordsOf(story.texts, moved?.because)).toBe('Överklagat');
  });
});

describe('in any log', () => {
  it('every open target of a service that was there is in exactly one column, and nothing is twice on the board', () => {
    fc.assert(
      fc.property(logs, day, fc.nat(400), ({ state }, today, back) => {
        const meeting = { today, since: addDays(today, -back) };
        const cards = Object.values(boardOf(state, meeting).columns).flat();
        const ids = cards.map((card) => (card.kind === 'target' ? card.target.id : card.action.id));
        expect(new Set(ids).size).toBe(ids.length);
        const open = agendaOf(state, { validOn: today, known: state.seq }).items.filter(
          ({ target }) => target.state === 'open',
        );
        const shown = cards.filter((card) => card.kind === 'target' && card.target.state === 'open');
        expect(shown.map(({ service }) => service.id).sort()).toEqual(
          open.map(({ service }) => service.id).sort(),
        );
        for (const { column, snags } of cards) expect(snags.length > 0).toBe(column === 'stuck');
      }),
    );
  });
});
