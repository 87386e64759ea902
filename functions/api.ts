import { handle } from 'hono/aws-lambda';
import { trustedIssuerFrom } from './auth/trusted-issuer.ts';
import { createVerifier } from './auth/verifier.ts';
import { createApp } from './http/app.ts';
import { reportFault } from './http/report-fault.ts';
import { siteOf } from './http/site.ts';
import { openAnswering } from './store/open-answering.ts';

const { env } = process;
const now = () => new Date();
const stores = openAnswering(env, now);
const verify = createVerifier({ ...trustedIssuerFrom(env), now });
const asked = { origin: env['SITE_ORIGIN'], version: env['CODE_VERSION'] ?? '0' };
const site = siteOf(stores.store, stores.benchmarks, asked);
const parts = { ...stores, ...asked, site, verify, ready: () => true, onFault: reportFault };

/** The API and the pages behind the HTTP API (payload version 2). */
export const handler = handle(createApp(parts));
