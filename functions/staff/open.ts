import type { Hono } from 'hono';
import { trustedIssuerFrom } from '../auth/trusted-issuer.ts';
import type { Variables } from '../auth/variables.ts';
import { createVerifier } from '../auth/verifier.ts';
import { byPath } from '../http/by-path.ts';
import { createWritingApp } from '../http/writing-app.ts';
import { createStaffApp, isWorkspace } from './app.ts';
import { openLoginFrom } from './login/open.ts';
import type { StaffParts } from './parts.ts';

/** What a deployment's variables do not say. */
type Given = Omit<StaffParts, 'login' | 'origin'>;

/** The workspace and the writing half of the API, as a deployment's environment variables describe them. */
export function openStaff(variables: Variables, now: () => Date, given: Given): Hono {
  const verify = createVerifier({ ...trustedIssuerFrom(variables), now });
  const { store, onFault } = given;
  const version = variables['CODE_VERSION'] ?? '0';
  const workspace = createStaffApp({ ...openLoginFrom(variables, now), ...given });
  const api = createWritingApp({ store, verify, version, ready: () => true, onFault });
  return byPath(isWorkspace, workspace, api);
}
