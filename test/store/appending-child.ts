import { randomBytes } from 'node:crypto';
import { openClient } from '../../functions/store/client.ts';
import { createTable } from '../../functions/store/create-table.ts';
import { openStore } from '../../functions/store/store.ts';
import { startEngine } from '../../infra/local/engine.ts';
import { assess, registerExample, request, savedIn, TABLE_NAME } from './fixture.ts';

/**
 * Run as a process of its own, to be killed: saves for ever to the engine in the folder that is its first
 * argument, for the organisation that is its second, and prints seq and hash of each acknowledged commit.
 */
const [path = '', org = ''] = process.argv.slice(2);
const engine = await startEngine({ path });
const client = openClient(engine.config);
await createTable(client, TABLE_NAME);
const store = openStore({
  client,
  table: TABLE_NAME,
  now: () => new Date(),
  random: () => randomBytes(32).toString('hex'),
});
const acknowledge = ({ seq, hash }: { seq: number; hash: string }) =>
  process.stdout.write(`${seq} ${hash}\n`);

acknowledge(await registerExample(store, { org, services: ['bygglov'] }));
for (;;) acknowledge(savedIn(await store.save(request(org, [assess('bygglov')]))));
