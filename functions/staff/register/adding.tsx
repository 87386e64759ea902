import { staffPath } from '../../../web/staff/addresses.ts';
import { EMPTY_FORM, type FormState } from '../../../web/staff/form-state.ts';
import { AddService } from '../../../web/staff/register/add.tsx';
import { catalogueOf } from '../../core/catalogue/catalogues.ts';
import { Command } from '../../core/commands.ts';
import { registerOn, unitsIn } from '../../core/register-list.ts';
import type { StaffCall } from '../call.ts';
import { type FormReading, given, readForm, textsIn } from '../form.ts';
import { formKeys, localeOf, pageAnswer } from '../page.tsx';
import { fieldOfRefusal, saveAndGo } from '../saving.ts';
import { detailsIn, freeId, perLanguageIn } from './profile.ts';

/** The form for a new service, with what was typed. */
export function addAnswer(call: StaffCall, state: FormState = EMPTY_FORM, status = 200): Response {
  const { org, today, ledger, settings } = call;
  const page = (
    <AddService
      locale={localeOf(call)}
      org={org}
      catalogue={catalogueOf(settings.catalogue)}
      units={unitsIn(registerOn(ledger.state, today))}
      today={today}
      keys={formKeys(call)}
      state={state}
    />
  );
  return pageAnswer(call, { title: localeOf(call).staff.register.new.title, here: 'services', status }, page);
}

const withoutEmpty = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== null));

/** `name.sv` of the schema is `name_sv` of the form. */
const fieldOf = (path: readonly PropertyKey[]): string =>
  path[0] === 'name' && path.length === 1 ? 'name_sv' : path.join('_');

/** The first assessment as the form gives it; null where it leaves it for later. */
function firstAssessment(call: StaffCall, service: string, effectiveOn: string): FormReading<Command> | null {
  const { form } = call;
  const status = given(form, 'status');
  if (status === undefined) return null;
  const raw = { type: 'assess-service', service, status, effectiveOn, reason: given(form, 'reason') ?? '' };
  return readForm(form, Command, raw, localeOf(call));
}

/** What is said of the area and the reason; their schemas would only say that something is missing. */
function ownFaults(call: StaffCall, first: FormReading<Command> | null): Record<string, string> {
  const { one, new: adding } = localeOf(call).staff.register;
  const unfit = first && !first.ok ? first.state.errors['reason'] : undefined;
  const reason = given(call.form, 'reason') === undefined ? adding.reasonNeeded : unfit;
  return {
    ...(given(call.form, 'area') === undefined && { area: one.unknownArea }),
    ...(unfit !== undefined && reason !== undefined && { reason }),
  };
}

/** Adds a service to the register, and judges it in the same commit where the form does. */
export function addService(call: StaffCall): Response | Promise<Response> {
  const { form, ledger, language, org } = call;
  const locale = localeOf(call);
  const id =
    given(form, 'id') ?? freeId(ledger.state, given(form, 'name_sv') ?? given(form, 'name_en') ?? '');
  const effectiveOn = given(form, 'effectiveOn') ?? '';
  const raw = {
    type: 'register-service',
    id,
    effectiveOn,
    name: perLanguageIn(form, 'name') ?? { sv: '' },
    area: given(form, 'area') ?? '',
    ...withoutEmpty({ indicator: given(form, 'indicator') ?? null, ...detailsIn(form) }),
  };
  const reading = readForm(form, Command, raw, locale, fieldOf);
  const first = firstAssessment(call, id, effectiveOn);
  if (!reading.ok || (first && !first.ok)) {
    const errors = { ...(reading.ok ? {} : reading.state.errors), ...ownFaults(call, first) };
    return addAnswer(call, { values: textsIn(form), errors }, 422);
  }
  const commands = [reading.value, ...(first?.ok ? [first.value] : [])];
  return saveAndGo(call, commands, staffPath(language, org, `register/${id}/`), (sentence, outcome) =>
    addAnswer(call, { values: textsIn(form), errors: { [fieldOfRefusal(outcome)]: sentence } }, 422),
  );
}
