import { ALL_STAFF, STRATEGISTS, type StaffRoute } from '../call.ts';
import { listEditions } from './list.tsx';
import { newEdition, publish } from './new.tsx';
import { showEdition, withdraw } from './one.tsx';

/** Editions: everybody who works here may read about them, strategists publish and withdraw. */
export const EDITION_ROUTES: readonly StaffRoute[] = [
  { method: 'GET', path: 'utgavor/', roles: ALL_STAFF, handle: listEditions },
  { method: 'GET', path: 'utgavor/ny/', roles: STRATEGISTS, handle: newEdition },
  { method: 'POST', path: 'utgavor/ny/', roles: STRATEGISTS, handle: publish },
  { method: 'GET', path: 'utgava/:edition/', roles: ALL_STAFF, handle: showEdition },
  { method: 'POST', path: 'utgava/:edition/', roles: STRATEGISTS, handle: withdraw },
];
