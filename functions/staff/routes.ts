import { AGENDA_ROUTES } from './agenda/routes.ts';
import { BOARD_ROUTES } from './board/routes.tsx';
import type { StaffRoute } from './call.ts';
import { CHECK_ROUTES } from './check/routes.tsx';
import { COMPARED_ROUTES } from './compared/routes.ts';
import { CONFIRM_ROUTES } from './confirm/routes.ts';
import { EDITION_ROUTES } from './editions/routes.ts';
import { IMPORT_ROUTES } from './import/routes.ts';
import { INBOX_ROUTES } from './inbox/routes.ts';
import { INDICATOR_ROUTES } from './indicators/routes.tsx';
import { LOG_ROUTES } from './log/routes.ts';
import { MATRIX_ROUTES } from './matrix/routes.ts';
import { MEMBER_ROUTES } from './members/routes.ts';
import { PEOPLE_ROUTES } from './people/routes.ts';
import { PROPOSAL_ROUTES } from './proposals/routes.ts';
import { REGISTER_ROUTES } from './register/routes.ts';
import { REPORT_ROUTES } from './report/routes.ts';
import { SETTINGS_ROUTES } from './settings/routes.ts';

/** Everything that somebody who is logged in can open or send; each part of the workspace lists its own. */
export const STAFF_ROUTES: readonly StaffRoute[] = [
  ...MATRIX_ROUTES,
  ...IMPORT_ROUTES,
  ...COMPARED_ROUTES,
  ...CONFIRM_ROUTES,
  ...PROPOSAL_ROUTES,
  ...CHECK_ROUTES,
  ...AGENDA_ROUTES,
  ...BOARD_ROUTES,
  ...INBOX_ROUTES,
  ...REGISTER_ROUTES,
  ...INDICATOR_ROUTES,
  ...REPORT_ROUTES,
  ...EDITION_ROUTES,
  ...LOG_ROUTES,
  ...PEOPLE_ROUTES,
  ...MEMBER_ROUTES,
  ...SETTINGS_ROUTES,
];
