import { type Act, named, type Step } from './act.ts';
import type { ActionStory, TargetStory } from './plan-story.ts';
import { AHEAD } from './plans-ahead.ts';
import { DROPPED } from './plans-dropped.ts';
import { LATE } from './plans-late.ts';
import { MET } from './plans-met.ts';
import { type Month, type StoryTime, workingDay } from './story-time.ts';

/** What became of a plan in a month. */
type Turn = { month: Month; step: Step };

/** The course of one action; `goal` and `name` are what the target and the action go by. */
function actionTurns(
  time: StoryTime,
  { service }: TargetStory,
  goal: string,
  name: string,
  story: ActionStory,
): Turn[] {
  const { title, owner, added, due, started, postponed, escalated, finished } = story;
  const it = { service, action: named(name) };
  const turns: Turn[] = [
    {
      month: added,
      step: {
        command: { type: 'add-action', service, target: named(goal), title, owner, due: time.deadline(due) },
        as: name,
      },
    },
  ];
  const then = (month: Month, command: Step['command']) => turns.push({ month, step: { command } });
  if (started !== undefined) then(started, { type: 'change-action', ...it, state: 'under-way' });
  if (postponed) then(postponed[0], { type: 'change-action', ...it, due: time.deadline(postponed[1]) });
  if (escalated)
    then(escalated[0], { type: 'escalate-action', ...it, to: escalated[1], reason: escalated[2] });
  if (finished) {
    const outcome = finished[1] === undefined ? {} : { outcome: finished[1] };
    then(finished[0], { type: 'finish-action', ...it, ...outcome });
  }
  return turns;
}

/** The course of one target: set, moved, met or dropped. */
function targetTurns(time: StoryTime, story: TargetStory, goal: string): Turn[] {
  const { service, set, status, due, because, moves = [], met, dropped } = story;
  const it = { service, target: named(goal) };
  const reason = because === undefined ? {} : { reason: because };
  const turns: Turn[] = [
    {
      month: set,
      step: {
        command: { type: 'set-target', service, status, due: time.deadline(due), ...reason },
        as: goal,
      },
    },
  ];
  for (const [month, later, why] of moves) {
    turns.push({
      month,
      step: { command: { type: 'move-target', ...it, due: time.deadline(later), reason: why } },
    });
  }
  if (met !== undefined) turns.push({ month: met, step: { command: { type: 'meet-target', ...it } } });
  if (dropped) {
    turns.push({ month: dropped[0], step: { command: { type: 'drop-target', ...it, reason: dropped[1] } } });
  }
  return turns;
}

function planTurns(time: StoryTime, story: TargetStory): Turn[] {
  const goal = `${story.service}-goal-${story.set}`;
  const actions = story.actions ?? [];
  return [
    ...targetTurns(time, story, goal),
    ...actions.flatMap((action, place) => actionTurns(time, story, goal, `${goal}-step-${place}`, action)),
  ];
}

/** Every target and action of the story. The plans are gone through once a month, and saved together. */
export function planActs(time: StoryTime): Act[] {
  const turns = [...MET, ...DROPPED, ...LATE, ...AHEAD].flatMap((story) => planTurns(time, story));
  return [...Map.groupBy(turns, ({ month }) => month)].map(([month, own]) => ({
    on: workingDay(time.day(month, `plans ${month}`, 15)),
    role: 'strategist',
    steps: own.map(({ step }) => step),
  }));
}
