import { openClient } from '../../functions/store/client.ts';
import { createTable } from '../../functions/store/create-table.ts';
import { openStore } from '../../functions/store/store.ts';
import { type Engine, startEngine } from '../local/engine.ts';
import { fillExample } from '../local/fill-example.ts';
import { fillSundsvall } from '../local/fill-sundsvall.ts';
import { LOCAL_TABLE, localSettings, runProgram } from '../local/settings.ts';
import { type Harness, openHarness } from './harness.ts';

/*
 * `npm run start:deployed`: the system as it is deployed, on one's own machine, with example data in memory. The
 * data are those of `npm start` without Canada's, whose thousands of pages would take minutes to publish.
 */

const random = () => Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('hex');

/** Fills a table before anybody listens to its stream, as it would be before the first deployment. */
async function fill(engine: Engine): Promise<void> {
  const client = openClient(engine.config);
  await createTable(client, LOCAL_TABLE);
  const storeAt = (now: () => Date) => openStore({ client, table: LOCAL_TABLE, now, random });
  const store = storeAt(() => new Date());
  const filling = { store, storeAt, day: store.today(), report: (line: string) => console.log(`  ${line}`) };
  await fillExample(filling);
  await fillSundsvall(filling);
  client.destroy();
}

const greeting = ({ origin, all, schedules, buckets }: Harness): string => `
Blomlåda runs as deployed:

  ${origin}/                 the published files, by way of the distribution
  ${origin}/exempelkommun/   an invented municipality; add ?q=bygg and the function “Public” answers
  ${origin}/arbetsyta/       the workspace; what is saved there is published by the stream a moment later
  ${origin}/api/v1/openapi.json

  functions: ${all()
    .map(({ deployed }) => `${deployed.name} (${deployed.memoryMb} MB, ${deployed.timeoutSeconds} s)`)
    .join(', ')}
  published: ${[...buckets.values()].map((bucket) => `${bucket.keys().length} files in ${bucket.name}`).join(', ')}
  schedules: ${schedules.map(({ name, expression }) => `${name} ${expression}`).join(', ')} (run once now, then never)

Everything is in memory and gone when you stop it with Ctrl+C. What functions write to their logs follows.`;

async function stop(harness: Harness, engine: Engine): Promise<void> {
  await harness.close();
  await engine.stop();
  process.exit(0);
}

async function main(): Promise<number> {
  const { port } = localSettings(process.env);
  console.log('Filling the table, and building the functions …');
  const engine = await startEngine();
  await fill(engine);
  const say = (name: string, line: string) => console.log(`  [${name}] ${line}`);
  const harness = await openHarness({ port, engine: { endpoint: engine.endpoint, table: LOCAL_TABLE }, say });
  const end = () => void stop(harness, engine);
  process.once('SIGINT', end);
  process.once('SIGTERM', end);
  console.log('Publishing …');
  for (const schedule of harness.schedules) await harness.run(schedule);
  console.log(greeting(harness));
  return 0;
}

await runProgram(main);
