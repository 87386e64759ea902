import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { StaffFault } from '../../functions/staff/parts.ts';
import { openHarness } from '../../infra/harness/harness.ts';
import type { Stream } from '../../infra/harness/stream.ts';
import type { WireItem } from '../../infra/harness/table-front.ts';
import type { TestStore } from '../store/fixture.ts';

/** The site as deployed over a test's own table; `faults` are what its functions logged as errors. */
export type ServedDeployed = { origin: string; faults: StaffFault[]; close(): Promise<void> };

/** Tells the stream what a test's own store writes, which does not pass by the harness. */
function watch(client: DynamoDBClient, stream: Stream): void {
  client.middlewareStack.add(
    (next, { commandName = '' }) =>
      async (args) => {
        const answer = await next(args);
        const { Item, Key } = args.input as { Item?: WireItem; Key?: WireItem };
        const { pk, sk } = Item ?? Key ?? {};
        const eventName = commandName === 'DeleteItemCommand' ? 'REMOVE' : 'MODIFY';
        const isWrite = ['PutItemCommand', 'DeleteItemCommand'].includes(commandName);
        if (isWrite && pk && sk) stream.add({ eventName, keys: { pk, sk }, newImage: Item ? {} : null });
        return answer;
      },
    { step: 'initialize', name: 'watching' },
  );
}

const NO_FAULT = { requestId: '', method: '', path: '' };

function faultIn(line: string): StaffFault | null {
  if (!line.startsWith('{') || !line.includes('"level":"error"')) return null;
  return { ...NO_FAULT, error: line };
}

/** Serves a table as deployed, with everything in it published; the functions' clock starts where the store's stands. */
export async function serveDeployed(
  { engine, table, client, store }: TestStore,
  { startsAt = new Date(store.now()) }: { startsAt?: Date } = {},
): Promise<ServedDeployed> {
  const faults: StaffFault[] = [];
  const hear = (_name: string, line: string) => {
    const fault = faultIn(line);
    if (fault) faults.push(fault);
  };
  const given = { engine: { endpoint: engine.endpoint, table }, startsAt, say: hear, isPatient: true };
  const harness = await openHarness(given);
  for (const schedule of harness.schedules) await harness.run(schedule);
  watch(client, harness.stream);
  return { origin: harness.origin, faults, close: () => harness.close() };
}
