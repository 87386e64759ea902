import type { Day } from '../../../functions/core/calendar.ts';
import type { ServiceRecord } from '../../../functions/core/state.ts';
import type { Span } from '../../../functions/core/timeline.ts';
import { byEffect, holds, type View } from '../../../functions/core/view.ts';

/** Days on which a service did not exist, although it had before and came back: `from` included, `to` not. */
export type Absence = { from: Day; to: Day };

const ENDINGS = ['service-merged', 'service-split', 'service-retired'];

/** From each ending to the day the service was reinstated, as far as the view knows. */
export function absencesOf(record: ServiceRecord, view: View): Absence[] {
  const happened = record.register
    .map((each) => ({ ...each, effectiveOn: each.event.effectiveOn }))
    .filter((each) => holds(view, each))
    .sort(byEffect);
  const absences: Absence[] = [];
  let ended: Day | null = null;
  for (const { event, effectiveOn } of happened) {
    if (ENDINGS.includes(event.type)) ended ??= effectiveOn;
    if (event.type === 'service-reinstated' && ended !== null) {
      absences.push({ from: ended, to: effectiveOn });
      ended = null;
    }
  }
  return absences;
}

const LAST = '9999-12-31';

function without(span: Span, { from, to }: Absence): Span[] {
  const end = span.to ?? LAST;
  if (to <= span.from || from >= end) return [span];
  return [...(span.from < from ? [{ ...span, to: from }] : []), ...(to < end ? [{ ...span, from: to }] : [])];
}

/** The spans without the days on which the service did not exist. */
export const presentSpans = (spans: readonly Span[], absences: readonly Absence[]): Span[] =>
  absences.reduce<Span[]>((left, absence) => left.flatMap((span) => without(span, absence)), [...spans]);
