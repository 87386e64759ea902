import { handle } from 'hono/aws-lambda';
import { trustedIssuerFrom } from './auth/trusted-issuer.ts';
import { createVerifier } from './auth/verifier.ts';
import { byPath } from './http/by-path.ts';
import { createWritingApp } from './http/writing-app.ts';
import { createStaffApp, isWorkspace } from './staff/app.ts';
import { openLoginFrom } from './staff/login/open.ts';
import { openWritingFrom } from './store/open-writing.ts';
import { countedStore } from './telemetry/counted-store.ts';
import { tellingFaults } from './telemetry/faults.ts';
import { measuringFrom } from './telemetry/lambda.ts';

const { env } = process;
const now = () => new Date();
const measure = measuringFrom(env, now);
const { store: kept, random, ...stores } = openWritingFrom(env, now);
const parts = { store: countedStore(kept, measure), onFault: tellingFaults(measure) };
const verify = createVerifier({ ...trustedIssuerFrom(env), now });
const version = env['CODE_VERSION'] ?? '0';
const workspace = createStaffApp({ ...openLoginFrom(env, now), ...stores, ...parts, random });
const api = createWritingApp({ ...parts, verify, version, ready: () => true });

/** The workspace and the writing half of the API, behind the HTTP API (payload version 2). */
export const handler = handle(byPath(isWorkspace, workspace, api));
