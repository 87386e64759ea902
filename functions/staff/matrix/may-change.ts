import { refuseByRights } from '../../core/rights.ts';
import type { StaffCall } from '../call.ts';

/** Whether whoever is logged in may assess a service; the same rule decides again when they save. */
export const mayChange = ({ ledger, actor, today }: StaffCall, service: string): boolean =>
  refuseByRights(ledger.state, { type: 'confirm-assessment', service, effectiveOn: today }, actor, today) ===
  null;
