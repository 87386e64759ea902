import { addDays, type Day } from '../../../functions/core/calendar.ts';
import type { CommandOf } from '../../../functions/core/commands.ts';
import { Status } from '../../../functions/core/status.ts';
import { assessmentName, type Step } from './act.ts';
import type { ExampleService, PathStep } from './example-service.ts';
import { wholeFrom } from './random.ts';
import { EXAMPLE_SERVICES } from './services.ts';
import { criteriaAt, isFall, type Stage } from './stages.ts';
import { PLATFORM_CHANGE, PLATFORM_FALLS } from './story-platform-change.ts';
import type { Month, StoryTime } from './story-time.ts';

/** How a judgement came about: which pool its reason is dealt from when it brings none. */
export type Turn = 'first' | 'reached' | 'fell';

/** One judgement on a service's path, with the days it holds from and was recorded. */
export type Judged = {
  service: ExampleService;
  month: Month;
  step: PathStep;
  turn: Turn;
  effectiveOn: Day;
  recordedOn: Day;
};

/** A service's own path, with what the change of platform did to it. */
function wholePath({ id, path }: ExampleService): PathStep[] {
  const fall = PLATFORM_FALLS.find(({ service }) => service === id);
  const detour: readonly PathStep[] = fall
    ? [
        [PLATFORM_CHANGE, fall.to, fall.because],
        [fall.back, 'whole', fall.healed],
      ]
    : [];
  return [...path, ...detour].sort(([a], [b]) => a - b);
}

const isStatus = (judged: PathStep[1]): judged is Status => Status.safeParse(judged).success;

function turnOf(before: PathStep | undefined, [, judged]: PathStep): Turn {
  if (!before) return 'first';
  const from = before[3] ?? before[1];
  return !isStatus(from) && !isStatus(judged) && isFall(from, judged) ? 'fell' : 'reached';
}

function judgedOf(service: ExampleService, time: StoryTime): Judged[] {
  const path = wholePath(service);
  return path.map((step, index) => {
    const [month] = step;
    const effectiveOn = time.day(month, `${service.id} ${month}`, 18);
    const recordedOn = addDays(effectiveOn, wholeFrom(`${month} ${service.id}`, 8));
    return { service, month, step, turn: turnOf(path[index - 1], step), effectiveOn, recordedOn };
  });
}

/** Every judgement of the story but the corrections, in the order of the months. */
export const judgements = (time: StoryTime): Judged[] =>
  EXAMPLE_SERVICES.flatMap((service) => judgedOf(service, time)).sort((a, b) => a.month - b.month);

const ARCHIVE_ASKED_FROM: Month = 40;

/** The criteria that a service is said to fulfil in a month. */
export function criteriaOf({ id, skips = [] }: ExampleService, month: Month, stage: Stage) {
  const unasked = month < ARCHIVE_ASKED_FROM && wholeFrom(`archive ${id}`, 2) === 0;
  return criteriaAt(stage, skips, unasked);
}

function evidenceOf(service: string, month: Month): { evidence?: string[] } {
  if (wholeFrom(`evidence ${service} ${month}`, 6) > 0) return {};
  return { evidence: [`https://exempelkommun.example/underlag/${service}-${month}.pdf`] };
}

/** The command that records a judgement, with the reason it was given. */
export function assessment(judged: Judged, reason: string): Step {
  const { service, month, step, effectiveOn } = judged;
  const [, to, , against] = step;
  const said = isStatus(to)
    ? { status: to, ...(against && { criteria: criteriaOf(service, month, against) }) }
    : { criteria: criteriaOf(service, month, to) };
  const command: CommandOf<'assess-service'> = {
    type: 'assess-service',
    service: service.id,
    effectiveOn,
    reason,
    ...said,
    ...evidenceOf(service.id, month),
  };
  return { command, as: assessmentName(service.id, month) };
}
