import { ALL_STAFF, type StaffRoute } from '../call.ts';
import { localeOf, pageAnswer } from '../page.tsx';

/** The working matrix. */
export const MATRIX_ROUTES: readonly StaffRoute[] = [
  {
    method: 'GET',
    path: '',
    roles: ALL_STAFF,
    handle: (call) =>
      pageAnswer(call, { title: localeOf(call).staff.shell.pages.matrix, here: 'matrix' }, null),
  },
];
