import type { Failed } from '../../../web/staff/agenda/act-form.tsx';
import type { Meanwhile } from '../../../web/staff/agenda/conflict.tsx';
import { FIRST_STEP, NewTarget } from '../../../web/staff/agenda/new-target.tsx';
import { agendaPath, newTargetPath, targetPath } from '../../../web/staff/agenda/paths.ts';
import type { Command } from '../../core/commands.ts';
import type { Commit } from '../../core/commit.ts';
import { serviceOf } from '../../core/state.ts';
import type { Status } from '../../core/status.ts';
import { statusAt } from '../../core/timeline.ts';
import type { StaffCall } from '../call.ts';
import { type FormReading, given } from '../form.ts';
import { localeOf, pageAnswer } from '../page.tsx';
import { carryOut, pastFault, readPlan } from './carry-out.ts';
import { actingAt, knownRoles, plannable, versionSeen, viewOf } from './planning.ts';

/** The service that the address or the form asks for, as it stands. */
export function serviceAsked(call: StaffCall): { id: string; status: Status } | null {
  const id = given(call.form, 'service') ?? call.url.searchParams.get('service') ?? '';
  const record = serviceOf(call.ledger.state, id);
  const at = record && statusAt(record, viewOf(call), call.settings.staleAfterMonths);
  return at ? { id, status: at.status } : null;
}

function newTargetAnswer(
  call: StaffCall,
  failed: Failed | null = null,
  meanwhile: readonly Meanwhile[] = [],
): Response {
  const { org, today, language: lang } = call;
  const locale = localeOf(call);
  const service = serviceAsked(call);
  const page = (
    <NewTarget
      {...{ locale, org, today, service, meanwhile }}
      acting={actingAt(call, newTargetPath({ lang, org }, service?.id), failed)}
      services={plannable(call)}
      roles={knownRoles(call)}
    />
  );
  const { title } = locale.staff.agenda.newTarget;
  return pageAnswer(call, { title, here: 'agenda', status: failed ? 422 : 200 }, page);
}

/** The first step, where anything of it was typed. */
function stepIn({ form }: StaffCall) {
  const [title, owner, due] = [FIRST_STEP.title, FIRST_STEP.owner, FIRST_STEP.due].map((name) =>
    given(form, name),
  );
  if (title === undefined && owner === undefined && due === undefined) return undefined;
  return { title: title ?? '', owner: owner ?? '', due: due ?? '' };
}

/** `action.due` of the schema is `stepDue` of the form. */
const fieldOf = ([first, second]: readonly PropertyKey[]): string =>
  first === 'action' && typeof second === 'string' && Object.hasOwn(FIRST_STEP, second)
    ? FIRST_STEP[second as keyof typeof FIRST_STEP]
    : String(first ?? '');

function readTarget(call: StaffCall): FormReading<Command> {
  const { form } = call;
  const service = given(form, 'service');
  const raw = {
    type: 'set-target',
    service: service ?? '',
    version: service === undefined ? undefined : versionSeen(call, service),
    status: given(form, 'status'),
    due: given(form, 'due') ?? '',
    reason: given(form, 'reason'),
    action: stepIn(call),
  };
  const faults = () => ({ ...pastFault(call, 'due'), ...pastFault(call, FIRST_STEP.due) });
  const reading = readPlan(call, raw, faults, fieldOf);
  if (reading.ok || service !== undefined) return reading;
  const { chooseNeeded } = localeOf(call).staff.agenda.newTarget;
  return {
    ok: false,
    state: { ...reading.state, errors: { ...reading.state.errors, service: chooseNeeded } },
  };
}

/** The form for a new target. */
export const showNewTarget = (call: StaffCall): Response => newTargetAnswer(call);

/** Sets a target, with its first step in the same commit where one was typed. */
export function setTarget(call: StaffCall): Response | Promise<Response> {
  const reading = readTarget(call);
  if (!reading.ok) return newTargetAnswer(call, { act: 'set', state: reading.state });
  const { language: lang, org } = call;
  const service = given(call.form, 'service') ?? '';
  const to = (commit: Commit | null) => {
    const set = commit?.events.find((event) => event.type === 'target-set');
    return set ? targetPath({ lang, org }, service, set.target) : agendaPath({ lang, org }, service);
  };
  return carryOut(call, [reading.value], to, newTargetAnswer);
}
