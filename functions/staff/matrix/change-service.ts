import { staffPath } from '../../../web/staff/addresses.ts';
import { EMPTY_FORM, type FormState } from '../../../web/staff/form-state.ts';
import { NO_FORMS, type ServiceForms } from '../../../web/staff/matrix/service-seen.ts';
import { collisionsOf } from '../../core/collisions.ts';
import type { Command } from '../../core/commands.ts';
import { noteOn } from '../../core/internal-notes.ts';
import { PROBLEM_TYPES } from '../../http/problem-types.ts';
import type { StaffCall } from '../call.ts';
import { given, textsIn } from '../form.ts';
import { fieldOfRefusal, saveAndGo, type Unsaved } from '../saving.ts';
import { readAsked } from './assess-form.ts';
import { answerService } from './show-service.tsx';
import { tellCollisions } from './tell-collisions.ts';

/** The forms of the page, of which one was sent and is shown as it was. */
function formsWith({ form }: StaffCall, state: FormState): ServiceForms {
  const act = given(form, 'act');
  return {
    ...NO_FORMS,
    ...(act === 'assess' && { assess: state }),
    ...(act === 'confirm' && { confirm: state }),
    ...(act === 'withdraw' && { withdraw: { assessment: given(form, 'assessment') ?? '', state } }),
  };
}

/** The field that a refusal is about; one that no form has is told above it. */
const FIELDS = ['status', 'effectiveOn', 'reason', 'evidence', 'reviewOn'];
const fieldOf = (outcome: Unsaved): string => {
  const field = fieldOfRefusal(outcome);
  return FIELDS.includes(field) ? field : '';
};

/** Shows the page again with what was typed, what stands against it, and what others did meanwhile. */
async function showRefused(
  call: StaffCall,
  command: Command,
  sentence: string,
  outcome: Unsaved,
): Promise<Response> {
  const state = { values: textsIn(call.form), errors: { [fieldOf(outcome)]: sentence } };
  const forms = formsWith(call, state);
  if (outcome.kind !== 'refused') return answerService(call, forms, { status: 409 });
  const { ledger, refusal } = outcome;
  if (refusal.type !== 'changed-meanwhile') {
    const { status } = PROBLEM_TYPES[refusal.type];
    return answerService(call, forms, { status, ledger });
  }
  const [collision = null] = await tellCollisions(
    call,
    ledger,
    collisionsOf(ledger.state, [command], call.today),
  );
  const typed = { values: state.values, errors: {} };
  return answerService(call, { ...formsWith(call, typed), collision }, { status: 412, ledger });
}

/** Carries out what a form of the service's page asks for. */
export async function changeService(call: StaffCall): Promise<Response> {
  const service = call.params['id'] ?? '';
  const reading = readAsked(call, service);
  if (!reading.ok) {
    const isKnown = Object.keys(reading.state.errors).length > 0;
    return answerService(call, formsWith(call, isKnown ? reading.state : EMPTY_FORM), { status: 422 });
  }
  const { command, note } = reading.value;
  return saveAndGo(
    call,
    [command],
    staffPath(call.language, call.org, `tjanst/${service}/`),
    (sentence, outcome) => showRefused(call, command, sentence, outcome),
    { notes: note === undefined ? [] : [noteOn(service, note)] },
  );
}
