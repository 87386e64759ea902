import type { Waiting } from '../../../web/staff/matrix/waiting.tsx';
import { toConfirm } from '../../core/to-confirm.ts';
import type { StaffCall } from '../call.ts';
import { mayChange } from './may-change.ts';

/** What waits for the person who looks; nothing for somebody who may only read. */
export async function waitingFor(call: StaffCall): Promise<Waiting> {
  const { parts, org, actor, ledger, today } = call;
  if (actor.role === 'reader') return { confirm: 0, proposals: 0, reports: 0 };
  const decides = actor.role !== 'editor';
  const [proposals, reports] = await Promise.all([
    decides ? parts.store.proposals(org) : [],
    decides ? parts.inbox.list(org) : [],
  ]);
  const due = toConfirm(ledger.state, { validOn: today, known: ledger.state.seq }).filter(
    ({ group, row }) => (group === 'stale' || group === 'exemption') && mayChange(call, row.id),
  );
  return {
    confirm: due.length,
    proposals: proposals.filter(({ state }) => state.kind === 'open').length,
    reports: reports.filter(({ state }) => state === 'open').length,
  };
}
