import { beginLogin } from './begin.ts';
import { completeLogin } from './complete.ts';
import { firstPage } from './first-page.tsx';
import { loggedOut, logOut } from './log-out.tsx';
import type { LoginRoute } from './visit.ts';

/** Everything in the workspace that is not an organisation's; it stands before those addresses. */
export const LOGIN_ROUTES: readonly LoginRoute[] = [
  { method: 'GET', path: '', handle: firstPage },
  { method: 'GET', path: 'logga-in/', handle: beginLogin },
  { method: 'GET', path: 'aterkomst/', handle: completeLogin },
  { method: 'POST', path: 'logga-ut/', handle: logOut },
  { method: 'GET', path: 'utloggad/', handle: loggedOut },
];
