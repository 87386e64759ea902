import { describe, expect, it } from 'vitest';
import type { Command } from '../../functions/core/commands.ts';
import { goneFrom, type ProposalState } from '../../functions/core/proposal.ts';
import { asProposed, asSeen, previewOf } from '../../functions/core/proposed-changes.ts';
import { wordsOf } from '../../functions/core/texts.ts';
import { assess, register, Story } from './story.ts';

/** Two services, of which the first was red when the proposal was made, and was changed since. */
const story = new Story()
  .on('2025-01-10T09:00:00.000Z', register('a', '2025-01-10'), register('b', '2025-01-10'))
  .on('2025-02-01T09:00:00.000Z', assess('a', '2025-02-01', 'red'));
const NOW = { today: '2025-06-01', at: '2025-06-01T09:00:00.000Z' };
const proposed = (...commands: Command[]) => ({ commands, role: 'editor' as const, seen: 3 });

describe('a preview of a proposal', () => {
  it('tells what would become what, in the order of the changes, each seeing those before it', () => {
    const preview = previewOf(
      story.ledger,
      proposed(assess('a', '2025-03-01', 'yellow', 'Ansökan finns.'), assess('a', '2025-03-01', 'green')),
      NOW,
    );
    if (!preview.ok) throw new Error(preview.refusal.detail);
    expect(preview.events.map(({ differences }) => differences[0])).toMatchObject([
      { field: 'status', from: { status: 'red' }, to: { status: 'yellow' } },
      { field: 'status', from: { status: 'yellow' }, to: { status: 'green' } },
    ]);
    const reason = preview.events[0]?.texts.find(({ place }) => place === 'reason');
    expect(wordsOf(preview.ledger.texts, reason?.ref)).toBe('Ansökan finns.');
    expect(preview.ledger.state).toBe(story.state);
  });

  it('is made whatever version the proposer saw', () => {
    const old = { ...assess('a', '2025-03-01', 'green'), version: 2 };
    expect(previewOf(story.ledger, proposed(old), NOW).ok).toBe(true);
  });

  it('says why where the changes cannot be made as things stand', () => {
    const gone: Command = { type: 'confirm-assessment', service: 'b', effectiveOn: '2025-05-01' };
    expect(previewOf(story.ledger, proposed(gone), NOW)).toMatchObject({
      ok: false,
      refusal: { type: 'nothing-to-confirm' },
    });
  });
});

describe('the versions under which a proposal is saved', () => {
  const changed = new Story()
    .on('2025-01-10T09:00:00.000Z', register('a', '2025-01-10'), register('b', '2025-01-10'))
    .on('2025-02-01T09:00:00.000Z', assess('a', '2025-02-01', 'red'))
    .on('2025-02-02T09:00:00.000Z', assess('a', '2025-02-02', 'yellow'));
  const versions = (commands: readonly Command[]) =>
    commands.map((command) => ('version' in command ? command.version : null));
  const commands: Command[] = [
    { ...assess('a', '2025-03-01', 'green'), version: 2 },
    assess('a', '2025-03-01', 'green'),
    assess('b', '2025-03-01', 'green'),
    { type: 'answer-report', report: 'r1', about: 'a', receivedOn: '2025-02-01', answer: 'Tack.' },
  ];

  it('are those that the proposer saw, or else those of the moment when it was proposed', () => {
    expect(versions(asProposed(changed.state, { commands, seen: 3 }))).toEqual([2, 3, 2, null]);
  });

  it('are those that the approver saw, where it is approved anyway', () => {
    expect(versions(asSeen(changed.state, { commands }, 4))).toEqual([4, 4, 2, null]);
    expect(versions(asSeen(changed.state, { commands }, 3))).toEqual([3, 3, 2, null]);
  });
});

describe('a proposal', () => {
  it('is shown for ninety days after it was decided, and without end while it is open', () => {
    const at = '2025-01-01T09:00:00.000Z';
    const gone = (state: ProposalState) => goneFrom({ state });
    expect(gone({ kind: 'open' })).toBeNull();
    expect(gone({ kind: 'declined', at, by: 'x', reason: '' })).toBe('2025-04-01T09:00:00.000Z');
    expect(gone({ kind: 'approved', at, by: 'x', seq: 4 })).toBe('2025-04-01T09:00:00.000Z');
  });
});
