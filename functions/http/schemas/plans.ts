import * as z from 'zod';
import { Day } from '../../core/calendar.ts';
import { RecordId, ServiceId } from '../../core/identifiers.ts';
import { Localized } from '../../core/language.ts';
import { Status } from '../../core/status.ts';
import { Words } from './text.ts';
import { ViewFields } from './view.ts';

/** One move of a target: from which day and status, to which. */
export const Slip = z.strictObject({
  on: Day,
  from: Day,
  to: Day,
  fromStatus: Status,
  toStatus: Status,
  reason: Words,
});

/** A status that a service should have by a day, with every move of it. */
export const Target = z.strictObject({
  id: RecordId,
  service: ServiceId,
  status: Status,
  due: Day,
  setOn: Day,
  reason: Words.nullable(),
  state: z.enum(['open', 'met', 'dropped']),
  closedOn: Day.nullable(),
  closedBecause: Words.nullable(),
  /** Open, and due before the day of the view. */
  late: z.boolean(),
  slips: z.array(Slip),
});
export type Target = z.infer<typeof Target>;

/** A step towards a target, or on its own. */
export const Action = z.strictObject({
  id: RecordId,
  service: ServiceId,
  target: RecordId.nullable(),
  title: Words,
  owner: Words,
  due: Day,
  addedOn: Day,
  state: z.enum(['planned', 'under-way', 'finished']),
  finishedOn: Day.nullable(),
  outcome: Words.nullable(),
  /** Not finished, and due before the day of the view. */
  late: z.boolean(),
  escalated: z.strictObject({ on: Day, to: Words, reason: Words }).nullable(),
});
export type Action = z.infer<typeof Action>;

/** Every target and action of an organisation in a view, and the names of their services. */
export const Targets = z.strictObject({
  ...ViewFields,
  services: z.array(z.strictObject({ id: ServiceId, name: Localized })),
  targets: z.array(Target),
  actions: z.array(Action),
});
export type Targets = z.infer<typeof Targets>;
