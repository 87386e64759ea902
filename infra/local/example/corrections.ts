import { addDays, type Day } from '../../../functions/core/calendar.ts';
import type { CommandOf } from '../../../functions/core/commands.ts';
import { type Act, assessmentName, named, type Step } from './act.ts';
import { criteriaOf, judgements } from './judgements.ts';
import { exampleService } from './services.ts';
import type { Stage } from './stages.ts';
import { CORRECTIONS, COUNCIL, type CorrectionStory } from './story-corrections.ts';
import { LSS_REDACTION } from './story-redaction.ts';
import { type Month, type StoryTime, workingDay } from './story-time.ts';

type Said = { service: string; month: Month; stage: Stage; effectiveOn: Day; reason: string; note?: string };

function assessed({ service, month, stage, ...said }: Said): Step {
  const criteria = criteriaOf(exampleService(service), month, stage);
  return {
    command: { type: 'assess-service', service, criteria, ...said },
    as: assessmentName(service, month),
  };
}

function withdrawn(service: string, month: Month, reason: string): Step {
  const assessment = named(assessmentName(service, month));
  const command: CommandOf<'withdraw-assessment'> = {
    type: 'withdraw-assessment',
    service,
    assessment,
    reason,
  };
  return { command };
}

/** The day from which a judgement on a service's path holds. */
function dayOnPath(time: StoryTime, id: string, month: Month): Day {
  const found = judgements(time).find((each) => each.service.id === id && each.month === month);
  if (!found) throw new RangeError(`${id} was not judged in month ${month}`);
  return found.effectiveOn;
}

function correctionAct(time: StoryTime, story: CorrectionStory): Act {
  const { service, month, role, withdraws, says } = story;
  const on = workingDay(time.day(month, `correction ${service}`, 10));
  const steps: Step[] = [];
  if (withdraws) steps.push(withdrawn(service, ...withdraws));
  if (says) {
    const { stage, reason, asOf, days = 0 } = says;
    const effectiveOn = asOf === undefined ? on : addDays(dayOnPath(time, service, asOf), days);
    steps.push(assessed({ service, month, stage, effectiveOn, reason }));
  }
  return { on, role, steps };
}

/** After the council met: the past as known now changes, the past as known then does not. */
function afterTheCouncil(time: StoryTime): Act {
  const { correction: month, wrongSince, services, note } = COUNCIL;
  const effectiveOn = time.day(wrongSince, 'wrong since', 10);
  return {
    on: workingDay(time.day(month, 'after the council', 5)),
    role: 'strategist',
    steps: services.map(([service, reason]) =>
      assessed({ service, month, stage: 'by-post', effectiveOn, reason, note }),
    ),
  };
}

/** A reason named a person: it is said anew without her, and the text is redacted in the same go. */
function redacted(time: StoryTime): Act {
  const { service, pathMonth, month, cleanReason: reason, because } = LSS_REDACTION;
  const effectiveOn = dayOnPath(time, service, pathMonth);
  return {
    on: workingDay(time.day(month, 'redaction', 5)),
    role: 'strategist',
    steps: [assessed({ service, month, stage: 'form', effectiveOn, reason })],
    redacts: { service, assessment: named(assessmentName(service, pathMonth)), reason: because },
  };
}

/** Everything that set earlier judgements right. */
export const correctionActs = (time: StoryTime): Act[] => [
  ...CORRECTIONS.map((story) => correctionAct(time, story)),
  redacted(time),
  afterTheCouncil(time),
];
