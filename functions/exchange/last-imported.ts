import type { Day } from '../core/calendar.ts';
import { canonicalJson } from '../core/digest.ts';
import { fieldsSetBy } from '../core/register-fields.ts';
import type { ServiceProfile } from '../core/service.ts';
import type { Assessment, ServiceRecord, Stamp } from '../core/state.ts';
import type { Criteria } from '../core/status.ts';

/** What is looked at of a service: its record, without the commits that people have taken back. */
type Looked = { record: ServiceRecord; takenBack: ReadonlySet<number> };

/** What imports last said of each field, whatever people have made of it since; a field they never set is missing. */
export function lastImportedFields({ record, takenBack }: Looked): Partial<ServiceProfile> {
  const said: Partial<ServiceProfile> = {};
  for (const { via, seq, event } of record.register) {
    if (via === 'import' && !takenBack.has(seq)) Object.assign(said, fieldsSetBy(event));
  }
  return said;
}

/** The newest assessment that an import made, of one day or of any; a withdrawn one counts, since people took it back. */
export const lastImportedAssessment = ({ record, takenBack }: Looked, on?: Day): Assessment | undefined =>
  record.assessments.findLast(
    ({ via, seq, effectiveOn }) =>
      via === 'import' && !takenBack.has(seq) && (on === undefined || effectiveOn === on),
  );

/** Whether an assessment came from these very criteria. */
export const hasCriteria = (assessment: Assessment | undefined, criteria: Criteria): boolean =>
  assessment?.criteria != null && canonicalJson(assessment.criteria) === canonicalJson(criteria);

const MARKS: readonly string[] = ['service-vanished', 'service-returned'];

/** The latest day that a list speaks of, as far as it left traces; a list of an earlier day comes too late. */
export function latestImportDay({ record, takenBack }: Looked): Day {
  const imported = ({ via, seq }: Pick<Stamp, 'via' | 'seq'>) => via === 'import' && !takenBack.has(seq);
  const facts = record.register.filter(
    (each) => imported(each) || (MARKS.includes(each.event.type) && !takenBack.has(each.seq)),
  );
  const days = [
    ...facts.map(({ event }) => event.effectiveOn),
    ...record.assessments.filter(imported).map(({ effectiveOn }) => effectiveOn),
  ];
  return days.reduce((latest, day) => (day > latest ? day : latest), '');
}
