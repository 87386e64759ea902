import { ALL_STAFF, type StaffRoute } from '../call.ts';
import { showReport } from './show.tsx';

/** The report to the board: everybody who works here may read and print it. */
export const REPORT_ROUTES: readonly StaffRoute[] = [
  { method: 'GET', path: 'rapport/', roles: ALL_STAFF, handle: showReport },
];
