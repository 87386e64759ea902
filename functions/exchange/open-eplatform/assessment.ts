import type { Day } from '../../core/calendar.ts';
import type { Command } from '../../core/commands.ts';
import type { ServiceRecord } from '../../core/state.ts';
import { spansOf } from '../../core/timeline.ts';
import { ALL_KNOWN } from '../../core/view.ts';
import { hasCriteria, lastImportedAssessment } from '../last-imported.ts';
import type { KnownService } from '../source-services.ts';
import type { Flow } from './flow.ts';
import { criteriaOf, type ListOrigin, noteOf, reasonOf } from './judgement.ts';

/** The assessment that the list gives a service. */
export function assessmentOf(service: string, flow: Flow, origin: ListOrigin): Command {
  const { effectiveOn } = origin;
  const note = noteOf(flow);
  return {
    type: 'assess-service',
    service,
    effectiveOn,
    criteria: criteriaOf(flow),
    reason: reasonOf(flow, origin),
    ...(note !== undefined && { note }),
  };
}

/** Whether the assessment in force on a day was made by a person. */
function isJudgedByPerson(record: ServiceRecord, day: Day): boolean {
  const inForce = spansOf(record, ALL_KNOWN).findLast(({ from }) => from <= day)?.assessment ?? null;
  const found = record.assessments.find(({ id }) => id === inForce);
  return found !== undefined && found.via !== 'import';
}

/** Null while the list tells what it told last; else a new assessment, unless a person made the one in force: `kept`. */
export function newAssessment(known: KnownService, flow: Flow, origin: ListOrigin): Command | 'kept' | null {
  const { record } = known;
  if (hasCriteria(lastImportedAssessment(known), criteriaOf(flow))) return null;
  return isJudgedByPerson(record, origin.effectiveOn) ? 'kept' : assessmentOf(record.id, flow, origin);
}
