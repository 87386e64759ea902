import { once } from 'node:events';
import { mkdirSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import dynalite from 'dynalite';
import { takeLock } from './lock.ts';
import { UsageError } from './settings.ts';

/** A running engine: what a client needs to reach it, and the way to stop it. */
export type Engine = {
  endpoint: string;
  config: DynamoDBClientConfig;
  stop(): Promise<void>;
};

/** Any will do: the engine checks that there are some, not which. */
const CREDENTIALS = { accessKeyId: 'local', secretAccessKey: 'local' };

/**
 * Starts the embedded DynamoDB engine on a free port of this machine only. With `path` its data is kept in
 * that folder, which one process at a time may use; throws with one sentence when another one does.
 */
export async function startEngine({ path }: { path?: string } = {}): Promise<Engine> {
  const release = path === undefined ? () => {} : lockFolder(path);
  const server = dynalite({
    ...(path !== undefined && { path: join(path, 'engine') }),
    createTableMs: 0,
    updateTableMs: 0,
    deleteTableMs: 0,
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const endpoint = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    endpoint,
    config: { endpoint, region: 'local', credentials: CREDENTIALS },
    async stop() {
      const closed = new Promise<void>((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
      });
      server.closeAllConnections();
      await closed.finally(release);
    },
  };
}

/** Takes the folder for this process before the engine opens it: on a folder in use, the engine throws where nobody can catch it. */
function lockFolder(path: string): () => void {
  try {
    mkdirSync(path, { recursive: true });
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new UsageError(
      `${path} cannot be the data folder (${code}); set DATA_DIR to a folder that can be written.`,
    );
  }
  return takeLock(path);
}
