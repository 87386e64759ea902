import { handle } from 'hono/aws-lambda';
import { trustedIssuerFrom } from './auth/trusted-issuer.ts';
import { createVerifier } from './auth/verifier.ts';
import { createApp } from './http/app.ts';
import { reportFault } from './http/report-fault.ts';
import { siteOf } from './http/site.ts';
import { openClient } from './store/client.ts';
import { openStore } from './store/store.ts';

const { env } = process;
const now = () => new Date();
const random = () => Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('hex');
const store = openStore({ client: openClient(), table: env['TABLE_NAME'] ?? '', now, random });
const verify = createVerifier({ ...trustedIssuerFrom(env), now });
const origin = env['SITE_ORIGIN'];
const site = siteOf(store, { origin });
const parts = { store, verify, site, origin, version: env['CODE_VERSION'] ?? '0' };

/** The API and the pages behind the HTTP API (payload version 2). */
export const handler = handle(createApp({ ...parts, ready: () => true, onFault: reportFault }));
