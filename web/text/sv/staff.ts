import { form } from './staff/form.ts';
import { refusals } from './staff/refusals.ts';
import { shell } from './staff/shell.ts';

/** The words of the workspace in Swedish. */
export const staff = { shell, form, refusals };
