import type { Instant } from './calendar.ts';

const stockholm = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Stockholm',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** What the clock shows in Stockholm at an instant: `14:05`. */
export const clockOf = (instant: Instant): string => stockholm.format(new Date(instant));
