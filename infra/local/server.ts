import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DEFAULT_CLAIMS } from '../../functions/auth/claims.ts';
import { publicKeysOf } from '../../functions/auth/signing.ts';
import { createVerifier } from '../../functions/auth/verifier.ts';
import type { Commit } from '../../functions/core/commit.ts';
import { createApp } from '../../functions/http/app.ts';
import type { Fault } from '../../functions/http/call.ts';
import { siteOf } from '../../functions/http/site.ts';
import { createStaffApp } from '../../functions/staff/app.ts';
import { openBenchmarks } from '../../functions/store/benchmarks.ts';
import { openClient } from '../../functions/store/client.ts';
import { createTable } from '../../functions/store/create-table.ts';
import { openStore, type Store } from '../../functions/store/store.ts';
import { openWorkspaceStores } from '../../functions/store/workspace-stores.ts';
import { codeVersion } from '../code-version.ts';
import { benchmarkKeeper } from './benchmark-keeper.ts';
import { type Engine, startEngine } from './engine.ts';
import { close, frontListener, listen } from './front.ts';
import { openLocalLogin } from './local-login.ts';
import { openLocalReport } from './local-report.ts';
import { LOCAL_AUDIENCE, LOCAL_ISSUER, LOCAL_TABLE, type LocalSettings } from './settings.ts';
import { signingKey } from './signing-key.ts';
import { snapshotEvery } from './snapshots.ts';

/** A running system: its address, its store, and the way to stop it. */
export type LocalServer = {
  address: string;
  store: Store;
  storeAt: (now: () => Date) => Store;
  /** Makes good what comparisons read; from then on /healthz answers 200. */
  becomeReady: () => Promise<void>;
  stop: () => Promise<void>;
};

const COMMITS_BETWEEN_SNAPSHOTS = 50;
const random = () => randomBytes(32).toString('hex');

function openStores(client: DynamoDBClient) {
  const base = { client, table: LOCAL_TABLE, random };
  const snapshots = snapshotEvery(COMMITS_BETWEEN_SNAPSHOTS, (org) => store.writeSnapshot(org));
  const benchmarks = openBenchmarks({ client, table: LOCAL_TABLE }, null);
  const onAppended = (commit: Commit) => {
    snapshots.onAppended(commit);
    keeper.onAppended(commit);
  };
  const store = openStore({ ...base, now: () => new Date(), onAppended });
  const keeper = benchmarkKeeper({ store, benchmarks });
  const storeAt = (now: () => Date) => openStore({ ...base, now, onAppended });
  return { store, storeAt, snapshots, benchmarks, keeper };
}

const onFault = ({ requestId, method, path, error }: Fault) => console.error(requestId, method, path, error);

async function wire(engine: Engine, { port, dataDir }: LocalSettings): Promise<LocalServer> {
  const client = openClient(engine.config);
  await createTable(client, LOCAL_TABLE);
  const { store, storeAt, snapshots, benchmarks, keeper } = openStores(client);
  let ready = false;
  const now = () => new Date();
  const keys = publicKeysOf(await signingKey(dataDir));
  const trusted = { issuer: LOCAL_ISSUER, audience: LOCAL_AUDIENCE, keys, claims: DEFAULT_CLAIMS };
  const loginKey = await signingKey(dataDir, 'login-key');
  const server = await listen(port);
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const app = createApp({
    store,
    benchmarks,
    origin,
    verify: createVerifier({ ...trusted, now }),
    site: siteOf(store, benchmarks),
    version: codeVersion(),
    ready: () => ready,
    onFault,
  });
  const { login, issuer } = openLocalLogin(origin, loginKey);
  const stores = openWorkspaceStores({ client, table: LOCAL_TABLE }, now);
  const staff = createStaffApp({ store, ...stores, login, origin, random, onFault });
  const report = openLocalReport(client);
  server.on('request', frontListener({ issuer, staff: staff.fetch, report: report.fetch, site: app.fetch }));
  const becomeReady = async () => {
    await keeper.start();
    ready = true;
  };
  const stop = async () => {
    await close(server);
    await snapshots.settled();
    await keeper.settled();
    client.destroy();
    await engine.stop();
  };
  return { address: origin, store, storeAt, becomeReady, stop };
}

/**
 * Starts the whole system in this process: the embedded engine on the data folder, the table, the store
 * and the HTTP server on this machine only. Throws a UsageError where port or folder are taken.
 */
export async function startServer(settings: LocalSettings): Promise<LocalServer> {
  const engine = await startEngine({ path: settings.dataDir });
  try {
    return await wire(engine, settings);
  } catch (error) {
    await engine.stop();
    throw error;
  }
}
