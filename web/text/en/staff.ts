import type { staff as original } from '../sv/staff.ts';
import { form } from './staff/form.ts';
import { refusals } from './staff/refusals.ts';
import { shell } from './staff/shell.ts';

/** The words of the workspace in English. */
export const staff: typeof original = { shell, form, refusals };
