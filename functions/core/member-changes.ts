import type { Member, Members } from './members.ts';

/** What a member may do, as somebody filled it in. */
export type MemberDraft = Pick<Member, 'name' | 'login' | 'role' | 'areas' | 'units'>;

export type MemberChange =
  | { kind: 'add'; member: MemberDraft }
  | { kind: 'change'; id: string; member: MemberDraft }
  | { kind: 'remove'; id: string }
  /** Does away with the list: the issuer's claims decide again. */
  | { kind: 'dissolve' };

/** Whoever makes a change: as the issuer names them; an operator needs no place on the list. */
export type Acting = {
  subject: string;
  login: string | null;
  name: string;
  isOperator: boolean;
  /** The role that the issuer itself gives, which would hold without the list. */
  claimsStrategist: boolean;
};

export const MEMBER_REFUSALS = [
  'duplicate-login',
  'editor-without-area',
  'last-strategist',
  'locked-out',
  'own-login',
  'unknown-area',
  'unknown-member',
  'too-many',
] as const;
export type MemberRefusal = (typeof MEMBER_REFUSALS)[number];

export type MemberOutcome =
  | { ok: true; members: Members /** The acting person was put on the list as well. */; joined: boolean }
  | { ok: false; refusal: MemberRefusal; field: '' | 'login' | 'role' | 'areas' };

/** What deciding needs from outside: who asks, which areas there are, and two ids that nobody has. */
export type MemberContext = { acting: Acting; areas: readonly string[]; ids: readonly [string, string] };

const MOST_MEMBERS = 2000;

const refuse = (refusal: MemberRefusal, field: '' | 'login' | 'role' | 'areas' = ''): MemberOutcome => ({
  ok: false,
  refusal,
  field,
});

const isLogin = (login: string) => (each: { login: string }) =>
  each.login.toLowerCase() === login.toLowerCase();

/** Whether the acting person is an entry: by the permanent id, else by the login of one that nobody has used. */
const isActing =
  ({ subject, login }: Acting) =>
  (each: { subject: string | null; login: string }): boolean =>
    each.subject === null ? login !== null && isLogin(login)(each) : each.subject === subject;

function refuseDraft(others: Members, { login, role, areas, units }: MemberDraft, context: MemberContext) {
  if (others.some(isLogin(login))) return refuse('duplicate-login', 'login');
  if (role === 'editor' && areas.length + units.length === 0) return refuse('editor-without-area', 'areas');
  if (areas.some((area) => !context.areas.includes(area))) return refuse('unknown-area', 'areas');
  return null;
}

/** A list must have somebody who can change it. */
const kept = (members: Members, field: '' | 'role' = 'role', joined = false): MemberOutcome =>
  members.some(({ role }) => role === 'strategist')
    ? { ok: true, members, joined }
    : refuse('last-strategist', field);

/** The entry by which whoever makes the first one can go on working. */
function ownEntry({ subject, login, name }: Acting, id: string): Member {
  return {
    id,
    name: name.slice(0, 200),
    login: (login ?? subject).slice(0, 200),
    subject,
    role: 'strategist',
    areas: [],
    units: [],
  };
}

function add(members: Members, draft: MemberDraft, context: MemberContext): MemberOutcome {
  const { acting, ids } = context;
  const problem = refuseDraft(members, draft, context);
  if (problem) return problem;
  if (members.length >= MOST_MEMBERS) return refuse('too-many');
  const added: Member = { id: ids[0], subject: null, ...draft };
  const isFirst = members.length === 0;
  if (!isFirst || acting.isOperator || isActing(acting)(added)) return kept([...members, added]);
  return kept([ownEntry(acting, ids[1]), added], 'role', true);
}

/** Another login is another account, perhaps another person's: who it is will be known when it is used. */
const changed = (before: Member, draft: MemberDraft): Member => ({
  ...before,
  ...draft,
  subject: isLogin(before.login)(draft) ? before.subject : null,
});

function change(members: Members, id: string, draft: MemberDraft, context: MemberContext): MemberOutcome {
  const others = members.filter((each) => each.id !== id);
  if (others.length === members.length) return refuse('unknown-member');
  const before = members.find((each) => each.id === id);
  // Who it is would be known only when the other login is used: until then nobody could use this entry.
  if (before && isActing(context.acting)(before) && !isLogin(before.login)(draft))
    return refuse('own-login', 'login');
  return (
    refuseDraft(others, draft, context) ??
    kept(members.map((each) => (each.id === id ? changed(each, draft) : each)))
  );
}

/** What a change makes of a members list, or why it cannot be made. Pure. */
export function changeMembers(members: Members, asked: MemberChange, context: MemberContext): MemberOutcome {
  switch (asked.kind) {
    case 'add':
      return add(members, asked.member, context);
    case 'change':
      return change(members, asked.id, asked.member, context);
    case 'remove':
      return members.some(({ id }) => id === asked.id)
        ? kept(
            members.filter(({ id }) => id !== asked.id),
            '',
          )
        : refuse('unknown-member');
    case 'dissolve': {
      const { isOperator, claimsStrategist } = context.acting;
      return isOperator || claimsStrategist ? { ok: true, members: [], joined: false } : refuse('locked-out');
    }
  }
}

/** Whether a list would have no strategist left without some of its entries. */
export const needsStrategist = (members: Members, without: (member: Member) => boolean): boolean => {
  const left = members.filter((each) => !without(each));
  return left.length < members.length && !left.some(({ role }) => role === 'strategist');
};
