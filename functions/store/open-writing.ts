import { openClient } from './client.ts';
import { random } from './random.ts';
import { openStore } from './store.ts';
import { openWorkspaceStores } from './workspace-stores.ts';

/** Everything that staff's function keeps, in the table that a deployment's environment variables name. */
export function openWritingFrom(variables: Readonly<Record<string, string | undefined>>, now: () => Date) {
  const database = { client: openClient(), table: variables['TABLE_NAME'] ?? '' };
  return { store: openStore({ ...database, now, random }), random, ...openWorkspaceStores(database, now) };
}
