import type { StaffLocale } from '../../text/staff.ts';
import type { FieldLabels } from '../error-summary.tsx';

/** What the fields of a form about plans are called, by the act that the form carries out. */
export function labelsOfAct(act: string, { staff }: StaffLocale): FieldLabels {
  const { action, drop, meet, move, newTarget } = staff.agenda;
  const { title, owner, due, state, target, service, escalate, finish } = action;
  const byAct: Readonly<Record<string, FieldLabels>> = {
    set: {
      service: newTarget.service,
      status: newTarget.status,
      due: newTarget.due,
      reason: newTarget.reason,
      stepTitle: title,
      stepOwner: owner,
      stepDue: due,
    },
    move: { due: move.due, status: move.status, reason: move.reason },
    meet: { on: meet.on },
    drop: { reason: drop.reason },
    add: { service, target, title, owner, due },
    change: { title, owner, due, state },
    escalate: { to: escalate.to, reason: escalate.reason },
    finish: { outcome: finish.outcome, on: finish.on },
  };
  return byAct[act] ?? {};
}
