import type { Failed } from '../../../web/staff/agenda/act-form.tsx';
import type { Meanwhile } from '../../../web/staff/agenda/conflict.tsx';
import { collisionsOf } from '../../core/collisions.ts';
import { Command } from '../../core/commands.ts';
import type { Commit } from '../../core/commit.ts';
import { seeOther } from '../answer.ts';
import type { StaffCall } from '../call.ts';
import { type FormReading, given, readForm, textsIn } from '../form.ts';
import { tellCollisions } from '../matrix/tell-collisions.ts';
import { localeOf } from '../page.tsx';
import { fieldOfRefusal, save, type Unsaved, unsavedSentence, withDone } from '../saving.ts';

type Fields = Readonly<Record<string, string>>;

/** Reads a command from what a form sent; `faults` names what else stands against it, by field. */
export function readPlan(
  call: StaffCall,
  raw: Readonly<Record<string, unknown>>,
  faults: (command: Command) => Fields = () => ({}),
  fieldOf?: (path: readonly PropertyKey[]) => string,
): FormReading<Command> {
  const { form } = call;
  const reading = readForm(form, Command, raw, localeOf(call), fieldOf);
  const errors = reading.ok ? faults(reading.value) : {};
  if (Object.keys(errors).length === 0) return reading;
  return { ok: false, state: { values: textsIn(form), errors } };
}

/** What a form says of a day that has passed and that nobody has said is right. */
export function pastFault(call: StaffCall, name: string, usual?: string): Fields {
  const { form, today } = call;
  const due = given(form, name);
  if (due === undefined || due >= today || due === usual || given(form, `${name}Past`)) return {};
  return { [name]: localeOf(call).staff.agenda.past.asked(due) };
}

/** The field of the form that a refusal is about; '' where it is about none of them. */
function fieldIn(values: Fields, outcome: Unsaved): string {
  const field = fieldOfRefusal(outcome);
  if (field === 'effectiveOn') return 'on' in values ? 'on' : '';
  return field === 'due' && 'due' in values ? 'due' : '';
}

/** How a form is shown again: on the newest state, with what was typed and what others did meanwhile. */
export type ShowAgain = (call: StaffCall, failed: Failed, meanwhile: readonly Meanwhile[]) => Response;

/** Saves commands and leads on; what was not saved is shown again, with everything that was typed. */
export async function carryOut(
  call: StaffCall,
  commands: readonly Command[],
  to: (commit: Commit | null) => string,
  showAgain: ShowAgain,
): Promise<Response> {
  const outcome = await save(call, commands);
  if (outcome.kind === 'saved') return seeOther(withDone(to(outcome.commit), outcome));
  if (outcome.kind === 'proposed') return seeOther(withDone(to(null), outcome));
  const values = textsIn(call.form);
  const errors = { [fieldIn(values, outcome)]: unsavedSentence(call, outcome, commands) };
  const failed = { act: values['act'] ?? '', state: { values, errors } };
  if (outcome.kind !== 'refused') return showAgain(call, failed, []);
  const { ledger } = outcome;
  const collisions = collisionsOf(ledger.state, commands, call.today);
  const told = await tellCollisions(call, ledger, collisions);
  return showAgain(
    { ...call, ledger },
    failed,
    told.flatMap(({ happened }) => happened),
  );
}
