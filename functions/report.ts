import { handle } from 'hono/aws-lambda';
import { addressBehind } from './report/address.ts';
import { createReportApp } from './report/app.ts';
import { openClient } from './store/client.ts';
import { openInbox } from './store/inbox.ts';
import { measuringFrom } from './telemetry/lambda.ts';

const { env } = process;
const now = () => new Date();
const measure = measuringFrom(env, now);
const random = () => Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('hex');
const inbox = openInbox({ client: openClient(), table: env['TABLE_NAME'] ?? '', random });

/** What the public reports, behind the HTTP API (payload version 2): it can put on `inbox#`, and no more. */
export const handler = handle(
  createReportApp({
    ...{
      inbox,
      now,
      random,
      secret: env['SENDER_SECRET'] ?? '',
      addressOf: addressBehind(env['EDGE_SECRET'] ?? ''),
    },
    onFault(fault) {
      console.error(JSON.stringify({ level: 'error', ...fault }));
      measure({ Faults: 1 });
    },
  }),
);
