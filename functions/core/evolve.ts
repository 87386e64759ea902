import { addDays, dayOf } from './calendar.ts';
import type { Commit } from './commit.ts';
import {
  isAssessmentEvent,
  isOrganisationEvent,
  isRegisterEvent,
  type LogEvent,
  type OrganisationEvent,
  type ServiceEvent,
} from './events.ts';
import { evolveAssessments } from './evolve-assessments.ts';
import { type Recorded, type ServiceRecord, type Stamp, type State, serviceOf, settingsOf } from './state.ts';

/** Thrown when an event cannot follow the log before it: the log is not one that this program wrote. */
export class ImpossibleEvent extends Error {
  override name = 'ImpossibleEvent';
}

/** A state that only one fold knows yet, so that its services may be written in place. */
export type Draft = Omit<State, 'services'> & { services: Record<string, ServiceRecord> };

/** A draft that begins as a copy of a state. */
export const draftOf = (state: State): Draft => ({ ...state, services: { ...state.services } });

function evolveService(record: ServiceRecord, recorded: Recorded<ServiceEvent>): ServiceRecord {
  const { event, ...stamp } = recorded;
  const next = { ...record, version: recorded.seq };
  if (isAssessmentEvent(event)) {
    const assessments = evolveAssessments(record.assessments, { ...stamp, event });
    if (assessments === null) throw new ImpossibleEvent(`${event.type} names an unknown assessment`);
    return { ...next, assessments };
  }
  return isRegisterEvent(event)
    ? { ...next, register: [...record.register, { ...stamp, event }] }
    : { ...next, plans: [...record.plans, { ...stamp, event }] };
}

/** Writes into the services of a draft: copying all of them at each event makes a large import quadratic. */
function withService(state: Draft, recorded: Recorded<ServiceEvent>): Draft {
  const { event } = recorded;
  const known = serviceOf(state, event.service);
  const isNew = event.type === 'service-registered';
  if (isNew === (known !== undefined)) {
    throw new ImpossibleEvent(
      `${event.type} of ${isNew ? 'an existing' : 'an unknown'} service ${event.service}`,
    );
  }
  const empty = { id: event.service, version: 0, register: [], assessments: [], plans: [] };
  const services: Record<string, ServiceRecord> = state.services;
  services[event.service] = evolveService(known ?? empty, recorded);
  return state;
}

function withEdition(state: State, stamp: Stamp, event: LogEvent & { type: 'edition-published' }): State {
  const { edition: id, label, validOn, seq: pinned, catalogue } = event;
  const edition = { ...stamp, id, label, validOn, pinned, catalogue, withdrawn: null };
  return { ...state, editions: { ...state.editions, [id]: edition } };
}

function withoutEdition(state: State, stamp: Stamp, event: LogEvent & { type: 'edition-withdrawn' }): State {
  const edition = Object.hasOwn(state.editions, event.edition) ? state.editions[event.edition] : undefined;
  if (!edition) throw new ImpossibleEvent(`withdrawal of unknown edition ${event.edition}`);
  const withdrawn = { ...edition, withdrawn: { ...stamp, reason: event.reason } };
  return { ...state, editions: { ...state.editions, [event.edition]: withdrawn } };
}

function withOrganisation(state: State, recorded: Recorded<OrganisationEvent>): State {
  const { event, ...stamp } = recorded;
  switch (event.type) {
    case 'organisation-registered':
      return { ...state, settings: [...state.settings, { ...stamp, settings: event.settings }] };
    case 'settings-changed': {
      const before = settingsOf(state);
      if (!before) throw new ImpossibleEvent('settings of an organisation that is not registered');
      return {
        ...state,
        settings: [...state.settings, { ...stamp, settings: { ...before, ...event.changes } }],
      };
    }
    case 'edition-published':
      return withEdition(state, stamp, event);
    case 'edition-withdrawn':
      return withoutEdition(state, stamp, event);
    case 'text-redacted':
      return { ...state, redacted: { ...state.redacted, [event.text]: { ...stamp, reason: event.reason } } };
    case 'report-answered': {
      const { type: _type, ...answer } = event;
      return { ...state, answers: [...state.answers, { ...stamp, ...answer }] };
    }
    case 'import-applied': {
      const { type: _type, ...applied } = event;
      return { ...state, imports: [...state.imports, { ...stamp, ...applied }] };
    }
  }
}

/** The draft after one more event. The draft before it must not be used any more: its services are the same. */
export function evolveDraft(draft: Draft, { event, ...stamp }: Recorded<LogEvent>): Draft {
  return isOrganisationEvent(event)
    ? { ...withOrganisation(draft, { ...stamp, event }), services: draft.services }
    : withService(draft, { ...stamp, event });
}

/** The state after one recorded event. */
export const evolve = (state: State, recorded: Recorded<LogEvent>): State =>
  evolveDraft(draftOf(state), recorded);

const REMEMBERED_DAYS = 30;

function rememberCommand(commands: State['commands'], commit: Commit): State['commands'] {
  const { at, seq, commandId } = commit;
  const oldest = addDays(dayOf(at), -REMEMBERED_DAYS);
  const stillKnown = commands.findIndex((each) => each.at.slice(0, 10) >= oldest);
  const [key = '', request = ''] = commandId.split('-');
  return [...(stillKnown < 0 ? [] : commands.slice(stillKnown)), { key, request, seq, at }];
}

/** The state after one commit; throws ImpossibleEvent when the commit does not follow the state. */
export function evolveCommit(state: State, commit: Commit): State {
  const { seq, at, role, via, hash } = commit;
  if (commit.org !== state.org || seq !== state.seq + 1 || commit.parent !== state.hash) {
    throw new ImpossibleEvent(`commit ${seq} of ${commit.org} does not follow ${state.seq} of ${state.org}`);
  }
  const evolved = commit.events.reduce(
    (each, event, index) => evolveDraft(each, { seq, index, at, role, via, event }),
    draftOf(state),
  );
  const commands = rememberCommand(state.commands, commit);
  return { ...evolved, seq, hash, at, commits: [...state.commits, { at, hash }], commands };
}
