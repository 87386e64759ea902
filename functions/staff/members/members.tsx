import { EMPTY_FORM, type FormState } from '../../../web/staff/form-state.ts';
import { type MembersDone, MembersPage } from '../../../web/staff/members/list.tsx';
import { MemberPage } from '../../../web/staff/members/member.tsx';
import type { MembersView } from '../../../web/staff/members/view.ts';
import { catalogueOf } from '../../core/catalogue/catalogues.ts';
import type { MemberList } from '../../core/ledger-store.ts';
import { memberOf } from '../../core/members.ts';
import { registerOn, unitsIn } from '../../core/register-list.ts';
import type { StaffCall } from '../call.ts';
import { notThere } from '../log/commit.tsx';
import { formKeys, localeOf, pageAnswer } from '../page.tsx';

/** How a page is shown again: with what was typed, and what is wrong with it. */
export type Shown = { state: FormState; status: number };
const FRESH: Shown = { state: EMPTY_FORM, status: 200 };

const viewOf = (call: StaffCall, { members, revision }: MemberList, { state }: Shown): MembersView => ({
  locale: localeOf(call),
  org: call.org,
  catalogue: catalogueOf(call.settings.catalogue),
  members,
  revision,
  units: unitsIn(registerOn(call.ledger.state, call.today)),
  you: memberOf(members, call.session.claimed)?.id ?? null,
  state,
  keys: () => formKeys(call),
});

const DONE: readonly MembersDone[] = ['saved', 'joined', 'dissolved'];

/** The list, with the form for another member. */
export function listAnswer(call: StaffCall, list: MemberList, shown: Shown = FRESH): Response {
  const asked = call.url.searchParams.get('done');
  const done = DONE.find((each) => each === asked) ?? null;
  const page = <MembersPage view={viewOf(call, list, shown)} done={shown === FRESH ? done : null} />;
  const { title } = localeOf(call).staff.members;
  return pageAnswer(call, { title, here: 'members', status: shown.status }, page);
}

/**
 * One member, with the forms to change and to remove it. What was typed for a member who is gone meanwhile
 * stands on the list's page, to be added anew.
 */
export function memberAnswer(call: StaffCall, list: MemberList, shown: Shown = FRESH): Response {
  const member = list.members.find(({ id }) => id === call.params['id']);
  const words = localeOf(call).staff.members;
  if (!member && shown === FRESH) return notThere(call, words.gone);
  if (!member)
    return listAnswer(call, list, { ...shown, state: { ...shown.state, errors: { '': words.gone } } });
  const page = <MemberPage view={viewOf(call, list, shown)} member={member} />;
  const title = words.one.title(member.name);
  return pageAnswer(call, { title, here: 'members', status: shown.status }, page);
}

export const membersPage = async (call: StaffCall): Promise<Response> =>
  listAnswer(call, await call.parts.store.members(call.org));

export const memberPage = async (call: StaffCall): Promise<Response> =>
  memberAnswer(call, await call.parts.store.members(call.org));
