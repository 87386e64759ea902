import { Day } from '../calendar.ts';
import { Line } from '../language.ts';
import type { ServiceRecord } from '../state.ts';
import { holds, type View } from '../view.ts';
import { serviceRule } from './rule.ts';

/** The list that last said that it no longer holds the service. */
function sourceIn(record: ServiceRecord, view: View): string {
  const last = record.register.findLast(
    ({ event, seq }) =>
      event.type === 'service-vanished' && holds(view, { effectiveOn: event.effectiveOn, seq }),
  )?.event;
  return last?.type === 'service-vanished' ? last.source : '';
}

/** A service that its source no longer lists, and that nobody has retired. */
export const vanished = serviceRule(
  'vanished',
  'warning',
  { vanishedOn: Day, source: Line(200) },
  ({ row: { vanishedOn }, record }, { view }) =>
    vanishedOn === null ? null : { vanishedOn, source: sourceIn(record, view) },
);
