import { settingsOf } from '../../functions/core/state.ts';
import { append } from '../../functions/store/append.ts';
import { commitItem } from '../../functions/store/commit-item.ts';
import { companionsOf, putCompanions } from '../../functions/store/companions.ts';
import type { Database } from '../../functions/store/database.ts';
import { openTestStore, type TestStore } from '../store/fixture.ts';
import { TODAY } from '../web/fixture.ts';
import { commitsOf } from '../web/ledger.ts';
import { LEDGERS } from '../web/reading.ts';
import { serveDeployed } from './serve-deployed.ts';

/** Puts a ledger into the table as if it had been saved there, commit by commit. */
async function plant(database: Database, { store }: TestStore, ledger: (typeof LEDGERS)[number]) {
  const { org } = ledger.state;
  const commits = commitsOf(ledger);
  if (commits.length === 0) throw new Error(`the commits of ${org} are not kept`);
  for (const { commit, texts } of commits) {
    await putCompanions(database, commit, companionsOf(texts, { salt: '', actor: null, notes: [] }));
    if (!(await append(database, commitItem(commit))))
      throw new Error(`${org} has a commit ${commit.seq} already`);
  }
  await store.claimSlug(settingsOf(ledger.state)?.slug ?? '', org);
  await store.refreshDirectory(org);
}

/** Serves the organisations of the public site's tests as deployed: from a table, through the publisher, as files. */
export async function serveLedgers(): Promise<{ origin: string; close: () => Promise<void> }> {
  const opened = await openTestStore();
  opened.setNow(`${TODAY}T11:30:00.000Z`);
  for (const ledger of LEDGERS) await plant({ client: opened.client, table: opened.table }, opened, ledger);
  const { origin, close } = await serveDeployed(opened);
  return { origin, close: () => close().then(() => opened.close()) };
}
