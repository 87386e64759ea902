import { scheduledVisits } from './linkcheck/scheduled.ts';
import { openClient } from './store/client.ts';
import { openLinkMemory } from './store/links.ts';
import { openStore } from './store/store.ts';
import { measuringFrom } from './telemetry/lambda.ts';
import { tellVisits } from './telemetry/visits.ts';

const now = () => new Date();
const random = () => {
  throw new Error('visiting links writes nothing to the log');
};
const database = { client: openClient(), table: process.env['TABLE_NAME'] ?? '' };
const source = openStore({ ...database, now, random });
const told = tellVisits(measuringFrom(process.env, now));
const memory = openLinkMemory(database, now);

/** Visits the services' links, on a schedule: it puts on `snapshot#`, and nowhere else. */
export const handler = scheduledVisits({ source, memory, now, ...told }, process.env);
