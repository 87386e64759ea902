import { ALL_STAFF, type StaffRoute, WRITERS } from '../call.ts';
import { decideProposal } from './decide.ts';
import { showProposals } from './show.tsx';

/** What editors propose, and deciding on it. */
export const PROPOSAL_ROUTES: readonly StaffRoute[] = [
  { method: 'GET', path: 'forslag/', roles: ALL_STAFF, handle: (call) => showProposals(call) },
  { method: 'POST', path: 'forslag/:id/', roles: WRITERS, handle: decideProposal },
];
