import { handle } from 'hono/aws-lambda';
import { createPublicApp } from './http/public-app.ts';
import { siteOf } from './http/site.ts';
import { openReadingFrom } from './store/open-reading.ts';
import { tellingFaults } from './telemetry/faults.ts';
import { measuringFrom } from './telemetry/lambda.ts';

const { env } = process;
const now = () => new Date();
const stores = openReadingFrom(env, now);
const asked = { origin: env['SITE_ORIGIN'], version: env['CODE_VERSION'] ?? '0' };
const site = siteOf(stores.store, stores.benchmarks, asked);
const onFault = tellingFaults(measuringFrom(env, now));

/** What anybody may read and no file answers: pages with a query, and the reading half of the API. */
export const handler = handle(createPublicApp({ ...stores, ...asked, site, ready: () => true, onFault }));
