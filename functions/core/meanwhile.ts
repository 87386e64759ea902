import type { Instant } from './calendar.ts';
import type { Role } from './identifiers.ts';
import type { ServiceRecord, Stamp } from './state.ts';

/** Something that happened to a service: what, when, and by which role. */
export type Happening = { seq: number; at: Instant; role: Role; type: string };

const happening = ({ seq, at, role }: Stamp, type: string): Happening => ({ seq, at, role, type });

/** What has happened to a service after the commit that somebody saw, oldest first. */
export function meanwhile(record: ServiceRecord, seen: number): Happening[] {
  const found = [
    ...record.register.map((each) => happening(each, each.event.type)),
    ...record.plans.map((each) => happening(each, each.event.type)),
    ...record.assessments.flatMap((each) => [
      happening(each, 'service-assessed'),
      ...each.confirmations.map((confirmation) => happening(confirmation, 'assessment-confirmed')),
      ...(each.withdrawn ? [happening(each.withdrawn, 'assessment-withdrawn')] : []),
    ]),
  ];
  return found.filter(({ seq }) => seq > seen).sort((a, b) => a.seq - b.seq);
}
