import { collisionsOf } from '../../core/collisions.ts';
import type { Command } from '../../core/commands.ts';
import { CONFIRM_GROUPS } from '../../core/to-confirm.ts';
import type { StaffCall } from '../call.ts';
import { given, textsIn } from '../form.ts';
import { tellCollisions } from '../matrix/tell-collisions.ts';
import { localeOf } from '../page.tsx';
import { saveAndGo, type Unsaved } from '../saving.ts';
import { confirmPath, type Shown, showConfirm } from './show.tsx';
import { confirmations, isExemption, reviewDayIn, type Tick, ticksIn } from './ticks.ts';

const sentOf = (ticks: readonly Tick[]) => new Set(ticks.map(({ sent }) => sent));

/** The page again with a whole group ticked, or without a tick in it; everything else as it was. */
async function tickGroup(call: StaffCall): Promise<Response | null> {
  const { form } = call;
  const state = { values: textsIn(form), errors: {} };
  const groupIn = (name: string) => CONFIRM_GROUPS.find((each) => each === form.get(name));
  const [all, none] = [groupIn('tickall'), groupIn('untick')];
  const boxes = sentOf(ticksIn(form));
  if (all) return showConfirm(call, { ticked: { boxes, group: all }, state });
  return none ? showConfirm(call, { ticked: { boxes, without: none }, state }) : null;
}

/** Why what was sent cannot be saved as it is; null where it can. */
function faultIn(call: StaffCall, ticks: readonly Tick[]): Record<string, string> | null {
  const { confirm, form } = localeOf(call).staff;
  if (ticks.length === 0) return { '': confirm.nothingTicked };
  const exempt = ticks.some((tick) => isExemption(call.ledger.state, tick));
  if (!exempt || reviewDayIn(call.form, call.today) !== null) return null;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(given(call.form, 'reviewOn') ?? '');
  const notDay = form.faults['must be a day written YYYY-MM-DD'] ?? form.otherFault;
  return { reviewOn: isDay ? confirm.reviewPast : notDay };
}

/** The page again after a save that was refused: what others changed loses its tick, the rest keeps it. */
async function showUnsaved(
  call: StaffCall,
  ticks: readonly Tick[],
  commands: readonly Command[],
  sentence: string,
  outcome: Unsaved,
): Promise<Response> {
  const values = textsIn(call.form);
  const all: Shown = { ticked: { boxes: sentOf(ticks) }, state: { values, errors: { '': sentence } } };
  if (outcome.kind !== 'refused') return showConfirm(call, { ...all, status: 409 });
  const { ledger } = outcome;
  const collided = collisionsOf(ledger.state, commands, call.today);
  if (collided.length === 0) return showConfirm(call, { ...all, ledger, status: 422 });
  const left = ticks.filter(({ service }) => !collided.some((each) => each.service === service));
  return showConfirm(call, {
    ticked: { boxes: sentOf(left) },
    state: { values, errors: {} },
    collisions: await tellCollisions(call, ledger, collided),
    ledger,
    status: 409,
  });
}

/** Says of everything that is ticked that it is still true, as one commit. */
export async function confirmTicked(call: StaffCall): Promise<Response> {
  const { form, ledger, today } = call;
  const ticking = await tickGroup(call);
  if (ticking) return ticking;
  const ticks = ticksIn(form);
  const errors = faultIn(call, ticks);
  if (errors) {
    const state = { values: textsIn(form), errors };
    return showConfirm(call, { ticked: { boxes: sentOf(ticks) }, state, status: 422 });
  }
  const commands = confirmations(ledger.state, ticks, today, reviewDayIn(form, today));
  return saveAndGo(call, commands, confirmPath(call), (sentence, outcome) =>
    showUnsaved(call, ticks, commands, sentence, outcome),
  );
}
