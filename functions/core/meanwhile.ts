import type { Instant } from './calendar.ts';
import type { Role } from './identifiers.ts';
import type { ServiceRecord, Stamp } from './state.ts';

/** Something that happened to a service: what, when, and by which role. */
export type Happening = { seq: number; at: Instant; role: Role; type: string };

const happening = ({ seq, at, role }: Stamp, type: string): Happening => ({ seq, at, role, type });

/** Everything that has happened to a service, oldest first. */
function happenings(record: ServiceRecord): Happening[] {
  const found = [
    ...record.register.map((each) => happening(each, each.event.type)),
    ...record.plans.map((each) => happening(each, each.event.type)),
    ...record.assessments.flatMap((each) => [
      happening(each, 'service-assessed'),
      ...each.confirmations.map((confirmation) => happening(confirmation, 'assessment-confirmed')),
      ...(each.withdrawn ? [happening(each.withdrawn, 'assessment-withdrawn')] : []),
    ]),
  ];
  return found.sort((a, b) => a.seq - b.seq);
}

/** What has happened to a service after the commit that somebody saw, oldest first. */
export const meanwhile = (record: ServiceRecord, seen: number): Happening[] =>
  happenings(record).filter(({ seq }) => seq > seen);

/** Seq of a service's last change as known at a commit; 0 when it was not known yet. */
export function versionAt(record: ServiceRecord, known: number): number {
  if (known >= record.version) return record.version;
  return happenings(record).findLast(({ seq }) => seq <= known)?.seq ?? 0;
}
