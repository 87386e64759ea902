import { ALL_STAFF, type StaffRoute, WRITERS } from '../call.ts';
import { changeAction, showAction } from './action.tsx';
import { showAgenda } from './list.tsx';
import { addAction, showNewAction } from './new-action.tsx';
import { setTarget, showNewTarget } from './new-target.tsx';
import { changeTarget, showTarget } from './target.tsx';

const TARGET = 'agenda/mal/:service/:target/';
const ACTION = 'agenda/atgard/:service/:action/';

/** Targets and actions: set, moved, met, dropped, escalated, finished. */
export const AGENDA_ROUTES: readonly StaffRoute[] = [
  { method: 'GET', path: 'agenda/', roles: ALL_STAFF, handle: showAgenda },
  { method: 'GET', path: 'agenda/ny/', roles: WRITERS, handle: showNewTarget },
  { method: 'POST', path: 'agenda/ny/', roles: WRITERS, handle: setTarget },
  { method: 'GET', path: 'agenda/ny-atgard/', roles: WRITERS, handle: showNewAction },
  { method: 'POST', path: 'agenda/ny-atgard/', roles: WRITERS, handle: addAction },
  { method: 'GET', path: TARGET, roles: ALL_STAFF, handle: showTarget },
  { method: 'POST', path: TARGET, roles: WRITERS, handle: changeTarget },
  { method: 'GET', path: ACTION, roles: ALL_STAFF, handle: showAction },
  { method: 'POST', path: ACTION, roles: WRITERS, handle: changeAction },
];
