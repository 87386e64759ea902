import type { AssessmentEvent, RegisterEvent } from './events.ts';
import type { Difference, Told, ToldField } from './log-reading-values.ts';
import { REVISABLE, type RevisionByRef, type ServiceProfile } from './service.ts';
import { registeredOn, type ServiceAt, serviceAt } from './service-at.ts';
import type { ServiceRecord, Stamp } from './state.ts';
import type { Criteria, Status } from './status.ts';
import { statusAt } from './timeline.ts';
import { ALL_KNOWN } from './view.ts';

/** Where an event stands in the log. */
export type Place = Pick<Stamp, 'seq' | 'index'>;

const isBefore = (stamp: Place, place: Place): boolean =>
  stamp.seq < place.seq || (stamp.seq === place.seq && stamp.index < place.index);

/** A service as the log knew it just before an event. */
export const recordBefore = (record: ServiceRecord, place: Place): ServiceRecord => ({
  ...record,
  register: record.register.filter((each) => isBefore(each, place)),
  plans: record.plans.filter((each) => isBefore(each, place)),
  assessments: record.assessments
    .filter((each) => isBefore(each, place))
    .map((each) => ({
      ...each,
      withdrawn: each.withdrawn && isBefore(each.withdrawn, place) ? each.withdrawn : null,
    })),
});

type Plain = string | null | undefined;
export const plainly = (text: Plain, kind: 'plain' | 'link' = 'plain'): Told | null =>
  text ? { kind, text } : null;
const item = (kind: 'area' | 'indicator', id: Plain): Told | null => (id ? { kind, id } : null);

const fieldOf = (profile: Partial<ServiceProfile>, field: (typeof REVISABLE)[number]): Told | null =>
  plainly(profile[field], field === 'link' ? 'link' : 'plain');

/** What a service was registered with; what was left empty is not told. */
const registered = ({ profile }: { profile: ServiceProfile }): Difference[] => {
  const told: [ToldField, Told | null][] = [
    ['name', { kind: 'name', name: profile.name }],
    ['area', item('area', profile.area)],
    ['indicator', item('indicator', profile.indicator)],
    ...REVISABLE.map((field): [ToldField, Told | null] => [field, fieldOf(profile, field)]),
  ];
  return told.flatMap(([field, to]) => (to ? [{ field, to }] : []));
};

function revised(changes: RevisionByRef, was: ServiceAt | null): Difference[] {
  return REVISABLE.filter((field) => changes[field] !== undefined).map((field) => ({
    field,
    from: was && fieldOf(was.profile, field),
    to: plainly(changes[field], field === 'link' ? 'link' : 'plain'),
  }));
}

/** What an event changed in the register, against the service as it was known before on the same day. */
export function tellRegister(event: RegisterEvent, before: ServiceRecord): Difference[] {
  const was = serviceAt(before, { validOn: event.effectiveOn, known: ALL_KNOWN });
  switch (event.type) {
    case 'service-registered':
      return registered(event);
    case 'service-revised':
      return revised(event.changes, was);
    case 'service-renamed':
      return [
        {
          field: 'name',
          from: was && { kind: 'name', name: was.profile.name },
          to: { kind: 'name', name: event.name },
        },
      ];
    case 'service-moved':
      return [{ field: 'area', from: item('area', was?.profile.area), to: item('area', event.area) }];
    case 'service-mapped':
      return [
        {
          field: 'indicator',
          from: item('indicator', was?.profile.indicator),
          to: item('indicator', event.indicator),
        },
      ];
    case 'service-redated': {
      const from = registeredOn(before, ALL_KNOWN);
      return [
        {
          field: 'start',
          from: from === null ? null : { kind: 'day', day: from },
          to: { kind: 'day', day: event.effectiveOn },
        },
      ];
    }
    case 'service-merged':
      return [{ field: 'into', to: { kind: 'services', ids: [event.into] } }];
    case 'service-split':
      return [{ field: 'into', to: { kind: 'services', ids: event.into } }];
    case 'service-vanished':
    case 'service-returned':
      return [{ field: 'source', to: plainly(event.source) }];
    default:
      return [];
  }
}

const status = (of: Status | undefined): Told | null => (of ? { kind: 'status', status: of } : null);

/** The criteria that are not what they were; all of them where nothing was known. */
const criteriaThat = (now: Criteria, was: Criteria | null | undefined): Difference[] =>
  Object.entries(now)
    .filter(([id, state]) => state !== (was?.[id] ?? 'unknown'))
    .map(([of, state]) => ({
      field: 'criterion',
      of,
      ...(was && { from: { kind: 'criterion-state', state: was[of] ?? 'unknown' } as const }),
      to: { kind: 'criterion-state', state },
    }));

function assessed(
  event: AssessmentEvent & { type: 'service-assessed' },
  before: ServiceRecord,
): Difference[] {
  const was = statusAt(before, { validOn: event.effectiveOn, known: ALL_KNOWN }, 12);
  return [
    { field: 'status', from: status(was?.status), to: status(event.status) },
    ...(event.override ? [{ field: 'override', to: { kind: 'flag', on: true } } as const] : []),
    ...criteriaThat(event.criteria ?? {}, was?.criteria),
    ...(event.reviewOn ? [{ field: 'reviewOn', to: { kind: 'day', day: event.reviewOn } } as const] : []),
    ...(event.report ? [{ field: 'report', to: plainly(event.report) } as const] : []),
  ];
}

/** What an event changed in the status, against what was known before on the same day. */
export function tellAssessment(event: AssessmentEvent, before: ServiceRecord): Difference[] {
  if (event.type === 'service-assessed') return assessed(event, before);
  const about = before.assessments.find(({ id }) => id === event.assessment);
  if (event.type === 'assessment-confirmed') {
    return [
      { field: 'status', to: status(about?.status) },
      ...(event.reviewOn ? [{ field: 'reviewOn', to: { kind: 'day', day: event.reviewOn } } as const] : []),
    ];
  }
  const on = about?.effectiveOn ?? event.effectiveOn;
  const left = { ...before, assessments: before.assessments.filter((each) => each !== about) };
  const statusOn = (record: ServiceRecord) =>
    status(statusAt(record, { validOn: on, known: ALL_KNOWN }, 12)?.status);
  return [
    { field: 'assessmentOf', to: { kind: 'day', day: on } },
    { field: 'status', from: statusOn(before), to: statusOn(left) },
  ];
}
