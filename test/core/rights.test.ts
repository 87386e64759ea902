import { describe, expect, it } from 'vitest';
import type { Command, CommandOf, CommandType } from '../../functions/core/commands.ts';
import { type Actor, mayApprove, needsApproval, refuseByRights } from '../../functions/core/rights.ts';
import { assess, register, Story, settingsFor } from './story.ts';

const { state } = new Story().on('2024-01-10T09:00:00.000Z', {
  ...(register('bygglov', '2024-01-10', 'residents-and-traffic') as Command & { type: 'register-service' }),
  unit: 'Byggenheten',
});
const actor = (role: Actor['role'], areas: string[] = [], units: string[] = []): Actor => ({
  role,
  areas,
  units,
});

const judge = assess('bygglov', '2024-02-01', 'red');
const add = register('ny', '2024-02-01');
const create: Command = { type: 'register-organisation', settings: settingsFor('Ny') };
const settings: Command = { type: 'change-settings', changes: { staleAfterMonths: 6 } };
const example: Command = { type: 'change-settings', changes: { example: true } };
const own = actor('editor', ['residents-and-traffic']);
const ownUnit = actor('editor', [], ['Byggenheten']);
const foreign = actor('editor', ['businesses'], ['Skolan']);

describe('who may do what', () => {
  it.each<[string, Actor, Command, boolean]>([
    ['an operator registers organisations', actor('operator'), create, true],
    ['a strategist does not register organisations', actor('strategist'), create, false],
    ['a strategist changes settings', actor('strategist'), settings, true],
    ['an editor does not change settings', own, settings, false],
    ['a strategist does not make an example of an organisation', actor('strategist'), example, false],
    ['an operator does', actor('operator'), example, true],
    ['a strategist registers services', actor('strategist'), add, true],
    ['an editor does not register services', own, add, false],
    ['a strategist assesses', actor('strategist'), judge, true],
    ['an editor assesses in an own area', own, judge, true],
    ['an editor assesses in an own unit', ownUnit, judge, true],
    ['an editor does not assess elsewhere', foreign, judge, false],
    ['an editor without areas assesses nowhere', actor('editor'), judge, false],
    ['an editor does not assess what does not exist', own, assess('okänd', '2024-02-01', 'red'), false],
    ['a reader does nothing', actor('reader', ['residents-and-traffic']), judge, false],
  ])('%s', (_what, who, command, may) => {
    const refusal = refuseByRights(state, command, who, '2024-03-01');
    expect(refusal === null).toBe(may);
    if (refusal && !refusal.ok) expect(refusal.refusal.detail).toMatch(/^This needs .+; you are /);
  });
});

const onBygglov = { service: 'bygglov', effectiveOn: '2024-02-01' } as const;
const reason = 'Exempel';

