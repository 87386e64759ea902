import { addDays, addMonths, type Day } from '../../../functions/core/calendar.ts';
import type { Act } from './act.ts';
import { ALL_DESKS, deskOf, roleAt } from './desks.ts';
import type { ExampleService } from './example-service.ts';
import { type Judged, judgements } from './judgements.ts';
import { wholeFrom } from './random.ts';
import { EXAMPLE_SERVICES } from './services.ts';
import { type Month, type StoryTime, workingDay } from './story-time.ts';

/** Each year the desks go through what has been said. */
const ROUNDS: readonly Month[] = [13, 24, 35, 46, 58, 70, 82, 94, 106, 118];
/** A round that an area never held. */
const SKIPPED = { area: 'culture-and-leisure', round: 46 };
/** Until here a service is now and then forgotten in a round. */
const FORGETTING_UNTIL: Month = 100;
/** What was judged this recently needs no confirmation. */
const STILL_FRESH_MONTHS = 5;

/** A few days earlier every year, so that nothing turns stale between two rounds. */
function dayOfRound(time: StoryTime, desk: string, round: Month): Day {
  const earlier = 2 * ROUNDS.indexOf(round);
  return workingDay(addDays(time.day(round, `round ${desk}`, 6), 20 - earlier));
}

function isAway({ id, area, endsAt = 999, pause, silentFrom = 999 }: ExampleService, round: Month): boolean {
  const paused = pause !== undefined && round >= pause[0] - 1 && round <= pause[1] + 1;
  const forgotten = round < FORGETTING_UNTIL && wholeFrom(`forgotten ${id} ${round}`, 6) === 0;
  const skipped = area === SKIPPED.area && round === SKIPPED.round;
  return round >= endsAt - 1 || round >= silentFrom || paused || forgotten || skipped;
}

const NOTHING_TO_CONFIRM: readonly string[] = ['unclear', 'unknown', 'irrelevant'];

function needsConfirmation(service: ExampleService, all: readonly Judged[], round: Month, on: Day): boolean {
  const last = all.findLast((each) => each.service === service && each.recordedOn < on);
  if (!last || isAway(service, round) || NOTHING_TO_CONFIRM.includes(last.step[1])) return false;
  return addMonths(last.effectiveOn, STILL_FRESH_MONTHS) < on;
}

function roundOf(time: StoryTime, all: readonly Judged[], desk: string, round: Month): Act {
  const on = dayOfRound(time, desk, round);
  const confirmed = EXAMPLE_SERVICES.filter(
    (service) => deskOf(service.area) === desk && needsConfirmation(service, all, round, on),
  );
  const steps = confirmed.map(({ id: service }) => ({
    command: { type: 'confirm-assessment', service, effectiveOn: on } as const,
  }));
  return { on, role: roleAt(desk), steps };
}

/** The yearly rounds in which most judgements are confirmed and some are left to grow stale. */
export function confirmationActs(time: StoryTime): Act[] {
  const all = judgements(time);
  return ROUNDS.flatMap((round) => ALL_DESKS.map((desk) => roundOf(time, all, desk, round)));
}
