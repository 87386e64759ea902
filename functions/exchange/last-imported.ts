import type { Day } from '../core/calendar.ts';
import { canonicalJson } from '../core/digest.ts';
import type { RegisterEvent } from '../core/events.ts';
import type { ServiceProfile } from '../core/service.ts';
import type { Assessment, ServiceRecord } from '../core/state.ts';
import type { Criteria } from '../core/status.ts';

/** The fields that an event sets. */
function fieldsIn(event: RegisterEvent): Partial<ServiceProfile> {
  switch (event.type) {
    case 'service-registered':
      return event.profile;
    case 'service-revised':
      return event.changes;
    case 'service-renamed':
      return { name: event.name };
    case 'service-moved':
      return { area: event.area };
    case 'service-mapped':
      return { indicator: event.indicator };
    default:
      return {};
  }
}

/** What imports last said of each field, whatever people have made of it since; a field they never set is missing. */
export function lastImportedFields({ register }: ServiceRecord): Partial<ServiceProfile> {
  const said: Partial<ServiceProfile> = {};
  for (const { via, event } of register) {
    if (via === 'import') Object.assign(said, fieldsIn(event));
  }
  return said;
}

/** The newest assessment that an import made, of one day or of any; a withdrawn one counts, since people took it back. */
export const lastImportedAssessment = ({ assessments }: ServiceRecord, on?: Day): Assessment | undefined =>
  assessments.findLast(
    ({ via, effectiveOn }) => via === 'import' && (on === undefined || effectiveOn === on),
  );

/** Whether an assessment came from these very criteria. */
export const hasCriteria = (assessment: Assessment | undefined, criteria: Criteria): boolean =>
  assessment?.criteria != null && canonicalJson(assessment.criteria) === canonicalJson(criteria);

const MARKS: readonly string[] = ['service-vanished', 'service-returned'];

/** The latest day that a list speaks of, as far as it left traces; a list of an earlier day comes too late. */
export function latestImportDay({ register, assessments }: ServiceRecord): Day {
  const facts = register.filter(({ via, event }) => via === 'import' || MARKS.includes(event.type));
  const days = [
    ...facts.map(({ event }) => event.effectiveOn),
    ...assessments.filter(({ via }) => via === 'import').map(({ effectiveOn }) => effectiveOn),
  ];
  return days.reduce((latest, day) => (day > latest ? day : latest), '');
}
