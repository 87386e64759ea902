import { randomBytes } from 'node:crypto';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Hono } from 'hono';
import { socketAddress } from '../../functions/report/address.ts';
import { createReportApp } from '../../functions/report/app.ts';
import { openInbox } from '../../functions/store/inbox.ts';
import { LOCAL_TABLE } from './settings.ts';

const random = () => randomBytes(32).toString('hex');

/** What the public reports, on this machine. Its secret lives as long as the process: nobody needs yesterday's. */
export const openLocalReport = (client: DynamoDBClient): Hono =>
  createReportApp({
    inbox: openInbox({ client, table: LOCAL_TABLE, random }),
    secret: random(),
    addressOf: socketAddress,
    now: () => new Date(),
    random,
    onFault: (fault) => console.error(fault),
  });
