import { ALL_STAFF, STRATEGISTS, type StaffRoute } from '../call.ts';
import { commitPage, eraseNotes } from './commit.tsx';
import { logPage } from './log.tsx';
import { redactPage, redactText } from './redact.tsx';
import { verifyPage } from './verify.tsx';

const COMMIT = 'logg/:seq{[0-9]+}/';
const TEXT = `${COMMIT}text/:ref{[0-9a-f]{8,64}}/`;

/** The log: read, verified, and what may be taken out of the texts beside it. */
export const LOG_ROUTES: readonly StaffRoute[] = [
  { method: 'GET', path: 'logg/', roles: ALL_STAFF, handle: logPage },
  { method: 'GET', path: 'logg/granska/', roles: ALL_STAFF, handle: verifyPage },
  { method: 'GET', path: COMMIT, roles: ALL_STAFF, handle: commitPage },
  { method: 'POST', path: COMMIT, roles: STRATEGISTS, handle: eraseNotes },
  { method: 'GET', path: TEXT, roles: STRATEGISTS, handle: redactPage },
  { method: 'POST', path: TEXT, roles: STRATEGISTS, handle: redactText },
];
