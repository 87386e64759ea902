import { handle } from 'hono/aws-lambda';
import { trustedIssuerFrom } from './auth/trusted-issuer.ts';
import { createVerifier } from './auth/verifier.ts';
import { createApp } from './http/app.ts';
import { reportFault } from './http/report-fault.ts';
import { siteOf } from './http/site.ts';
import { openBenchmarks } from './store/benchmarks.ts';
import { openClient } from './store/client.ts';
import { openStore } from './store/store.ts';

const { env } = process;
const now = () => new Date();
const random = () => Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('hex');
const database = { client: openClient(), table: env['TABLE_NAME'] ?? '' };
const store = openStore({ ...database, now, random });
const benchmarks = openBenchmarks(database, env['SITE_ORIGIN'] ?? null);
const parts = { store, benchmarks, verify: createVerifier({ ...trustedIssuerFrom(env), now }) };
const asked = { origin: env['SITE_ORIGIN'], version: env['CODE_VERSION'] ?? '0' };
const site = siteOf(store, benchmarks, asked);
/** The API and the pages behind the HTTP API (payload version 2). */
export const handler = handle(
  createApp({ ...parts, ...asked, site, ready: () => true, onFault: reportFault }),
);
