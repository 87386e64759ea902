import type { LogEvent } from '../../../functions/core/events.ts';

export type Kind = LogEvent['type'];

/** The kinds of event in the order in which they are chosen among. */
export const KIND_GROUPS: Readonly<
  Record<'assessments' | 'register' | 'plans' | 'organisation', readonly Kind[]>
> = {
  assessments: ['service-assessed', 'assessment-confirmed', 'assessment-withdrawn'],
  register: [
    'service-registered',
    'service-revised',
    'service-renamed',
    'service-moved',
    'service-mapped',
    'service-redated',
    'service-merged',
    'service-split',
    'service-retired',
    'service-reinstated',
    'service-vanished',
    'service-returned',
  ],
  plans: [
    'target-set',
    'target-moved',
    'target-met',
    'target-dropped',
    'action-added',
    'action-changed',
    'action-escalated',
    'action-finished',
  ],
  organisation: [
    'settings-changed',
    'edition-published',
    'edition-withdrawn',
    'report-answered',
    'import-applied',
    'text-redacted',
    'organisation-registered',
  ],
};
