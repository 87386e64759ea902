import type { Failed } from '../../../web/staff/agenda/act-form.tsx';
import type { Meanwhile } from '../../../web/staff/agenda/conflict.tsx';
import { NewAction } from '../../../web/staff/agenda/new-action.tsx';
import { actionPath, agendaPath, newActionPath } from '../../../web/staff/agenda/paths.ts';
import type { Commit } from '../../core/commit.ts';
import { type TargetAt, targetsAt } from '../../core/plans.ts';
import { serviceOf } from '../../core/state.ts';
import type { StaffCall } from '../call.ts';
import { given } from '../form.ts';
import { localeOf, pageAnswer } from '../page.tsx';
import { carryOut, pastFault, readPlan } from './carry-out.ts';
import { serviceAsked } from './new-target.tsx';
import { actingAt, knownRoles, plannable, versionSeen, viewOf } from './planning.ts';

/** The targets of a service that an action can lead to. */
export function openTargets(call: StaffCall, service: string): TargetAt[] {
  const record = serviceOf(call.ledger.state, service);
  return record ? targetsAt(record, viewOf(call)).filter(({ state }) => state === 'open') : [];
}

function newActionAnswer(
  call: StaffCall,
  failed: Failed | null = null,
  meanwhile: readonly Meanwhile[] = [],
): Response {
  const { org, today, language: lang } = call;
  const locale = localeOf(call);
  const services = plannable(call);
  const asked = serviceAsked(call);
  const chosen = services.find(({ value }) => value === asked?.id);
  const form = chosen && {
    acting: actingAt(call, newActionPath({ lang, org }, chosen.value), failed),
    today,
    service: chosen.value,
    name: chosen.label,
    targets: openTargets(call, chosen.value),
  };
  const page = (
    <NewAction {...{ locale, org, services, meanwhile }} form={form ?? null} roles={knownRoles(call)} />
  );
  const { newTitle } = locale.staff.agenda.action;
  return pageAnswer(call, { title: newTitle, here: 'agenda', status: failed ? 422 : 200 }, page);
}

/** The form for a new action. */
export const showNewAction = (call: StaffCall): Response => newActionAnswer(call);

/** Adds an action, towards a target or on its own. */
export function addAction(call: StaffCall): Response | Promise<Response> {
  const { form, language: lang, org } = call;
  const service = given(form, 'service') ?? '';
  const [title, owner, due] = ['title', 'owner', 'due'].map((name) => given(form, name) ?? '');
  const raw = {
    ...{ type: 'add-action', service, version: versionSeen(call, service) },
    ...{ target: given(form, 'target'), title, owner, due },
  };
  const reading = readPlan(call, raw, () => pastFault(call, 'due'));
  if (!reading.ok) return newActionAnswer(call, { act: 'add', state: reading.state });
  const to = (commit: Commit | null) => {
    const added = commit?.events.find((event) => event.type === 'action-added');
    return added ? actionPath({ lang, org }, service, added.action) : agendaPath({ lang, org }, service);
  };
  return carryOut(call, [reading.value], to, newActionAnswer);
}
