import { describe, expect, it } from 'vitest';
import { Command } from '../../functions/core/commands.ts';

const problemsOf = (input: unknown) => {
  const result = Command.safeParse(input);
  return result.success ? [] : result.error.issues.map(({ path }) => path.join('.'));
};
const assess = {
  type: 'assess-service',
  service: 'bygglov',
  effectiveOn: '2025-01-01',
  status: 'red',
  reason: 'Papper',
};

describe('what a command may hold', () => {
  it('accepts a sound one, trimming text', () => {
    expect(Command.parse({ ...assess, reason: '  Rad ett\r\nRad två ' })).toMatchObject({
      reason: 'Rad ett\nRad två',
    });
  });

  it.each([
    ['an unknown type', { ...assess, type: 'delete-service' }, 'type'],
    ['an unknown field', { ...assess, colour: 'red' }, ''],
    ['a status that does not exist', { ...assess, status: 'blue' }, 'status'],
    ['a wrong type', { ...assess, service: 7 }, 'service'],
    ['a date that does not exist', { ...assess, effectiveOn: '2025-02-30' }, 'effectiveOn'],
    ['no reason', { ...assess, reason: undefined }, 'reason'],
    ['a blank reason', { ...assess, reason: ' \n ' }, 'reason'],
    ['a reason of 5,000 characters', { ...assess, reason: 'x'.repeat(5000) }, 'reason'],
    ['half a surrogate pair', { ...assess, reason: 'a\ud800' }, 'reason'],
    ['a control character', { ...assess, reason: 'a\u0000b' }, 'reason'],
    ['evidence that is a script', { ...assess, evidence: ['javascript:alert(1)'] }, 'evidence.0'],
    [
      'a link with half a surrogate pair',
      { ...assess, evidence: ['https://a.example/\ud800'] },
      'evidence.0',
    ],
    ['a link with a control character', { ...assess, evidence: ['https://a.example/\u0000'] }, 'evidence.0'],
    [
      'a criterion state that does not exist',
      { ...assess, criteria: { archived: 'yes' } },
      'criteria.archived',
    ],
    [
      'a name without any language',
      { type: 'rename-service', service: 'a', effectiveOn: '2025-01-01', name: {} },
      'name',
    ],
    [
      'a name of two lines',
      { type: 'rename-service', service: 'a', effectiveOn: '2025-01-01', name: { sv: 'a\nb' } },
      'name.sv',
    ],
    [
      'a revision of nothing',
      { type: 'revise-service', service: 'a', effectiveOn: '2025-01-01', changes: {} },
      'changes',
    ],
    ['an id with capitals', { ...assess, service: 'Bygglov' }, 'service'],
  ])('refuses %s, and says where', (_what, input, path) => {
    expect(problemsOf(input)).toContain(path);
  });
});