/** Every act, on a service of the editor's area where it is on one; `editor` says whether that one may. */
const ACTS: { readonly [Type in CommandType]: { command: CommandOf<Type>; editor: boolean } } = {
  'register-service': { command: add as CommandOf<'register-service'>, editor: false },
  'revise-service': {
    command: { type: 'revise-service', ...onBygglov, changes: { link: null } },
    editor: true,
  },
  'rename-service': { command: { type: 'rename-service', ...onBygglov, name: { sv: 'Ny' } }, editor: false },
  'move-service': { command: { type: 'move-service', ...onBygglov, area: 'businesses' }, editor: false },
  'map-service': { command: { type: 'map-service', ...onBygglov, indicator: null }, editor: false },
  'redate-service': { command: { type: 'redate-service', ...onBygglov, reason }, editor: false },
  'merge-service': { command: { type: 'merge-service', ...onBygglov, into: 'ny' }, editor: false },
  'split-service': { command: { type: 'split-service', ...onBygglov, into: ['ny', 'nyare'] }, editor: false },
  'retire-service': { command: { type: 'retire-service', ...onBygglov }, editor: false },
  'reinstate-service': { command: { type: 'reinstate-service', ...onBygglov, reason }, editor: false },
  'mark-vanished': { command: { type: 'mark-vanished', ...onBygglov, source: 'Listan' }, editor: false },
  'mark-returned': { command: { type: 'mark-returned', ...onBygglov, source: 'Listan' }, editor: false },
  'assess-service': { command: judge as CommandOf<'assess-service'>, editor: true },
  'confirm-assessment': { command: { type: 'confirm-assessment', ...onBygglov }, editor: true },
  'withdraw-assessment': {
    command: { type: 'withdraw-assessment', service: 'bygglov', assessment: '3-0', reason },
    editor: true,
  },
  'set-target': {
    command: { type: 'set-target', ...onBygglov, status: 'green', due: '2025-01-01' },
    editor: true,
  },
  'move-target': {
    command: { type: 'move-target', ...onBygglov, target: '3-0', due: '2025-01-01', reason },
    editor: true,
  },
  'meet-target': { command: { type: 'meet-target', ...onBygglov, target: '3-0' }, editor: true },
  'drop-target': { command: { type: 'drop-target', ...onBygglov, target: '3-0', reason }, editor: true },
  'add-action': {
    command: { type: 'add-action', ...onBygglov, title: 'Avtal', owner: 'IT-chef', due: '2025-01-01' },
    editor: true,
  },
  'change-action': { command: { type: 'change-action', ...onBygglov, action: '3-0' }, editor: true },
  'escalate-action': {
    command: { type: 'escalate-action', ...onBygglov, action: '3-0', to: 'IT-chef', reason },
    editor: true,
  },
  'finish-action': { command: { type: 'finish-action', ...onBygglov, action: '3-0' }, editor: true },
  'register-organisation': { command: create as CommandOf<'register-organisation'>, editor: false },
  'change-settings': { command: settings as CommandOf<'change-settings'>, editor: false },
  'publish-edition': {
    command: { type: 'publish-edition', label: '2024', validOn: '2024-02-01' },
    editor: false,
  },
  'withdraw-edition': { command: { type: 'withdraw-edition', edition: '2024', reason }, editor: false },
  'redact-text': { command: { type: 'redact-text', text: 'a'.repeat(64), reason }, editor: false },
  'answer-report': {
    command: {
      type: 'answer-report',
      report: 'r1',
      about: 'bygglov',
      receivedOn: '2024-02-01',
      answer: 'Tack.',
    },
    editor: true,
  },
  'record-import': {
    command: { type: 'record-import', import: 'a'.repeat(64), format: 'csv', part: 1, source: 'Fil' },
    editor: false,
  },
};

describe.each(Object.values(ACTS))('$command.type', ({ command, editor }) => {
  const may = (who: Actor) => refuseByRights(state, command, who, '2024-03-01') === null;

  it(`is ${editor ? '' : 'not '}for an editor, and never for one of another area or unit`, () => {
    expect([may(own), may(ownUnit), may(foreign)]).toEqual([editor, editor, false]);
  });

  it('is for operators, for strategists unless it makes an organisation, and never for readers', () => {
    const reader = actor('reader', ['residents-and-traffic'], ['Byggenheten']);
    expect([may(actor('operator')), may(actor('strategist')), may(reader)]).toEqual([
      true,
      command.type !== 'register-organisation',
      false,
    ]);
  });
});

it('a report about the organisation as a whole is not for an editor', () => {
  const { command } = ACTS['answer-report'];
  expect(refuseByRights(state, { ...command, about: null }, own, '2024-03-01')).not.toBeNull();
});

describe('a second pair of eyes', () => {
  const wanting = (secondPair: boolean | undefined) =>
    new Story('9999', secondPair === undefined ? {} : { secondPair }).state;

  it.each<[Actor['role'], boolean, boolean]>([
    ['operator', false, true],
    ['strategist', false, true],
    ['editor', true, false],
    ['reader', false, false],
  ])('%s: what they change waits: %s; they approve: %s', (role, waits, approves) => {
    const who = actor(role, ['residents-and-traffic']);
    expect(needsApproval(wanting(true), who)).toBe(waits);
    expect(needsApproval(wanting(false), who)).toBe(false);
    expect(needsApproval(wanting(undefined), who)).toBe(false);
    expect(mayApprove(who)).toBe(approves);
  });

  it('does not let an editor change more than before', () => {
    expect(refuseByRights(wanting(true), judge, foreign, '2024-03-01')).not.toBeNull();
  });
});
