import { STRATEGISTS, type StaffRoute } from '../call.ts';
import { changeList, changeMember } from './changing.ts';
import { memberPage, membersPage } from './members.tsx';

const MEMBER = 'medlemmar/:id{[a-z0-9-]+}/';

/** The members list: who may do what. */
export const MEMBER_ROUTES: readonly StaffRoute[] = [
  { method: 'GET', path: 'medlemmar/', roles: STRATEGISTS, handle: membersPage },
  { method: 'POST', path: 'medlemmar/', roles: STRATEGISTS, handle: changeList },
  { method: 'GET', path: MEMBER, roles: STRATEGISTS, handle: memberPage },
  { method: 'POST', path: MEMBER, roles: STRATEGISTS, handle: changeMember },
];
