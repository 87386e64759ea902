import { handle } from 'hono/aws-lambda';
import { openStaff } from './staff/open.ts';
import { isUpkeep, upkeep } from './staff/upkeep.ts';
import { openWritingFrom } from './store/open-writing.ts';
import { countedStore } from './telemetry/counted-store.ts';
import { tellingFaults } from './telemetry/faults.ts';
import { measuringFrom } from './telemetry/lambda.ts';

const { env } = process;
const now = () => new Date();
const measure = measuringFrom(env, now);
const stores = openWritingFrom(env, now);
const store = countedStore(stores.store, measure);
const onFault = tellingFaults(measure);

const answer = handle(openStaff(env, now, { ...stores, store, onFault }));

/** The workspace and the writing half of the API, behind the HTTP API (payload version 2); and upkeep, at night. */
export const handler = (event: Parameters<typeof answer>[0], context: Parameters<typeof answer>[1]) =>
  isUpkeep(event) ? upkeep({ store: stores.store, onFault }) : answer(event, context);
