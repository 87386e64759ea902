import { STRATEGISTS, type StaffRoute } from '../call.ts';
import { erasePage, erasePerson, peoplePage } from './people.tsx';
import { eraseProposal, textsPage } from './texts.tsx';

const PERSON = 'logg/personer/:person{[0-9a-f]{32}}/';

/** The people behind the log, and what was written of anybody. */
export const PEOPLE_ROUTES: readonly StaffRoute[] = [
  { method: 'GET', path: 'logg/personer/', roles: STRATEGISTS, handle: peoplePage },
  { method: 'GET', path: PERSON, roles: STRATEGISTS, handle: erasePage },
  { method: 'POST', path: PERSON, roles: STRATEGISTS, handle: erasePerson },
  { method: 'GET', path: 'logg/texter/', roles: STRATEGISTS, handle: textsPage },
  { method: 'POST', path: 'logg/texter/', roles: STRATEGISTS, handle: eraseProposal },
];
