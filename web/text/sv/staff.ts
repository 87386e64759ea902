import { agenda } from './staff/agenda.ts';
import { assessing } from './staff/assessing.ts';
import { board } from './staff/board.ts';
import { check } from './staff/check.ts';
import { compared } from './staff/compared.ts';
import { confirm } from './staff/confirm.ts';
import { editions } from './staff/editions.ts';
import { form } from './staff/form.ts';
import { happenings } from './staff/happenings.ts';
import { imports } from './staff/import.ts';
import { importColumns } from './staff/import-columns.ts';
import { importFailures, importRemarks } from './staff/import-remarks.ts';
import { inbox } from './staff/inbox.ts';
import { indicators } from './staff/indicators.ts';
import { log } from './staff/log.ts';
import { login } from './staff/login.ts';
import { matrix } from './staff/matrix.ts';
import { members } from './staff/members.ts';
import { people } from './staff/people.ts';
import { proposals } from './staff/proposals.ts';
import { refusals } from './staff/refusals.ts';
import { register } from './staff/register.ts';
import { report } from './staff/report.ts';
import { settings } from './staff/settings.ts';
import { shell } from './staff/shell.ts';
import { tray } from './staff/tray.ts';

/** The words of the workspace in Swedish. */
export const staff = {
  agenda,
  board,
  login,
  inbox,
  shell,
  compared,
  confirm,
  proposals,
  check,
  assessing,
  happenings,
  matrix,
  tray,
  form,
  log,
  members,
  people,
  settings,
  refusals,
  register,
  indicators,
  imports,
  importRemarks,
  importFailures,
  importColumns,
  report,
  editions,
};
