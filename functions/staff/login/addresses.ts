import { CALLBACK_PATH, loggedOutPath } from '../../../web/staff/addresses.ts';

/** The two addresses that are registered with the issuer. */
export const addressesAt = (origin: string): { callback: string; afterLogout: string } => ({
  callback: `${origin}${CALLBACK_PATH}`,
  afterLogout: `${origin}${loggedOutPath('sv')}`,
});
