import type { Day } from '../calendar.ts';
import type { CommandOf } from '../commands.ts';
import { completeCriteria, statusOfCriteria } from '../rule.ts';
import { type ServiceRecord, type State, serviceOf } from '../state.ts';
import type { Criteria, Status } from '../status.ts';
import { spansOf, statusAt } from '../timeline.ts';
import { ALL_KNOWN } from '../view.ts';
import { ownCatalogue, refuseUnknownCriteria } from './checks.ts';
import { accepted, type Context, freshId, type Outcome, refIn, refOrNull, refused } from './outcome.ts';

type Verdict = { status: Status; criteria: Criteria | null; by: 'criteria' | 'hand'; override: boolean };

const isOf = (criteria: Criteria, ids: readonly string[]): boolean =>
  Object.keys(criteria).every((id) => ids.includes(id));

/** The criteria that a status by hand stands against: those given with it, else those in force on its day. */
function criteriaBehind(
  state: State,
  command: CommandOf<'assess-service'>,
  ids: readonly string[],
): Criteria | null {
  if (command.criteria) return completeCriteria(command.criteria, ids);
  const record = serviceOf(state, command.service);
  const view = { validOn: command.effectiveOn, known: ALL_KNOWN };
  const criteria = record && statusAt(record, view, 1)?.criteria;
  // Criteria of a catalogue that the organisation has left behind say nothing under this one.
  return criteria && isOf(criteria, ids) ? criteria : null;
}

function verdictOf(state: State, command: CommandOf<'assess-service'>): Verdict | null {
  const ids = ownCatalogue(state).criteria.map(({ id }) => id);
  if (command.status !== undefined) {
    const criteria = criteriaBehind(state, command, ids);
    const override = criteria !== null && statusOfCriteria(criteria, ids) !== command.status;
    return { status: command.status, criteria, by: 'hand', override };
  }
  if (!command.criteria) return null;
  const criteria = completeCriteria(command.criteria, ids);
  return { status: statusOfCriteria(criteria, ids), criteria, by: 'criteria', override: false };
}

/** Only an exemption has a day of review, and that lies after the day it holds from. */
function refuseReview(status: Status, from: Day, reviewOn: Day | undefined): Outcome | null {
  if (reviewOn === undefined) return null;
  if (status !== 'not-applicable') {
    const detail = `A day of review belongs to not-applicable; this status is ${status}.`;
    return refused('review-without-exemption', detail, 'reviewOn');
  }
  return reviewOn > from
    ? null
    : refused('invalid-date', `The review on ${reviewOn} must come after ${from}.`, 'reviewOn');
}

const refuseUnknownReport = (state: State, report: string | undefined): Outcome | null =>
  report === undefined || state.answers.some((each) => each.report === report)
    ? null
    : refused('unknown-report', `There is no answered report “${report}”; answer it first.`, 'report');

/** Judges a service from a day on, by criteria or by hand; a status by hand that its criteria do not give is an override. */
export function assessService(state: State, command: CommandOf<'assess-service'>, context: Context): Outcome {
  const { service, effectiveOn, reason, evidence = [], note, reviewOn, report } = command;
  const problem = refuseUnknownCriteria(state, command.criteria ?? {});
  if (problem) return problem;
  const verdict = verdictOf(state, command);
  if (!verdict)
    return refused('status-or-criteria', 'Give a status, or the criteria that it follows from.', 'status');
  const refusal = refuseReview(verdict.status, effectiveOn, reviewOn) ?? refuseUnknownReport(state, report);
  if (refusal) return refusal;
  const event = {
    type: 'service-assessed',
    service,
    effectiveOn,
    assessment: freshId(context),
    ...verdict,
    reason: refIn(context, reason),
    evidence: evidence.map((link) => refIn(context, link)),
    note: refOrNull(context, note),
    ...(reviewOn !== undefined && { reviewOn }),
    ...(report !== undefined && { report }),
  } as const;
  return accepted([event], [reason, ...evidence, note]);
}

/** The assessment in force on a day, as known now. */
function inForce(record: ServiceRecord, day: string): string | null {
  return spansOf(record, ALL_KNOWN).findLast(({ from }) => from <= day)?.assessment ?? null;
}

/** Says that the assessment in force on a day is still true then. */
export function confirmAssessment(state: State, command: CommandOf<'confirm-assessment'>): Outcome {
  const { service, effectiveOn } = command;
  const record = serviceOf(state, service);
  const current = record && inForce(record, effectiveOn);
  if (!current)
    return refused(
      'nothing-to-confirm',
      `The service ${service} has no assessment on ${effectiveOn}.`,
      'service',
    );
  if (command.assessment !== undefined && command.assessment !== current) {
    const detail = `On ${effectiveOn} the assessment in force is ${current}, not ${command.assessment}.`;
    return refused('superseded-assessment', detail, 'assessment');
  }
  const { reviewOn } = command;
  const status = record.assessments.find(({ id }) => id === current)?.status ?? 'unknown';
  const refusal = refuseReview(status, effectiveOn, reviewOn);
  if (refusal) return refusal;
  const event = { type: 'assessment-confirmed', service, effectiveOn, assessment: current } as const;
  return accepted([{ ...event, ...(reviewOn !== undefined && { reviewOn }) }]);
}

/** Takes back an assessment: it steps aside from now on, and stays listed as withdrawn. */
export function withdrawAssessment(
  state: State,
  command: CommandOf<'withdraw-assessment'>,
  context: Context,
): Outcome {
  const { service, assessment, reason } = command;
  const found = serviceOf(state, service)?.assessments.find(({ id }) => id === assessment);
  if (!found)
    return refused(
      'unknown-assessment',
      `The service ${service} has no assessment “${assessment}”.`,
      'assessment',
    );
  if (found.withdrawn)
    return refused(
      'withdrawn-assessment',
      `The assessment ${assessment} is withdrawn already.`,
      'assessment',
    );
  const { effectiveOn } = found;
  const event = {
    type: 'assessment-withdrawn',
    service,
    effectiveOn,
    assessment,
    reason: refIn(context, reason),
  } as const;
  return accepted([event], [reason]);
}
