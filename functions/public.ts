import { handle } from 'hono/aws-lambda';
import { createPublicApp } from './http/public-app.ts';
import { siteOf } from './http/site.ts';
import { openClient } from './store/client.ts';
import { openReading } from './store/reading.ts';
import { tellingFaults } from './telemetry/faults.ts';
import { measuringFrom } from './telemetry/lambda.ts';

const { env } = process;
const now = () => new Date();
const store = openReading({ client: openClient(), table: env['TABLE_NAME'] ?? '', now });
const version = env['CODE_VERSION'] ?? '0';
const onFault = tellingFaults(measuringFrom(env, now));

/** What anybody may read and no file answers: pages with a query, and the reading half of the API. */
export const handler = handle(
  createPublicApp({ store, site: siteOf(store), version, ready: () => true, onFault }),
);
