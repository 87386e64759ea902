import type { Command } from '../../../functions/core/commands.ts';
import type { Act } from './act.ts';
import { type Month, type StoryTime, workingDay } from './story-time.ts';

/** An act of the register on one day; every command of it takes effect then. */
export function actOn(
  time: StoryTime,
  month: Month,
  words: string,
  commands: (on: string) => Command[],
): Act {
  const on = workingDay(time.day(month, words, 8));
  return { on, role: 'strategist', steps: commands(on).map((command) => ({ command })) };
}

/** A new name from a day on. */
export const renamed = (service: string, effectiveOn: string, sv: string, en: string): Command => ({
  type: 'rename-service',
  service,
  effectiveOn,
  name: { sv, en },
});
