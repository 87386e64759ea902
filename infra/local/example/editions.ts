import { addDays, addMonths, type Day, yearEnds } from '../../../functions/core/calendar.ts';
import type { Command } from '../../../functions/core/commands.ts';
import type { Act } from './act.ts';
import { COUNCIL } from './story-corrections.ts';
import { type StoryTime, workingDay } from './story-time.ts';

/** The accounts are made up this long after the year has ended. */
const DAYS_UNTIL_PUBLISHED = 50;
/** Places among the year ends: nobody had time to publish one, and one was published with a mistake. */
const LEFT_OUT = 3;
const MISTAKEN = 5;

const onDay = (on: Day, ...commands: Command[]): Act => ({
  on,
  role: 'strategist',
  steps: commands.map((command) => ({ command })),
});

const yearEnd = (validOn: Day, id: string, label: string): Command => ({
  type: 'publish-edition',
  id: `bokslut-${validOn.slice(0, 4)}${id}`,
  label: `Bokslut ${validOn.slice(0, 4)}${label}`,
  validOn,
});

/** The mistaken edition shows the wrong day; it is withdrawn, and published again for the right one. */
function mistaken(validOn: Day): Act[] {
  const id = `bokslut-${validOn.slice(0, 4)}`;
  const published = workingDay(addDays(validOn, DAYS_UNTIL_PUBLISHED));
  const wrong: Command = {
    type: 'publish-edition',
    id,
    label: `Bokslut ${validOn.slice(0, 4)}`,
    validOn: addMonths(validOn, -1),
  };
  const withdrawal: Command = {
    type: 'withdraw-edition',
    edition: id,
    reason: 'Utgåvan visade läget den sista november. En rättad utgåva för årets sista dag ersätter den.',
  };
  return [
    onDay(published, wrong),
    onDay(workingDay(addDays(published, 34)), withdrawal, yearEnd(validOn, '-rattad', ', rättad')),
  ];
}

function yearEndActs(time: StoryTime, today: Day): Act[] {
  const fullYear = addMonths(time.start, 9);
  const ends = yearEnds(time.start, today).filter((day) => day > fullYear && addDays(day, 55) < today);
  return ends.flatMap((validOn, place) => {
    if (place === LEFT_OUT) return [];
    if (place === MISTAKEN) return mistaken(validOn);
    return [onDay(workingDay(addDays(validOn, DAYS_UNTIL_PUBLISHED)), yearEnd(validOn, '', ''))];
  });
}

/** What was laid before the council, two months before it turned out to hold two mistakes. */
function forTheCouncil(time: StoryTime): Act {
  const on = workingDay(time.day(COUNCIL.meeting, 'council', 5));
  return onDay(on, {
    type: 'publish-edition',
    id: `fullmaktige-${on}`,
    label: `Underlag till fullmäktige ${on}`,
    validOn: on,
  });
}

/** The editions of the ten years up to `today`. */
export const editionActs = (time: StoryTime, today: Day): Act[] => [
  ...yearEndActs(time, today),
  forTheCouncil(time),
];
