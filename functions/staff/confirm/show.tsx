import { staffPath } from '../../../web/staff/addresses.ts';
import { ConfirmPage } from '../../../web/staff/confirm/page.tsx';
import type { ConfirmCollision } from '../../../web/staff/confirm/shown.ts';
import { EMPTY_FORM, type FormState } from '../../../web/staff/form-state.ts';
import { addMonths } from '../../core/calendar.ts';
import type { Ledger } from '../../core/state.ts';
import type { StaffCall } from '../call.ts';
import { formKeys, localeOf, pageAnswer } from '../page.tsx';
import { listToConfirm, type Ticked } from './listing.ts';

export type Shown = {
  ticked?: Ticked;
  state?: FormState;
  collisions?: readonly ConfirmCollision[];
  /** As the log stands now, where it has moved on since the request began. */
  ledger?: Ledger;
  status?: number;
};

/** The address of the page, with the choice of services that it was asked with. */
export const confirmPath = ({ language, org, url }: StaffCall): string =>
  staffPath(language, org, `att-bekrafta/${url.searchParams.get('visa') === 'alla' ? '?visa=alla' : ''}`);

/** The list of what to confirm, with what was ticked and typed. */
export async function showConfirm(call: StaffCall, shown: Shown = {}): Promise<Response> {
  const { ledger = call.ledger, ticked = { boxes: new Set() }, state = EMPTY_FORM } = shown;
  const { settings, today, org } = call;
  const locale = localeOf(call);
  const { groups, scope } = await listToConfirm(call, ledger, ticked);
  return pageAnswer(
    call,
    { title: locale.staff.shell.pages.confirm, here: 'confirm', status: shown.status ?? 200 },
    <ConfirmPage
      groups={groups}
      scope={scope}
      ledger={ledger}
      org={org}
      locale={locale}
      months={settings.staleAfterMonths}
      action={confirmPath(call)}
      reviewOn={addMonths(today, settings.staleAfterMonths)}
      state={state}
      keys={formKeys(call)}
      collisions={shown.collisions ?? []}
    />,
  );
}
