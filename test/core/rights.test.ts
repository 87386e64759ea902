import { describe, expect, it } from 'vitest';
import type { Command } from '../../functions/core/commands.ts';
import { type Actor, refuseByRights } from '../../functions/core/rights.ts';
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
const own = actor('editor', ['residents-and-traffic']);
const ownUnit = actor('editor', [], ['Byggenheten']);
const foreign = actor('editor', ['businesses'], ['Skolan']);

describe('who may do what', () => {
  it.each<[string, Actor, Command, boolean]>([
    ['an operator registers organisations', actor('operator'), create, true],
    ['a strategist does not register organisations', actor('strategist'), create, false],
    ['a strategist changes settings', actor('strategist'), settings, true],
    ['an editor does not change settings', own, settings, false],
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
