import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { openClient } from '../../functions/store/client.ts';
import type { Database } from '../../functions/store/database.ts';
import { openStore, type Store } from '../../functions/store/store.ts';
import { startEngine } from './engine.ts';
import { LOCAL_TABLE, UsageError } from './settings.ts';

/** A data folder that is open in this process: the store to read from, the table, and the way to close it. */
export type OpenData = { store: Store; database: Database; close: () => Promise<void> };

/** Opens the store of a data folder for a program that adds nothing to the log; nothing is created. */
export async function openData(dataDir: string): Promise<OpenData> {
  if (!existsSync(join(dataDir, 'engine')))
    throw new UsageError(`There is no data in ${dataDir}. Run npm start once, or set DATA_DIR.`);
  const engine = await startEngine({ path: dataDir });
  const client = openClient(engine.config);
  const random = () => {
    throw new Error('this program writes nothing to the log');
  };
  const database = { client, table: LOCAL_TABLE };
  return {
    store: openStore({ ...database, now: () => new Date(), random }),
    database,
    async close() {
      client.destroy();
      await engine.stop();
    },
  };
}
