import { parseArgs } from 'node:util';
import { openClient } from '../../functions/store/client.ts';
import type { Database } from '../../functions/store/database.ts';
import { openReading } from '../../functions/store/reading.ts';
import { runProgram, UsageError } from '../local/settings.ts';
import { sentenceOf, type Verified, verifyTable } from './verify-table.ts';

const USAGE = 'npm run rehearse-restore -- --restored TABLE [--live TABLE] [--region REGION]';
const HELP = `${USAGE}

Verifies every organisation's log in a table that was restored from a backup. With --live, each log there
must also be the beginning of the one that is in use: the commit at which the restored log ends must stand
there with the same hash, and no organisation may be missing. Nothing is written.`;

const options = {
  restored: { type: 'string' },
  live: { type: 'string' },
  region: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/** Holds what was restored against what is in use. */
async function againstLive(restored: readonly Verified[], live: Database): Promise<Verified[]> {
  const reader = openReading({ ...live, now: () => new Date() });
  const compared = restored.map(async (each): Promise<Verified> => {
    if (!each.ok) return each;
    const [commit] = await reader.commits(each.org, each.seq - 1, 1);
    return commit?.hash === each.hash
      ? each
      : { org: each.org, ok: false, why: `commit ${each.seq} is not the one that is in use` };
  });
  const known = await reader.organisations();
  const missing = known.filter(({ id }) => !restored.some(({ org }) => org === id));
  const newer = missing.map(({ id }): Verified => ({ org: id, ok: false, why: 'is missing' }));
  return [...(await Promise.all(compared)), ...newer];
}

/** Verifies a restored table, alone or against the one in use. */
export async function rehearse(restored: Database, live: Database | null): Promise<Verified[]> {
  const verified = await verifyTable(restored);
  return live ? againstLive(verified, live) : verified;
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  const { restored, live, region } = values;
  if (!restored) throw new UsageError(`Name the table that was restored: ${USAGE}`);
  const client = openClient(region === undefined ? {} : { region });
  const of = (table: string): Database => ({ client, table });
  const found = await rehearse(of(restored), live === undefined ? null : of(live));
  for (const each of found) console.log(sentenceOf(each));
  console.log(`${found.filter(({ ok }) => ok).length} of ${found.length} organisations are sound.`);
  return found.length > 0 && found.every(({ ok }) => ok) ? 0 : 1;
}

if (import.meta.main) await runProgram(main);
