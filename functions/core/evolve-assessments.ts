import type { AssessmentEvent } from './events.ts';
import type { Assessment, Recorded, ServiceRecord, Stamp } from './state.ts';

type Assessed = AssessmentEvent & { type: 'service-assessed' };

function assessed(
  stamp: Stamp,
  { type: _type, service: _service, assessment: id, ...said }: Assessed,
): Assessment {
  return { ...stamp, ...said, id, confirmations: [], withdrawn: null };
}

function confirmed(
  stamp: Stamp,
  { effectiveOn: on, reviewOn }: AssessmentEvent & { type: 'assessment-confirmed' },
): Assessment['confirmations'][number] {
  return { ...stamp, on, ...(reviewOn !== undefined && { reviewOn }) };
}

/** A service's assessments after one event about them; null when it names one that is not there. */
export function evolveAssessments(
  assessments: ServiceRecord['assessments'],
  recorded: Recorded<AssessmentEvent>,
): ServiceRecord['assessments'] | null {
  const { event, ...stamp } = recorded;
  if (event.type === 'service-assessed') return [...assessments, assessed(stamp, event)];
  const at = assessments.findIndex(({ id }) => id === event.assessment);
  const found = assessments[at];
  if (!found) return null;
  const changed =
    event.type === 'assessment-confirmed'
      ? { ...found, confirmations: [...found.confirmations, confirmed(stamp, event)] }
      : { ...found, withdrawn: { ...stamp, reason: event.reason } };
  return assessments.with(at, changed);
}
