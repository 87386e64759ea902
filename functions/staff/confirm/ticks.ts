import * as z from 'zod';
import { Day } from '../../core/calendar.ts';
import type { CommandOf } from '../../core/commands.ts';
import { RecordId, ServiceId } from '../../core/identifiers.ts';
import { type State, serviceOf } from '../../core/state.ts';
import { everyText } from '../form.ts';

const Tick = z.object({
  service: ServiceId,
  version: z
    .string()
    .regex(/^\d{1,9}$/)
    .transform(Number)
    .pipe(z.int().min(1)),
  assessment: RecordId,
});

/** A service as it was seen and ticked. */
export type Tick = z.infer<typeof Tick> & { sent: string };

/** The ticks of a form; what our own page cannot have sent is left aside. */
export function ticksIn(form: FormData): Tick[] {
  return everyText(form, 'tick').flatMap((sent) => {
    const [service, version, assessment] = sent.split(':');
    const parsed = Tick.safeParse({ service, version, assessment });
    return parsed.success ? [{ ...parsed.data, sent }] : [];
  });
}

/** Whether what a tick confirms is an exemption, which gets a new day of review. */
export const isExemption = (state: State, { service, assessment }: Tick): boolean =>
  serviceOf(state, service)?.assessments.find(({ id }) => id === assessment)?.status === 'not-applicable';

/** The day of review that a form asks for; null where it is none that can be used after a day. */
export function reviewDayIn(form: FormData, today: Day): Day | null {
  const parsed = Day.safeParse(form.get('reviewOn'));
  return parsed.success && parsed.data > today ? parsed.data : null;
}

/** The commands that say of each that it is still true, of exactly what was seen. */
export const confirmations = (
  state: State,
  ticks: readonly Tick[],
  effectiveOn: Day,
  reviewOn: Day | null,
): CommandOf<'confirm-assessment'>[] =>
  ticks.map((tick) => ({
    type: 'confirm-assessment',
    service: tick.service,
    assessment: tick.assessment,
    version: tick.version,
    effectiveOn,
    ...(reviewOn !== null && isExemption(state, tick) && { reviewOn }),
  }));
