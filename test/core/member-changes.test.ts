import { describe, expect, it } from 'vitest';
import {
  type Acting,
  changeMembers,
  type MemberChange,
  type MemberDraft,
  needsStrategist,
} from '../../functions/core/member-changes.ts';
import type { Member, Members } from '../../functions/core/members.ts';

const draft = (given: Partial<MemberDraft> = {}): MemberDraft => ({
  name: 'Bo Ek',
  login: 'bo@example.org',
  role: 'editor',
  areas: ['businesses'],
  units: [],
  ...given,
});
const member = (id: string, given: Partial<Member> = {}): Member => ({
  id,
  subject: null,
  ...draft({ name: id, login: `${id}@example.org` }),
  ...given,
});
const anna = member('anna', { role: 'strategist', subject: 'anna' });
const bo = member('bo', { subject: 'bo' });

const ANNA: Acting = {
  subject: 'anna',
  login: 'anna@example.org',
  name: 'Anna Alm',
  isOperator: false,
  claimsStrategist: true,
};
const made = (members: Members, asked: MemberChange, acting: Acting = ANNA) =>
  changeMembers(members, asked, { acting, areas: ['businesses', 'general-public'], ids: ['new', 'own'] });
const refusal = (members: Members, asked: MemberChange, acting?: Acting) => {
  const outcome = made(members, asked, acting);
  return outcome.ok ? 'made' : `${outcome.refusal} ${outcome.field}`.trim();
};
const listed = (members: Members, asked: MemberChange, acting?: Acting) => {
  const outcome = made(members, asked, acting);
  return outcome.ok ? outcome.members.map(({ id, role, subject }) => [id, role, subject]) : outcome.refusal;
};

describe('the first member', () => {
  it('puts whoever adds it on the list as well, so that they can go on', () => {
    const outcome = made([], { kind: 'add', member: draft() });
    expect(outcome).toEqual({
      ok: true,
      joined: true,
      members: [
        {
          id: 'own',
          name: 'Anna Alm',
          login: 'anna@example.org',
          subject: 'anna',
          role: 'strategist',
          areas: [],
          units: [],
        },
        { id: 'new', subject: null, ...draft() },
      ],
    });
  });

  it('may be whoever adds it, as a strategist', () => {
    const own = draft({ login: 'ANNA@example.org', role: 'strategist' });
    expect(listed([], { kind: 'add', member: own })).toEqual([['new', 'strategist', null]]);
    expect(refusal([], { kind: 'add', member: { ...own, role: 'editor' } })).toBe('last-strategist role');
  });

  it('that an operator adds must be a strategist: operators need no place', () => {
    const operator = { ...ANNA, isOperator: true };
    expect(refusal([], { kind: 'add', member: draft() }, operator)).toBe('last-strategist role');
    expect(listed([], { kind: 'add', member: draft({ role: 'strategist' }) }, operator)).toEqual([
      ['new', 'strategist', null],
    ]);
  });

  it('is added by somebody without a login under what the issuer calls them', () => {
    const outcome = made([], { kind: 'add', member: draft() }, { ...ANNA, login: null });
    expect(outcome.ok && outcome.members[0]).toMatchObject({ login: 'anna', subject: 'anna' });
  });
});

describe('a change', () => {
  it('keeps who it is, until the login is another one', () => {
    const same = draft({ login: 'BO@example.org', role: 'reader' });
    expect(listed([anna, bo], { kind: 'change', id: 'bo', member: same })).toEqual([
      ['anna', 'strategist', 'anna'],
      ['bo', 'reader', 'bo'],
    ]);
    const other = draft({ login: 'ny@example.org' });
    expect(listed([anna, bo], { kind: 'change', id: 'bo', member: other })).toEqual([
      ['anna', 'strategist', 'anna'],
      ['bo', 'editor', null],
    ]);
  });

  it('takes members off, and does away with the list', () => {
    expect(listed([anna, bo], { kind: 'remove', id: 'bo' })).toEqual([['anna', 'strategist', 'anna']]);
    expect(listed([anna, bo], { kind: 'dissolve' })).toEqual([]);
  });

  it.each<[string, Members, MemberChange, string]>([
    ['the last strategist is removed', [anna, bo], { kind: 'remove', id: 'anna' }, 'last-strategist'],
    [
      'the last strategist becomes an editor',
      [anna, bo],
      { kind: 'change', id: 'anna', member: draft({ login: anna.login }) },
      'last-strategist role',
    ],
    [
      'whoever changes it would lock themselves out by another login',
      [anna, { ...bo, role: 'strategist' }],
      { kind: 'change', id: 'anna', member: { ...draft({ login: 'ny@example.org' }), role: 'strategist' } },
      'own-login login',
    ],
    [
      'a login is on the list, in other letters',
      [anna, bo],
      { kind: 'add', member: draft({ login: 'Bo@Example.org' }) },
      'duplicate-login login',
    ],
    [
      'a login becomes that of another member',
      [anna, bo],
      { kind: 'change', id: 'bo', member: draft({ login: anna.login }) },
      'duplicate-login login',
    ],
    [
      'there is no such area',
      [anna],
      { kind: 'add', member: draft({ areas: ['businesses', 'moon'] }) },
      'unknown-area areas',
    ],
    [
      'an editor would have neither area nor unit',
      [anna],
      { kind: 'add', member: draft({ areas: [], units: [] }) },
      'editor-without-area areas',
    ],
    ['nobody has the id', [anna], { kind: 'remove', id: 'bo' }, 'unknown-member'],
    ['nobody has the id', [anna], { kind: 'change', id: 'bo', member: draft() }, 'unknown-member'],
  ])('is refused when %s', (_when, members, asked, expected) => {
    expect(refusal(members, asked)).toBe(expected);
  });

  it('that would lock out whoever makes it is refused', () => {
    const locked = { ...ANNA, claimsStrategist: false };
    expect(refusal([anna, bo], { kind: 'dissolve' }, locked)).toBe('locked-out');
    expect(refusal([anna, bo], { kind: 'dissolve' }, { ...locked, isOperator: true })).toBe('made');
  });
});

it('an erasure may not leave a list without a strategist, nor does it mind a list without the person', () => {
  const without = (id: string) => (each: Member) => each.id === id;
  expect(needsStrategist([anna, bo], without('anna'))).toBe(true);
  expect(needsStrategist([anna, bo], without('bo'))).toBe(false);
  expect(needsStrategist([anna, bo], without('eva'))).toBe(false);
  expect(needsStrategist([anna], without('anna'))).toBe(true);
  expect(needsStrategist([], without('anna'))).toBe(false);
});
