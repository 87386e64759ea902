import * as z from 'zod';
import { Day } from '../../core/calendar.ts';
import { ServiceId } from '../../core/identifiers.ts';
import { ServiceProfile } from '../../core/service.ts';
import { Assessment } from './assessment.ts';
import { AreaFields, StatusFields } from './matrix.ts';
import { Action, Target } from './plans.ts';
import { LocalizedWords, Words } from './text.ts';
import { ViewFields } from './view.ts';

/** How a service left the catalogue, and which services its residents find instead. */
export const Ending = z.strictObject({
  on: Day,
  kind: z.enum(['merged', 'split', 'retired']),
  into: z.array(ServiceId),
  reason: Words.nullable(),
});

const { name, indicator, link, unit, externalId, source, sdg } = ServiceProfile.shape;

/** One service in a view; one that has ended keeps its address and says what came instead. */
export const Service = z.strictObject({
  ...ViewFields,
  id: ServiceId,
  name,
  description: LocalizedWords.nullable(),
  sentence: LocalizedWords.nullable(),
  area: z.strictObject(AreaFields),
  indicator,
  link,
  unit,
  /** The role that answers for the service. */
  role: Words.nullable(),
  externalId,
  source,
  sdg,
  registeredOn: Day,
  endedBy: Ending.nullable(),
  vanishedOn: Day.nullable(),
  ...StatusFields,
  /** The judgement behind the status; null where there is none. */
  assessment: Assessment.nullable(),
  targets: z.array(Target),
  actions: z.array(Action),
  version: z.int().min(1),
});
export type Service = z.infer<typeof Service>;
