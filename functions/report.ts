import { handle } from 'hono/aws-lambda';
import { addressBehind } from './report/address.ts';
import { createReportApp } from './report/app.ts';
import { openClient } from './store/client.ts';
import { openInbox } from './store/inbox.ts';
import { random } from './store/random.ts';
import { tellingNotes } from './telemetry/faults.ts';
import { measuringFrom } from './telemetry/lambda.ts';

const { env } = process;
const now = () => new Date();
const inbox = openInbox({ client: openClient(), table: env['TABLE_NAME'] ?? '', random });
const known = { secret: env['SENDER_SECRET'] ?? '', addressOf: addressBehind(env['EDGE_SECRET'] ?? '') };
const onFault = tellingNotes(measuringFrom(env, now));

/** What the public reports, behind the HTTP API (payload version 2): it can put on `inbox#`, and no more. */
export const handler = handle(createReportApp({ inbox, now, random, onFault, ...known }));
