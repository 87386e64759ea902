import { type Day, yearEnds } from '../../../functions/core/calendar.ts';
import { firstDay } from '../../../functions/core/matrix.ts';
import { type State, settingsOf } from '../../../functions/core/state.ts';

/** The years whose end the organisation's services have lived through, oldest first. */
export function yearsOf(state: State, day: Day): string[] {
  const first = firstDay(state);
  const closedOn = settingsOf(state)?.closedOn;
  const latest = closedOn && closedOn < day ? closedOn : day;
  return first === null ? [] : yearEnds(first, latest).map((end) => end.slice(0, 4));
}
