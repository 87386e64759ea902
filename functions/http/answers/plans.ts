import { isLate } from '../../core/agenda.ts';
import type { Day } from '../../core/calendar.ts';
import { type ActionAt, actionsAt, type TargetAt, targetsAt } from '../../core/plans.ts';
import { serviceAt } from '../../core/service-at.ts';
import { inOrder, type Ledger, type ServiceRecord } from '../../core/state.ts';
import type { Texts } from '../../core/texts.ts';
import type { Action, Target, Targets } from '../schemas/plans.ts';
import { type AskedView, viewFields } from './asked-view.ts';
import { wordsAt, wordsOrNull } from './words.ts';

function targetAnswer(texts: Texts, target: TargetAt, day: Day): Target {
  return {
    ...target,
    reason: wordsOrNull(texts, target.reason),
    closedBecause: wordsOrNull(texts, target.closedBecause),
    late: isLate(target, day),
    slips: target.slips.map((slip) => ({ ...slip, reason: wordsAt(texts, slip.reason) })),
  };
}

function actionAnswer(texts: Texts, action: ActionAt, day: Day): Action {
  const { escalated } = action;
  return {
    ...action,
    title: wordsAt(texts, action.title),
    owner: wordsAt(texts, action.owner),
    outcome: wordsOrNull(texts, action.outcome),
    late: isLate(action, day),
    escalated: escalated && {
      ...escalated,
      to: wordsAt(texts, escalated.to),
      reason: wordsAt(texts, escalated.reason),
    },
  };
}

/** The targets and actions of one service in a view. */
export const plansOf = (texts: Texts, record: ServiceRecord, view: AskedView) => ({
  targets: targetsAt(record, view).map((target) => targetAnswer(texts, target, view.validOn)),
  actions: actionsAt(record, view).map((action) => actionAnswer(texts, action, view.validOn)),
});

/** The targets and actions of every service in a view. */
export function targetsAnswer({ state, texts }: Ledger, asked: AskedView): Targets {
  const planned = inOrder(state.services).flatMap((record) => {
    const service = serviceAt(record, asked);
    const plans = plansOf(texts, record, asked);
    return service && plans.targets.length + plans.actions.length > 0 ? [{ service, ...plans }] : [];
  });
  return {
    ...viewFields(state, asked),
    services: planned.map(({ service }) => ({ id: service.id, name: service.profile.name })),
    targets: planned.flatMap(({ targets }) => targets),
    actions: planned.flatMap(({ actions }) => actions),
  };
}
