import type { Day } from '../calendar.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import { catalogueOf } from '../catalogue/catalogues.ts';
import { registeredOn, serviceAt } from '../service-at.ts';
import { type ServiceRecord, type State, serviceOf, settingsOf } from '../state.ts';
import type { Criteria } from '../status.ts';
import { ALL_KNOWN } from '../view.ts';
import { type Context, type Outcome, refused } from './outcome.ts';

/** The catalogue that the organisation follows now. */
export const ownCatalogue = (state: State): Catalogue =>
  catalogueOf(settingsOf(state)?.catalogue ?? 'blomlada-2026');

/** Refuses a day that has not come yet: what is to come is a target, not a fact. */
export const refuseFuture = (context: Context, day: Day, field = 'effectiveOn'): Outcome | null =>
  day > context.today
    ? refused(
        'future-date',
        `${day} lies in the future (today is ${context.today}); plan it as a target instead.`,
        field,
      )
    : null;

export const refuseUnknownArea = (state: State, area: string): Outcome | null => {
  const { id, areas } = ownCatalogue(state);
  return areas.some((each) => each.id === area)
    ? null
    : refused(
        'unknown-area',
        `There is no area “${area}” in ${id}; it has ${areas.map((each) => each.id).join(', ')}.`,
        'area',
      );
};

export const refuseUnknownIndicator = (
  state: State,
  indicator: string | null | undefined,
): Outcome | null => {
  const { id, indicators } = ownCatalogue(state);
  return indicator === null || indicator === undefined || indicators.some((each) => each.id === indicator)
    ? null
    : refused('unknown-indicator', `There is no indicator “${indicator}” in ${id}.`, 'indicator');
};

export const refuseUnknownCriteria = (state: State, criteria: Criteria): Outcome | null => {
  const { id, criteria: known } = ownCatalogue(state);
  const stray = Object.keys(criteria).find((each) => !known.some((criterion) => criterion.id === each));
  return stray === undefined
    ? null
    : refused(
        'unknown-criterion',
        `There is no criterion “${stray}” in ${id}; it has ${known.map((each) => each.id).join(', ')}.`,
        'criteria',
        stray,
      );
};

/** Refuses an act on a day when the service did not exist: before it was registered, or after it ended. */
export function refuseOutsideLife(record: ServiceRecord, day: Day): Outcome | null {
  const from = registeredOn(record, ALL_KNOWN);
  if (from === null || day < from) {
    return refused(
      'before-registration',
      `The service ${record.id} is registered from ${from}; ${day} lies before that.`,
      'effectiveOn',
    );
  }
  const ended = serviceAt(record, { validOn: day, known: ALL_KNOWN })?.endedBy;
  return ended
    ? refused(
        'service-ended',
        `The service ${record.id} was ${ended.kind} on ${ended.on}; reinstate it first.`,
        'effectiveOn',
      )
    : null;
}

type Found = { record: ServiceRecord; problem: null } | { record: null; problem: Outcome };

/** The record of the service that a command names in a field, or the refusal where there is none. */
export function findService(state: State, id: string, ...path: (string | number)[]): Found {
  const record = serviceOf(state, id);
  return record
    ? { record, problem: null }
    : {
        record: null,
        problem: refused('unknown-service', `There is no service “${id}” in ${state.org}.`, ...path),
      };
}

/** A day on which the service existed and that has come; what most acts on a service need. */
export const refuseDay = (context: Context, record: ServiceRecord, day: Day): Outcome | null =>
  refuseFuture(context, day) ?? refuseOutsideLife(record, day);
