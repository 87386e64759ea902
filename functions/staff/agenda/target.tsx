import type { Failed } from '../../../web/staff/agenda/act-form.tsx';
import type { Meanwhile } from '../../../web/staff/agenda/conflict.tsx';
import { targetPath } from '../../../web/staff/agenda/paths.ts';
import { StaffTarget, targetTitle } from '../../../web/staff/agenda/target.tsx';
import { type AgendaItem, agendaOf, isReached } from '../../core/agenda.ts';
import type { Command } from '../../core/commands.ts';
import type { StaffCall } from '../call.ts';
import { type FormReading, given } from '../form.ts';
import { localeOf, pageAnswer } from '../page.tsx';
import { carryOut, pastFault, readPlan } from './carry-out.ts';
import { actingAt, knownRoles, mayPlan, versionSeen, viewOf } from './planning.ts';
import { nothingHere } from './unknown.tsx';

function itemIn(call: StaffCall): AgendaItem | null {
  const { service, target } = call.params;
  const { items } = agendaOf(call.ledger.state, viewOf(call));
  return items.find((each) => each.service.id === service && each.target.id === target) ?? null;
}

/** What was typed stays on the page even where the target was closed meanwhile. */
function targetAnswer(
  call: StaffCall,
  failed: Failed | null = null,
  meanwhile: readonly Meanwhile[] = [],
): Response {
  const item = itemIn(call);
  if (!item) return nothingHere(call, 'target');
  const { org, ledger, today } = call;
  const locale = localeOf(call);
  const { service, target } = item;
  const mayAct = target.state === 'open' && mayPlan(call, service.id);
  const path = targetPath({ lang: locale.lang, org }, service.id, target.id);
  const page = (
    <StaffTarget
      {...{ locale, org, ledger, today, item, meanwhile }}
      acting={mayAct || failed ? actingAt(call, path, failed) : null}
      roles={knownRoles(call)}
    />
  );
  const shown = { title: targetTitle(item, { locale }), here: 'agenda', status: failed ? 422 : 200 } as const;
  return pageAnswer(call, shown, page);
}

type Act = (call: StaffCall, item: AgendaItem) => FormReading<Command>;

/** What every command about a target names. */
const named = (call: StaffCall, { service, target }: AgendaItem) => ({
  service: service.id,
  target: target.id,
  version: versionSeen(call, service.id),
});

const ACTS: Readonly<Record<string, Act>> = {
  move(call, item) {
    const { form } = call;
    const due = given(form, 'due') ?? '';
    const [status, reason] = [given(form, 'status'), given(form, 'reason') ?? ''];
    const raw = { type: 'move-target', ...named(call, item), due, status, reason };
    return readPlan(call, raw, () => pastFault(call, 'due', item.target.due));
  },
  meet(call, item) {
    const on = given(call.form, 'on') ?? call.today;
    const raw = { type: 'meet-target', ...named(call, item), effectiveOn: on };
    const reached = isReached(item.status.status, item.target.status) || given(call.form, 'anyway');
    const { anywayNeeded } = localeOf(call).staff.agenda.meet;
    return readPlan(
      call,
      raw,
      (): Readonly<Record<string, string>> => (reached ? {} : { anyway: anywayNeeded }),
      ([field]) => (field === 'effectiveOn' ? 'on' : String(field)),
    );
  },
  drop: (call, item) =>
    readPlan(call, {
      type: 'drop-target',
      ...named(call, item),
      reason: given(call.form, 'reason') ?? '',
    }),
  add(call, item) {
    const { form } = call;
    const [title, owner, due] = ['title', 'owner', 'due'].map((name) => given(form, name) ?? '');
    return readPlan(call, { type: 'add-action', ...named(call, item), title, owner, due }, () =>
      pastFault(call, 'due'),
    );
  },
};

/** One target with everything that can be done to it. */
export const showTarget = (call: StaffCall): Response => targetAnswer(call);

/** Moves, meets or drops a target, or adds a step towards it. */
export function changeTarget(call: StaffCall): Response | Promise<Response> {
  const item = itemIn(call);
  if (!item) return nothingHere(call, 'target');
  const act = given(call.form, 'act') ?? '';
  const reading = (Object.hasOwn(ACTS, act) ? ACTS[act] : undefined)?.(call, item);
  if (!reading) return targetAnswer(call);
  if (!reading.ok) return targetAnswer(call, { act, state: reading.state });
  const { language: lang, org } = call;
  const path = targetPath({ lang, org }, item.service.id, item.target.id);
  return carryOut(call, [reading.value], () => path, targetAnswer);
}
