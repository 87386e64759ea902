import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayOf } from '../../functions/core/calendar.ts';
import { recordedChanges } from '../../functions/core/recorded-changes.ts';
import { wordsOf } from '../../functions/core/texts.ts';
import { statusAt } from '../../functions/core/timeline.ts';
import { logs } from './grown-logs.ts';
import { assess, register, Story } from './story.ts';

const found = (story: Story, most = 50) =>
  recordedChanges(story.state, most).map(({ seq, service, from, to, on, reason }) => ({
    seq,
    service,
    move: `${from?.status.status ?? '·'} → ${to?.status.status ?? '·'}`,
    on,
    why: wordsOf(story.texts, reason),
  }));

const story = () =>
  new Story()
    .on(
      '2024-01-10T09:00:00.000Z',
      register('a', '2024-01-01'),
      assess('a', '2024-01-05', 'yellow', 'Halvvägs'),
    )
    .on('2025-01-10T09:00:00.000Z', assess('a', '2025-01-03', 'green', 'Klar'));

describe('changes of status as they were recorded', () => {
  it('come newest first, with the day they hold from and the reason', () => {
    expect(found(story())).toEqual([
      { seq: 3, service: 'a', move: 'yellow → green', on: '2025-01-03', why: 'Klar' },
      { seq: 2, service: 'a', move: '· → yellow', on: '2024-01-05', why: 'Halvvägs' },
    ]);
    expect(found(story(), 1)).toHaveLength(1);
  });

  it('leave out what changes nothing on the day: the same again, a confirmation, a correction of the past', () => {
    const told = story()
      .on('2025-02-10T09:00:00.000Z', assess('a', '2025-02-10', 'green', 'Ännu klar'))
      .on('2025-03-10T09:00:00.000Z', {
        type: 'confirm-assessment',
        service: 'a',
        effectiveOn: '2025-03-10',
      })
      .on('2025-04-10T09:00:00.000Z', assess('a', '2024-06-01', 'red', 'Var stängd en tid'));
    expect(found(told)).toEqual(found(story()));
  });

  it('say why an assessment was withdrawn, and how a service ended', () => {
    const told = story()
      .on('2025-02-10T09:00:00.000Z', {
        type: 'withdraw-assessment',
        service: 'a',
        assessment: '3-0',
        reason: 'Fel tjänst',
      })
      .on('2025-03-10T09:00:00.000Z', {
        type: 'retire-service',
        service: 'a',
        effectiveOn: '2025-03-01',
        reason: 'Lades ner',
      });
    expect(found(told).slice(0, 2)).toEqual([
      { seq: 5, service: 'a', move: 'yellow → ·', on: '2025-03-01', why: 'Lades ner' },
      { seq: 4, service: 'a', move: 'green → yellow', on: '2024-01-05', why: 'Fel tjänst' },
    ]);
  });

  it('are one for a service and a commit, with the place of the last thing said in it', () => {
    const told = new Story().on(
      '2024-01-10T09:00:00.000Z',
      register('a', '2024-01-01'),
      assess('a', '2024-01-05', 'red'),
      assess('a', '2024-01-06', 'green'),
    );
    expect(recordedChanges(told.state, 9)).toMatchObject([
      { seq: 2, index: 2, to: { status: { status: 'green' } } },
    ]);
  });

  it('of a finished data set are those of its last day', () => {
    const told = new Story('9999', { closedOn: '2024-12-31' }).on(
      '2025-06-10T09:00:00.000Z',
      register('a', '2024-01-01'),
      assess('a', '2024-12-31', 'red'),
      assess('a', '2025-01-31', 'green'),
    );
    expect(found(told)).toMatchObject([{ move: '· → red', on: '2024-12-31' }]);
  });

  it('are touched again when their reason is redacted', () => {
    const before = story();
    const [newest] = recordedChanges(before.state, 1);
    if (!newest?.reason) throw new Error('no reason');
    const told = before.on('2025-05-01T09:00:00.000Z', {
      type: 'redact-text',
      text: newest.reason,
      reason: 'Ett namn stod i texten',
    });
    expect(recordedChanges(told.state, 1)).toMatchObject([
      { at: '2025-01-10T09:00:00.000Z', updated: '2025-05-01T09:00:00.000Z' },
    ]);
  });

  it('lead, one after the other, to the status that stands when the last one was recorded', () => {
    fc.assert(
      fc.property(logs, ({ state }) => {
        const changes = recordedChanges(state, 10_000);
        for (const record of Object.values(state.services)) {
          const own = changes.filter(({ service }) => service === record.id).reverse();
          for (const [place, { from }] of own.entries()) {
            const before = own[place - 1]?.to;
            expect(from?.status.status).toBe(before?.status.status);
          }
          const last = own.at(-1);
          if (last?.to) {
            const now = statusAt(record, { validOn: dayOf(last.at), known: last.seq }, 12);
            expect(last.to.status.status).toBe(now?.status);
          }
        }
      }),
    );
  });
});
