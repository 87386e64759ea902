import { ALL_STAFF, type StaffRoute, WRITERS } from '../call.ts';
import { confirmTicked } from './confirm.ts';
import { showConfirm } from './show.tsx';

/** What to confirm, and confirming it. */
export const CONFIRM_ROUTES: readonly StaffRoute[] = [
  { method: 'GET', path: 'att-bekrafta/', roles: ALL_STAFF, handle: (call) => showConfirm(call) },
  { method: 'POST', path: 'att-bekrafta/', roles: WRITERS, handle: confirmTicked },
];
