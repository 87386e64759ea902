import { randomBytes } from 'node:crypto';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { serve } from '@hono/node-server';
import { DEFAULT_CLAIMS } from '../../functions/auth/claims.ts';
import { publicKeysOf } from '../../functions/auth/signing.ts';
import { createVerifier } from '../../functions/auth/verifier.ts';
import { createApp } from '../../functions/http/app.ts';
import { siteOf } from '../../functions/http/site.ts';
import { openClient } from '../../functions/store/client.ts';
import { createTable } from '../../functions/store/create-table.ts';
import { openStore, type Store } from '../../functions/store/store.ts';
import { codeVersion } from '../code-version.ts';
import { type Engine, startEngine } from './engine.ts';
import { LOCAL_AUDIENCE, LOCAL_ISSUER, LOCAL_TABLE, type LocalSettings, UsageError } from './settings.ts';
import { signingKey } from './signing-key.ts';
import { snapshotEvery } from './snapshots.ts';

/** A running system: its address, its store, and the way to stop it. */
export type LocalServer = {
  address: string;
  store: Store;
  storeAt: (now: () => Date) => Store;
  /** From now on /healthz answers 200. */
  becomeReady: () => void;
  stop: () => Promise<void>;
};

const COMMITS_BETWEEN_SNAPSHOTS = 50;
const random = () => randomBytes(32).toString('hex');

function openStores(client: DynamoDBClient) {
  const base = { client, table: LOCAL_TABLE, random };
  const snapshots = snapshotEvery(COMMITS_BETWEEN_SNAPSHOTS, (org) => store.writeSnapshot(org));
  const store = openStore({ ...base, now: () => new Date(), onAppended: snapshots.onAppended });
  const storeAt = (now: () => Date) => openStore({ ...base, now, onAppended: snapshots.onAppended });
  return { store, storeAt, snapshots };
}

function listen(fetch: (request: Request) => Response | Promise<Response>, port: number): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, port, hostname: '127.0.0.1' }, () => resolve(server)) as Server;
    server.once('error', (error: NodeJS.ErrnoException) =>
      reject(
        error.code === 'EADDRINUSE'
          ? new UsageError(`Port ${port} is in use; choose another one: PORT=${port + 1} npm start`)
          : error,
      ),
    );
  });
}

async function close(server: Server): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  server.closeAllConnections();
  await closed;
}

async function wire(engine: Engine, { port, dataDir }: LocalSettings): Promise<LocalServer> {
  const client = openClient(engine.config);
  await createTable(client, LOCAL_TABLE);
  const { store, storeAt, snapshots } = openStores(client);
  let ready = false;
  const keys = publicKeysOf(await signingKey(dataDir));
  const trusted = { issuer: LOCAL_ISSUER, audience: LOCAL_AUDIENCE, keys, claims: DEFAULT_CLAIMS };
  const app = createApp({
    store,
    verify: createVerifier({ ...trusted, now: () => new Date() }),
    site: siteOf(store),
    version: codeVersion(),
    ready: () => ready,
    onFault: ({ requestId, method, path, error }) => console.error(requestId, method, path, error),
  });
  const server = await listen(app.fetch, port);
  const becomeReady = () => {
    ready = true;
  };
  const stop = async () => {
    await close(server);
    await snapshots.settled();
    client.destroy();
    await engine.stop();
  };
  return {
    address: `http://localhost:${(server.address() as AddressInfo).port}`,
    store,
    storeAt,
    becomeReady,
    stop,
  };
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
