import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, onTestFinished, test } from 'vitest';
import { verifyLog } from '../../functions/core/chain.ts';
import { lineOf } from '../../functions/core/commit.ts';
import { openClient } from '../../functions/store/client.ts';
import { openStore } from '../../functions/store/store.ts';
import { startEngine } from '../../infra/local/engine.ts';
import { TABLE_NAME } from './fixture.ts';

/** So many acknowledged commits before the kill: a round each. */
const ROUNDS = process.env['PROVE'] === '1' ? [20, 75, 150] : [20, 60];
const CHILD = join(import.meta.dirname, 'appending-child.ts');

/** Lets a process append until it has acknowledged so many commits, and kills it; gives all it acknowledged. */
async function appendAndKill(folder: string, org: string, enough: number): Promise<string[]> {
  const child = spawn(process.execPath, [CHILD, folder, org], { stdio: ['ignore', 'pipe', 'inherit'] });
  const exit = once(child, 'exit');
  const acknowledged: string[] = [];
  for await (const line of createInterface(child.stdout)) {
    acknowledged.push(line);
    if (acknowledged.length === enough) child.kill('SIGKILL');
  }
  expect(await exit).toEqual([null, 'SIGKILL']);
  return acknowledged;
}

async function storedCommits(folder: string, org: string) {
  const engine = await startEngine({ path: folder });
  const client = openClient(engine.config);
  const now = () => new Date(0);
  const store = openStore({ client, table: TABLE_NAME, now, random: () => 'ab'.repeat(32) });
  const [commits, ledger] = [await store.commits(org, 0, 10_000), await store.read(org)];
  client.destroy();
  await engine.stop();
  return { commits, ledger };
}

test('a process killed while it writes loses no commit that it acknowledged', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'blomlada-kill-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [round, enough] of ROUNDS.entries()) {
    const org = `round-${round}`;
    const acknowledged = await appendAndKill(folder, org, enough);
    expect(acknowledged.length).toBeGreaterThanOrEqual(enough);

    const { commits, ledger } = await storedCommits(folder, org);
    const stored = commits.map(({ seq, hash }) => `${seq} ${hash}`);
    expect(stored.slice(0, acknowledged.length)).toEqual(acknowledged);
    expect(verifyLog(commits.map(lineOf).join(''), { org })).toMatchObject({ ok: true });
    expect(ledger?.state.seq).toBe(commits.length);
    expect(Object.keys(ledger?.texts ?? {})).toHaveLength(commits.length - 1);
  }
}, 60_000);
