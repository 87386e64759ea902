import { STRATEGISTS, type StaffRoute } from '../call.ts';
import { apply, cancel } from './apply.ts';
import { askColumns, chooseColumns } from './columns.tsx';
import { downloadDifference } from './difference-file.ts';
import {
  downloadRegisterCsv,
  downloadRegisterWorkbook,
  downloadTemplateCsv,
  downloadTemplateWorkbook,
} from './files.ts';
import { showPreview } from './preview.tsx';
import { begin, showStart } from './start.tsx';
import { showUndo, undo } from './undo.tsx';

const roles = STRATEGISTS;

/** Importing, and taking an import back. */
export const IMPORT_ROUTES: readonly StaffRoute[] = [
  { method: 'GET', path: 'import/', roles, handle: (call) => showStart(call) },
  { method: 'POST', path: 'import/', roles, handle: begin },
  { method: 'GET', path: 'import/tjanster.csv', roles, handle: downloadTemplateCsv },
  { method: 'GET', path: 'import/tjanster.xlsx', roles, handle: downloadTemplateWorkbook },
  { method: 'GET', path: 'import/register.csv', roles, handle: downloadRegisterCsv },
  { method: 'GET', path: 'import/register.xlsx', roles, handle: downloadRegisterWorkbook },
  { method: 'GET', path: 'import/angra/:seq/', roles, handle: showUndo },
  { method: 'POST', path: 'import/angra/:seq/', roles, handle: undo },
  { method: 'GET', path: 'import/:upload/kolumner/', roles, handle: askColumns },
  { method: 'POST', path: 'import/:upload/kolumner/', roles, handle: chooseColumns },
  { method: 'GET', path: 'import/:upload/', roles, handle: showPreview },
  { method: 'GET', path: 'import/:upload/skillnad.csv', roles, handle: downloadDifference },
  { method: 'POST', path: 'import/:upload/genomfor/', roles, handle: apply },
  { method: 'POST', path: 'import/:upload/avbryt/', roles, handle: cancel },
];
