import { randomBytes } from 'node:crypto';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { BenchmarkStore } from '../../functions/core/benchmark/benchmark-store.ts';
import type { Command } from '../../functions/core/commands.ts';
import type { Commit } from '../../functions/core/commit.ts';
import type { SaveOutcome, SaveRequest, Sender } from '../../functions/core/ledger-store.ts';
import { DEFAULT_SETTINGS, type OrganisationSettings } from '../../functions/core/organisation.ts';
import { openBenchmarks } from '../../functions/store/benchmarks.ts';
import { openClient } from '../../functions/store/client.ts';
import { createTable } from '../../functions/store/create-table.ts';
import { openStore, type Store, type StoreOptions } from '../../functions/store/store.ts';
import { type Engine, startEngine } from '../../infra/local/engine.ts';

export const TABLE_NAME = 'blomlada-test';
/** Where the clock of a test store stands until the test sets it. */
export const FIRST_NOW = '2026-01-15T09:00:00.000Z';

export const OPERATOR: Sender = { role: 'operator', areas: [], units: [], subject: 'example-operator' };
export const STRATEGIST: Sender = { role: 'strategist', areas: [], units: [], subject: 'example-strategist' };

/** A store on an engine of its own, in memory, with a clock that the test sets. */
export type TestStore = {
  store: Store;
  benchmarks: BenchmarkStore;
  engine: Engine;
  client: DynamoDBClient;
  table: string;
  setNow(iso: string): void;
  /** Another store on the same table, as another process would have: nothing in its memory. */
  another(options?: Partial<StoreOptions>): Store;
  close(): Promise<void>;
};

/** Opens a store for a test file; close it when the tests are done. */
export async function openTestStore(given: Partial<StoreOptions> = {}): Promise<TestStore> {
  const engine = await startEngine();
  const client = openClient(engine.config);
  await createTable(client, TABLE_NAME);
  let now = FIRST_NOW;
  const common = {
    client,
    table: TABLE_NAME,
    now: () => new Date(now),
    random: () => randomBytes(32).toString('hex'),
  };
  return {
    store: openStore({ ...common, ...given }),
    benchmarks: openBenchmarks({ client, table: TABLE_NAME }, null),
    engine,
    client,
    table: TABLE_NAME,
    setNow: (iso) => {
      now = iso;
    },
    another: (options = {}) => openStore({ ...common, ...options }),
    close: async () => {
      client.destroy();
      await engine.stop();
    },
  };
}

/** Settings of an example municipality; `given` replaces what matters to the test. */
export const exampleSettings = (given: Partial<OrganisationSettings> = {}): OrganisationSettings => ({
  ...DEFAULT_SETTINGS,
  slug: 'exempelkommun',
  name: 'Exempelkommun',
  example: true,
  ...given,
});

/** The command that registers a service named after its id. */
export const register = (
  id: string,
  given: Partial<Command & { type: 'register-service' }> = {},
): Command => ({
  type: 'register-service',
  id,
  name: { sv: `Exempel ${id}` },
  area: 'general-public',
  effectiveOn: '2020-01-01',
  ...given,
});

/** The command that judges a service by hand. */
export const assess = (
  service: string,
  given: Partial<Command & { type: 'assess-service' }> = {},
): Command => ({
  type: 'assess-service',
  service,
  status: 'yellow',
  effectiveOn: '2025-06-01',
  reason: 'Exempel: ansökan finns, men handläggningen sker på papper.',
  ...given,
});

let keys = 0;

/** A save with a key that no other one has, unless given. */
export function request(
  org: string,
  commands: readonly Command[],
  given: Partial<SaveRequest> = {},
): SaveRequest {
  keys += 1;
  return { org, commands, sender: STRATEGIST, via: 'api', key: `test-key-${keys}`, ...given };
}

/** The commit of an outcome that must be `saved`. */
export function savedIn(outcome: SaveOutcome): Commit {
  if (outcome.kind !== 'saved') throw new Error(`the save ended as ${JSON.stringify(outcome).slice(0, 500)}`);
  return outcome.commit;
}

export type Example = {
  org: string;
  services?: readonly string[];
  settings?: Partial<OrganisationSettings>;
};

/** Registers an example organisation with services and its place in the directory; gives the last commit. */
export async function registerExample(
  store: Store,
  { org, services = [], settings }: Example,
): Promise<Commit> {
  const complete = exampleSettings({ slug: org, ...settings });
  await store.claimSlug(complete.slug, org);
  const commands: Command[] = [
    { type: 'register-organisation', settings: complete },
    ...services.map((id) => register(id)),
  ];
  const outcome = await store.save(request(org, commands, { sender: OPERATOR }));
  await store.refreshDirectory(org);
  return savedIn(outcome);
}
