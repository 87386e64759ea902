import { NO_FORMS } from '../../../web/staff/matrix/service-seen.ts';
import { ALL_STAFF, type StaffRoute, WRITERS } from '../call.ts';
import { changeService } from './change-service.ts';
import { saveTray } from './save-tray.ts';
import { showMatrix } from './show-matrix.tsx';
import { answerService } from './show-service.tsx';

/** The working matrix, the tray that is saved from it, and the page of each service. */
export const MATRIX_ROUTES: readonly StaffRoute[] = [
  { method: 'GET', path: '', roles: ALL_STAFF, handle: showMatrix },
  { method: 'POST', path: 'spara', roles: WRITERS, handle: saveTray },
  {
    method: 'GET',
    path: 'tjanst/:id/',
    roles: ALL_STAFF,
    handle: (call) => answerService(call, NO_FORMS),
  },
  { method: 'POST', path: 'tjanst/:id/', roles: WRITERS, handle: changeService },
];
