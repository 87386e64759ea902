import { isAssessmentEvent, isOrganisationEvent, isRegisterEvent, type LogEvent } from './events.ts';
import { tellOrganisation } from './log-reading-organisation.ts';
import { tellAction, tellTarget } from './log-reading-plans.ts';
import { type Place, recordBefore, tellAssessment, tellRegister } from './log-reading-service.ts';
import { textsOf } from './log-reading-texts.ts';
import type { Difference, ToldEvent } from './log-reading-values.ts';
import { type ServiceRecord, type State, serviceOf } from './state.ts';

const nothingOf = (id: string): ServiceRecord => ({
  id,
  version: 0,
  register: [],
  assessments: [],
  plans: [],
});

function differencesOf(state: State, event: LogEvent, place: Place): Difference[] {
  if (isOrganisationEvent(event)) return tellOrganisation(state, event, place);
  const before = recordBefore(serviceOf(state, event.service) ?? nothingOf(event.service), place);
  if (isRegisterEvent(event)) return tellRegister(event, before);
  if (isAssessmentEvent(event)) return tellAssessment(event, before);
  return 'action' in event ? tellAction(event, before) : tellTarget(event, before);
}

/** The service that an event is about; null for one about the organisation as a whole. */
export function serviceIn(event: LogEvent): string | null {
  if (event.type === 'report-answered') return event.about;
  return 'service' in event ? event.service : null;
}

/** An event as it can be told: what became what, against what the log knew just before it, and which texts it has. */
export const tellEvent = (state: State, event: LogEvent, place: Place): ToldEvent => ({
  type: event.type,
  service: serviceIn(event),
  effectiveOn: 'effectiveOn' in event ? event.effectiveOn : null,
  differences: differencesOf(state, event, place),
  texts: textsOf(event),
});
