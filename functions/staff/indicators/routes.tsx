import { staffPath } from '../../../web/staff/addresses.ts';
import { EMPTY_FORM, type FormState } from '../../../web/staff/form-state.ts';
import { IndicatorMapping } from '../../../web/staff/indicators/mapping.tsx';
import { Day } from '../../core/calendar.ts';
import { catalogueOf } from '../../core/catalogue/catalogues.ts';
import { Command } from '../../core/commands.ts';
import { suggesterFor } from '../../core/indicator-suggestions.ts';
import { chosenIn, registerOn } from '../../core/register-list.ts';
import { ALL_STAFF, STRATEGISTS, type StaffCall, type StaffRoute } from '../call.ts';
import { faultSentence, given, textsIn } from '../form.ts';
import { formKeys, localeOf, pageAnswer } from '../page.tsx';
import { mayRegister } from '../register/listing.tsx';
import { saveAndGo } from '../saving.ts';

function mappingAnswer(call: StaffCall, state: FormState = EMPTY_FORM, status = 200): Response {
  const { ledger, today, settings, org } = call;
  const catalogue = catalogueOf(settings.catalogue);
  const current = chosenIn(registerOn(ledger.state, today), { state: 'current' });
  const suggest = suggesterFor(catalogue.indicators, settings.name);
  const unmapped = current
    .filter(({ profile }) => profile.indicator === null)
    .map((service) => ({ service, suggestions: suggest(service.profile) }));
  const page = (
    <IndicatorMapping
      locale={localeOf(call)}
      org={org}
      catalogue={catalogue}
      current={current}
      unmapped={unmapped}
      today={today}
      form={mayRegister(call) ? { keys: formKeys(call), state } : null}
    />
  );
  return pageAnswer(call, { title: localeOf(call).staff.indicators.title, here: 'indicators', status }, page);
}

const FIELD = /^map-(.+)$/;

/** Maps every service that the form chose an indicator for, in one commit. */
function mapChosen(call: StaffCall): Response | Promise<Response> {
  const { form, language, org } = call;
  const { indicators: words } = localeOf(call).staff;
  const effectiveOn = given(form, 'effectiveOn') ?? '';
  const chosen = [...form].flatMap(([field, value]) => {
    const service = FIELD.exec(field)?.[1];
    return service && typeof value === 'string' && value !== '' ? [{ service, indicator: value }] : [];
  });
  const back = (errors: Record<string, string>) =>
    mappingAnswer(call, { values: textsIn(form), errors }, 422);
  const [fault] = Day.safeParse(effectiveOn).error?.issues ?? [];
  if (fault) return back({ effectiveOn: faultSentence(fault, localeOf(call)) });
  if (chosen.length === 0) return back({ '': words.nothingChosen });
  const commands = chosen.flatMap(({ service, indicator }) => {
    const version = Number(given(form, `version-${service}`));
    const parsed = Command.safeParse({ type: 'map-service', service, indicator, effectiveOn, version });
    return parsed.success ? [parsed.data] : [];
  });
  const to = staffPath(language, org, 'indikatorer/');
  return saveAndGo(call, commands, to, (sentence) => back({ '': sentence }));
}

/** Which indicator each service belongs to. */
export const INDICATOR_ROUTES: readonly StaffRoute[] = [
  { method: 'GET', path: 'indikatorer/', roles: ALL_STAFF, handle: (call) => mappingAnswer(call) },
  { method: 'POST', path: 'indikatorer/', roles: STRATEGISTS, handle: mapChosen },
];
