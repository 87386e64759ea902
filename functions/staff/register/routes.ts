import { ALL_STAFF, STRATEGISTS, type StaffRoute, WRITERS } from '../call.ts';
import { addAnswer, addService } from './adding.tsx';
import { bulkAnswer } from './bulk.tsx';
import { listAnswer } from './listing.tsx';
import { actOnService, readService } from './service.tsx';

/** The register: which services there are. */
export const REGISTER_ROUTES: readonly StaffRoute[] = [
  { method: 'GET', path: 'register/', roles: ALL_STAFF, handle: (call) => listAnswer(call) },
  { method: 'GET', path: 'register/ny/', roles: STRATEGISTS, handle: (call) => addAnswer(call) },
  { method: 'POST', path: 'register/ny/', roles: STRATEGISTS, handle: addService },
  { method: 'POST', path: 'register/flera/', roles: STRATEGISTS, handle: bulkAnswer },
  { method: 'GET', path: 'register/:id/', roles: ALL_STAFF, handle: readService },
  { method: 'POST', path: 'register/:id/:act/', roles: WRITERS, handle: actOnService },
];
