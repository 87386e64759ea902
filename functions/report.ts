import { handle } from 'hono/aws-lambda';
import { lambdaAddress } from './report/address.ts';
import { createReportApp } from './report/app.ts';
import { openClient } from './store/client.ts';
import { openInbox } from './store/inbox.ts';

const { env } = process;
const random = () => Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('hex');

/** What the public reports, behind the HTTP API (payload version 2): it can put on `inbox#`, and no more. */
export const handler = handle(
  createReportApp({
    inbox: openInbox({ client: openClient(), table: env['TABLE_NAME'] ?? '', random }),
    secret: env['SENDER_SECRET'] ?? '',
    addressOf: lambdaAddress,
    now: () => new Date(),
    onFault: (fault) => console.error(fault),
    random,
  }),
);
