import { type Day, dayOf, type Instant } from './calendar.ts';
import { type Side, sideOf } from './changes.ts';
import type { TextRef } from './identifiers.ts';
import { type Ending, serviceAt } from './service-at.ts';
import { type ServiceRecord, type Stamp, type State, settingsAt } from './state.ts';
import type { View } from './view.ts';

/**
 * A commit that changed what was shown of a service on the day it was recorded. A correction of the past
 * that leaves the status of that day alone is none.
 */
export type RecordedChange = Stamp & {
  service: string;
  /** Null where the service was not there before, or is not there any more. */
  from: Side | null;
  to: Side | null;
  /** The day from which it holds. */
  on: Day;
  reason: TextRef | null;
  ending: Ending | null;
  /** When it was recorded; when its reason was redacted, if it was. */
  updated: Instant;
};

type Touch = { record: ServiceRecord; stamp: Stamp };

/** The last thing recorded of a service in each commit that could change its status, newest first. */
function touchesOf(record: ServiceRecord): Touch[] {
  const stamps: Stamp[] = [
    ...record.register,
    ...record.assessments.flatMap((each) => (each.withdrawn ? [each, each.withdrawn] : [each])),
  ];
  const last = new Map<number, Stamp>();
  for (const stamp of stamps) {
    const known = last.get(stamp.seq);
    if (!known || known.index < stamp.index) last.set(stamp.seq, stamp);
  }
  return [...last.values()].map((stamp) => ({ record, stamp }));
}

type Why = { on: Day; reason: TextRef | null; ending: Ending | null };

function whyGone(record: ServiceRecord, view: View): Why {
  const ending = serviceAt(record, view)?.endedBy ?? null;
  return { on: ending?.on ?? view.validOn, reason: ending?.reason ?? null, ending };
}

/** What the commit said: the assessment that now decides, else the withdrawal, else the return. */
function whyNow(record: ServiceRecord, { status }: Side, seq: number): Why {
  const deciding = record.assessments.find((each) => each.id === status.assessment);
  if (deciding?.seq === seq) return { on: deciding.effectiveOn, reason: deciding.reason, ending: null };
  const withdrawn = record.assessments.find((each) => each.withdrawn?.seq === seq)?.withdrawn;
  if (withdrawn) return { on: status.since, reason: withdrawn.reason, ending: null };
  const back = record.register.flatMap((each) =>
    each.seq === seq && each.event.type === 'service-reinstated' ? [each.event] : [],
  );
  const event = back.at(-1);
  return {
    on: event?.effectiveOn ?? status.since,
    reason: event?.reason ?? deciding?.reason ?? null,
    ending: null,
  };
}

function changeAt(state: State, { record, stamp }: Touch): RecordedChange | null {
  const { seq, index, at, role, via } = stamp;
  const { closedOn = null, staleAfterMonths = 12 } = settingsAt(state, seq) ?? {};
  const day = dayOf(at);
  const validOn = closedOn !== null && closedOn < day ? closedOn : day;
  const view = { validOn, known: seq };
  const from = sideOf(record, { validOn, known: seq - 1 }, staleAfterMonths);
  const to = sideOf(record, view, staleAfterMonths);
  if (from?.status.status === to?.status.status) return null;
  const why = to ? whyNow(record, to, seq) : whyGone(record, view);
  const redacted = why.reason !== null && Object.hasOwn(state.redacted, why.reason);
  const redaction = redacted && why.reason !== null ? state.redacted[why.reason]?.at : undefined;
  const updated = redaction !== undefined && redaction > at ? redaction : at;
  return { seq, index, at, role, via, service: record.id, from, to, ...why, updated };
}

/** The newest changes of status in the order they were recorded, the newest first, at most `most`. */
export function recordedChanges(state: State, most: number): RecordedChange[] {
  const touches = Object.values(state.services)
    .flatMap(touchesOf)
    .sort((a, b) => b.stamp.seq - a.stamp.seq || b.stamp.index - a.stamp.index);
  const found: RecordedChange[] = [];
  for (const touch of touches) {
    if (found.length === most) break;
    const change = changeAt(state, touch);
    if (change) found.push(change);
  }
  return found;
}
