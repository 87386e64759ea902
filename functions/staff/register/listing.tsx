import { EMPTY_FORM, type FormState } from '../../../web/staff/form-state.ts';
import { RegisterList } from '../../../web/staff/register/list.tsx';
import { catalogueOf } from '../../core/catalogue/catalogues.ts';
import {
  chosenIn,
  REGISTER_STATES,
  type RegisterChoice,
  registerOn,
  unitsIn,
} from '../../core/register-list.ts';
import type { StaffCall } from '../call.ts';
import { formKeys, localeOf, pageAnswer } from '../page.tsx';

const textOr = (value: string | null): string | undefined => value?.trim() || undefined;

/** Which services an address asks for; those that exist now where it does not say. */
export function choiceIn(query: URLSearchParams): RegisterChoice {
  const [area, unit, words] = ['area', 'unit', 'q'].map((name) => textOr(query.get(name)));
  return {
    state: REGISTER_STATES.find((each) => each === query.get('state')) ?? 'current',
    ...(area !== undefined && { area }),
    ...(unit !== undefined && { unit }),
    ...(words !== undefined && { words }),
  };
}

/** Whether somebody may change the register as a whole. */
export const mayRegister = ({ actor }: StaffCall): boolean =>
  actor.role === 'strategist' || actor.role === 'operator';

type Shown = { state?: FormState; selected?: readonly string[] | 'all'; status?: number };

/** The list of services that an address asks for, with what was ticked. */
export function listAnswer(call: StaffCall, { state = EMPTY_FORM, selected = [], status = 200 }: Shown = {}) {
  const { ledger, today, url, org, settings } = call;
  const register = registerOn(ledger.state, today);
  const choice = choiceIn(url.searchParams);
  const shown = chosenIn(register, choice);
  const ticked = selected === 'all' ? shown.map(({ id }) => id) : selected;
  const page = (
    <RegisterList
      locale={localeOf(call)}
      org={org}
      catalogue={catalogueOf(settings.catalogue)}
      shown={shown}
      all={register.length}
      choice={choice}
      units={unitsIn(register)}
      query={url.search}
      bulk={mayRegister(call) ? { keys: formKeys(call), state, selected: ticked, today } : null}
    />
  );
  return pageAnswer(call, { title: localeOf(call).staff.register.title, here: 'services', status }, page);
}
