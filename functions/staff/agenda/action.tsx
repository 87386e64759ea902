import type { Failed } from '../../../web/staff/agenda/act-form.tsx';
import { StaffAction } from '../../../web/staff/agenda/action.tsx';
import { valuesOf } from '../../../web/staff/agenda/action-forms.tsx';
import type { Meanwhile } from '../../../web/staff/agenda/conflict.tsx';
import { actionPath } from '../../../web/staff/agenda/paths.ts';
import type { Command } from '../../core/commands.ts';
import { type ActionAt, actionsAt, type TargetAt, targetsAt } from '../../core/plans.ts';
import { type ServiceAt, serviceAt } from '../../core/service-at.ts';
import { serviceOf } from '../../core/state.ts';
import { wordsOf } from '../../core/texts.ts';
import type { StaffCall } from '../call.ts';
import { type FormReading, given } from '../form.ts';
import { localeOf, pageAnswer } from '../page.tsx';
import { carryOut, pastFault, readPlan } from './carry-out.ts';
import { actingAt, knownRoles, mayPlan, versionSeen, viewOf } from './planning.ts';
import { nothingHere } from './unknown.tsx';

type Found = { service: ServiceAt; action: ActionAt; target: TargetAt | null };

function actionIn(call: StaffCall): Found | null {
  const record = serviceOf(call.ledger.state, call.params['service'] ?? '');
  const service = record && serviceAt(record, viewOf(call));
  const action = record && actionsAt(record, viewOf(call)).find(({ id }) => id === call.params['action']);
  if (!record || !service || !action) return null;
  const target = targetsAt(record, viewOf(call)).find(({ id }) => id === action.target) ?? null;
  return { service, action, target };
}

/** What was typed stays on the page even where the action was finished meanwhile. */
function actionAnswer(
  call: StaffCall,
  failed: Failed | null = null,
  meanwhile: readonly Meanwhile[] = [],
): Response {
  const found = actionIn(call);
  if (!found) return nothingHere(call, 'action');
  const { org, ledger, today } = call;
  const locale = localeOf(call);
  const { service, action } = found;
  const mayAct = action.state !== 'finished' && mayPlan(call, service.id);
  const path = actionPath({ lang: locale.lang, org }, service.id, action.id);
  const title = wordsOf(ledger.texts, action.title) ?? locale.staff.agenda.title;
  const page = (
    <StaffAction
      {...{ locale, org, ledger, today, meanwhile, ...found }}
      acting={mayAct || failed ? actingAt(call, path, failed) : null}
      roles={knownRoles(call)}
    />
  );
  return pageAnswer(call, { title, here: 'agenda', status: failed ? 422 : 200 }, page);
}

type Act = (call: StaffCall, action: ActionAt) => FormReading<Command>;

/** What every command about an action names. */
const named = (call: StaffCall, { service, id }: ActionAt) => ({
  service,
  action: id,
  version: versionSeen(call, service),
});

/** Only what differs from what stands there is a change. */
function changesIn(call: StaffCall, action: ActionAt): Record<string, string> {
  const now: Record<string, string> = { ...valuesOf(action, call.ledger.texts), state: action.state };
  const typed = Object.keys(now).map((name) => [name, given(call.form, name) ?? ''] as const);
  const plain = (text: string) => text.replace(/\r\n?/g, '\n');
  return Object.fromEntries(typed.filter(([name, value]) => plain(value) !== now[name]));
}

const ACTS: Readonly<Record<string, Act>> = {
  start: (call, action) =>
    readPlan(call, { type: 'change-action', ...named(call, action), state: 'under-way' }),
  change: (call, action) =>
    readPlan(call, { type: 'change-action', ...named(call, action), ...changesIn(call, action) }, () =>
      pastFault(call, 'due', action.due),
    ),
  escalate(call, action) {
    const [to, reason] = ['to', 'reason'].map((name) => given(call.form, name) ?? '');
    return readPlan(call, { type: 'escalate-action', ...named(call, action), to, reason });
  },
  finish(call, action) {
    const effectiveOn = given(call.form, 'on') ?? call.today;
    const outcome = given(call.form, 'outcome');
    const raw = { type: 'finish-action', ...named(call, action), effectiveOn, outcome };
    return readPlan(
      call,
      raw,
      () => ({}),
      ([field]) => (field === 'effectiveOn' ? 'on' : String(field)),
    );
  },
};

/** One action with everything that can be done to it. */
export const showAction = (call: StaffCall): Response => actionAnswer(call);

/** Starts, changes, escalates or finishes an action. */
export function changeAction(call: StaffCall): Response | Promise<Response> {
  const found = actionIn(call);
  if (!found) return nothingHere(call, 'action');
  const act = given(call.form, 'act') ?? '';
  const reading = (Object.hasOwn(ACTS, act) ? ACTS[act] : undefined)?.(call, found.action);
  if (!reading) return actionAnswer(call);
  if (!reading.ok) return actionAnswer(call, { act, state: reading.state });
  const { language: lang, org } = call;
  const path = actionPath({ lang, org }, found.service.id, found.action.id);
  return carryOut(call, [reading.value], () => path, actionAnswer);
}
