import { STRATEGISTS, type StaffRoute } from '../call.ts';
import { changeSettings, settingsPage } from './settings.tsx';

/** The settings of the organisation. */
export const SETTINGS_ROUTES: readonly StaffRoute[] = [
  { method: 'GET', path: 'installningar/', roles: STRATEGISTS, handle: settingsPage },
  { method: 'POST', path: 'installningar/', roles: STRATEGISTS, handle: changeSettings },
];
