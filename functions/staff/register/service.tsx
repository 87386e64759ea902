import { LifeList } from '../../../web/components/life-list.tsx';
import { servicePath } from '../../../web/pages/addresses.ts';
import { staffPath } from '../../../web/staff/addresses.ts';
import type { FormState } from '../../../web/staff/form-state.ts';
import { nameIn } from '../../../web/staff/register/names.tsx';
import { ACTS, type Act, RegisterService } from '../../../web/staff/register/one.tsx';
import { catalogueOf } from '../../core/catalogue/catalogues.ts';
import { Command } from '../../core/commands.ts';
import { type Registered, registerOn, unitsIn } from '../../core/register-list.ts';
import { refuseByRights } from '../../core/rights.ts';
import { serviceOf } from '../../core/state.ts';
import { ALL_KNOWN } from '../../core/view.ts';
import { barrier } from '../barrier.tsx';
import type { StaffCall } from '../call.ts';
import { readForm, textsIn } from '../form.ts';
import { formKeys, localeOf, pageAnswer } from '../page.tsx';
import { saveAndGo, type Unsaved } from '../saving.ts';
import { actAt, type Doing, fieldOfPath, rawCommand } from './acts.ts';
import { formValues } from './profile.ts';

const REFUSED = 422;
const OF_ENDED: readonly Act[] = ['reinstate', 'redate'];

/** What somebody may do with a service: what the core lets them, and what its state allows. */
function actsFor({ ledger, actor, today }: StaffCall, { id, endedBy }: Registered): Act[] {
  const may = (command: Command) => refuseByRights(ledger.state, command, actor, today) === null;
  const isStrategist = may({ type: 'retire-service', service: id, effectiveOn: today });
  const mayRevise = may({ type: 'revise-service', service: id, effectiveOn: today, changes: { unit: null } });
  const all = Object.keys(ACTS) as Act[];
  if (!isStrategist) return mayRevise && !endedBy ? ['revise'] : [];
  return endedBy ? [...OF_ENDED] : all.filter((act) => act !== 'reinstate');
}

function historyOf(call: StaffCall, id: string) {
  const { ledger, today, settings, language } = call;
  const locale = localeOf(call);
  const record = serviceOf(ledger.state, id);
  const catalogue = catalogueOf(settings.catalogue);
  const register = registerOn(ledger.state, today);
  const successorOf = (other: string) => ({
    name: nameIn(
      register.map((each) => ({ id: each.id, name: each.profile.name })),
      other,
      locale,
    ),
    lang: undefined,
    href: servicePath(language, settings.slug, other),
  });
  const view = { validOn: today, known: ALL_KNOWN };
  return record && <LifeList {...{ ledger, view, catalogue, locale, record, successorOf }} />;
}

type Failed = { act: Act; state: FormState };

/** The page of one service in the register, with the form that came back. */
function serviceAnswer(call: StaffCall, service: Registered, failed: Failed | null = null): Response {
  const { ledger, today, settings, org } = call;
  const locale = localeOf(call);
  const register = registerOn(ledger.state, today);
  const page = (
    <RegisterService
      locale={locale}
      org={org}
      slug={settings.slug}
      service={service}
      catalogue={catalogueOf(settings.catalogue)}
      units={unitsIn(register)}
      others={register.filter(({ id, endedBy }) => id !== service.id && endedBy === null)}
      values={formValues(service, ledger.texts)}
      today={today}
      newKeys={() => formKeys(call)}
      acts={actsFor(call, service)}
      failed={failed}
      history={historyOf(call, service.id)}
    />
  );
  const title = locale.staff.register.one.title(
    nameIn([{ id: service.id, name: service.profile.name }], service.id, locale),
  );
  return pageAnswer(call, { title, here: 'services', status: failed ? REFUSED : 200 }, page);
}

const found = ({ ledger, today, params }: StaffCall): Registered | undefined =>
  registerOn(ledger.state, today).find(({ id }) => id === params['id']);

const missing = (call: StaffCall): Response =>
  barrier(404, localeOf(call), localeOf(call).staff.refusals['unknown-service']);

/** One service of the register. */
export function readService(call: StaffCall): Response {
  const service = found(call);
  return service ? serviceAnswer(call, service) : missing(call);
}

/** What an act's form says wrongly, in the words of this page. */
function inOwnWords({ state, act }: Failed, call: StaffCall): FormState {
  const { one } = localeOf(call).staff.register;
  const errors = Object.fromEntries(
    Object.entries(state.errors).map(([field, error]) => {
      if (field.startsWith('into'))
        return [field === 'into' && act === 'split' ? 'into_2' : field, one.unknownService];
      return act === 'revise' && field === '' ? ['', one.nothing] : [field, error];
    }),
  );
  return { ...state, errors };
}

const fieldOfUnsaved = (outcome: Unsaved): string =>
  outcome.kind === 'refused' ? fieldOfPath(outcome.refusal.path.slice(1)) : '';

/** Fields that a form shows; a refusal about anything else stands above it. */
const isField = (form: FormData, field: string): boolean => form.has(field) && field !== 'version';

/** Does with a service what the address says. */
export function actOnService(call: StaffCall): Response | Promise<Response> {
  const { form, ledger, today, language, org, params } = call;
  const service = found(call);
  const act = actAt(params['act'] ?? '');
  if (!service || !act) return missing(call);
  const doing: Doing = { form, service, register: registerOn(ledger.state, today), texts: ledger.texts };
  const reading = readForm(form, Command, rawCommand(act, doing), localeOf(call), fieldOfPath);
  if (!reading.ok) {
    return serviceAnswer(call, service, { act, state: inOwnWords({ act, state: reading.state }, call) });
  }
  const to = staffPath(language, org, `register/${service.id}/`);
  return saveAndGo(call, [reading.value], to, (sentence, outcome) => {
    const field = fieldOfUnsaved(outcome);
    const errors = { [isField(form, field) ? field : '']: sentence };
    return serviceAnswer(call, service, { act, state: { values: textsIn(form), errors } });
  });
}
