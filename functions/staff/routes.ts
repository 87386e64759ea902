import type { StaffRoute } from './call.ts';
import { MATRIX_ROUTES } from './matrix/routes.ts';

/** Everything that somebody who is logged in can open or send; each part of the workspace lists its own. */
export const STAFF_ROUTES: readonly StaffRoute[] = [...MATRIX_ROUTES];
