import { ALL_ORGANISATIONS } from '../../auth/claims.ts';
import { barrier } from '../barrier.tsx';
import type { StaffCall, StaffRoute } from '../call.ts';
import { localeOf } from '../page.tsx';
import { save, showPreview } from './preview.tsx';
import { begin, showStart } from './start.tsx';

type Handle = (call: StaffCall) => Promise<Response>;

/** What is brought in is compared in every organisation: an operator of a single one may not do it. */
const ofInstallation =
  (handle: Handle): Handle =>
  async (call) => {
    if (call.session.claimed.org === ALL_ORGANISATIONS) return handle(call);
    const locale = localeOf(call);
    return barrier(403, locale, locale.staff.compared.operatorsOnly, call.session);
  };

const roles = ['operator'] as const;

/** Organisations that keep no log here, brought from elsewhere to be compared. */
export const COMPARED_ROUTES: readonly StaffRoute[] = [
  { method: 'GET', path: 'jamforda/', roles, handle: ofInstallation((call) => showStart(call)) },
  { method: 'POST', path: 'jamforda/', roles, handle: ofInstallation(begin) },
  { method: 'GET', path: 'jamforda/:upload/', roles, handle: ofInstallation(showPreview) },
  { method: 'POST', path: 'jamforda/:upload/spara/', roles, handle: ofInstallation(save) },
];
