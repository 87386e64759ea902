import type { ActionEvent, TargetEvent } from './events.ts';
import type { Difference, Told } from './log-reading-values.ts';
import { actionsAt, targetsAt } from './plans.ts';
import type { ServiceRecord } from './state.ts';
import type { Status } from './status.ts';
import { ALL_KNOWN } from './view.ts';

const FOR_EVER = '9999-12-31';
/** Plans as they were known before, whatever day they hold from. */
const EVERYTHING = { validOn: FOR_EVER, known: ALL_KNOWN };

const day = (value: string | undefined): Told | null => (value ? { kind: 'day', day: value } : null);
const status = (value: Status | undefined): Told | null => (value ? { kind: 'status', status: value } : null);

/** What an event changed in a target, against the target as it was known before. */
export function tellTarget(event: TargetEvent, before: ServiceRecord): Difference[] {
  const was = targetsAt(before, EVERYTHING).find(({ id }) => id === event.target);
  if (event.type === 'target-set')
    return [
      { field: 'status', to: status(event.status) },
      { field: 'due', to: day(event.due) },
    ];
  if (event.type !== 'target-moved')
    return [
      { field: 'status', to: status(was?.status) },
      { field: 'due', to: day(was?.due) },
    ];
  const isSame = was?.status === event.status;
  return [
    { field: 'status', ...(!isSame && { from: status(was?.status) }), to: status(event.status) },
    { field: 'due', ...(was?.due !== event.due && { from: day(was?.due) }), to: day(event.due) },
  ];
}

/** What an event changed in an action, against the action as it was known before; which one, by its title. */
export function tellAction(event: ActionEvent, before: ServiceRecord): Difference[] {
  if (event.type === 'action-added') return [{ field: 'due', to: day(event.due) }];
  const was = actionsAt(before, EVERYTHING).find(({ id }) => id === event.action);
  const which: Difference[] = was ? [{ field: 'action', to: { kind: 'text', ref: was.title } }] : [];
  if (event.type !== 'action-changed') return which;
  const state = (of: typeof event.state | 'finished'): Told | null =>
    of ? { kind: 'action-state', state: of } : null;
  return [
    ...which,
    ...(event.due ? [{ field: 'due', from: day(was?.due), to: day(event.due) } as const] : []),
    ...(event.state ? [{ field: 'state', from: state(was?.state), to: state(event.state) } as const] : []),
  ];
}
