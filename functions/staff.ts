import { handle } from 'hono/aws-lambda';
import { reportFault } from './http/report-fault.ts';
import { createStaffApp } from './staff/app.ts';
import { openLoginFrom } from './staff/login/open.ts';
import { openClient } from './store/client.ts';
import { openStore } from './store/store.ts';
import { openWorkspaceStores } from './store/workspace-stores.ts';

const now = () => new Date();
const random = () => Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('hex');
const database = { client: openClient(), table: process.env['TABLE_NAME'] ?? '' };
const store = openStore({ ...database, now, random });
const stores = openWorkspaceStores(database, now);
const way = openLoginFrom(process.env, now);

/** The workspace behind the HTTP API (payload version 2). */
export const handler = handle(createStaffApp({ ...way, ...stores, store, random, onFault: reportFault }));
