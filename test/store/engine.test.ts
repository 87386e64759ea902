import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openClient } from '../../functions/store/client.ts';
import { createTable } from '../../functions/store/create-table.ts';
import { openStore } from '../../functions/store/store.ts';
import { startEngine } from '../../infra/local/engine.ts';
import { takeLock } from '../../infra/local/lock.ts';
import { registerExample } from './fixture.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'blomlada-engine-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the engine', () => {
  test('keeps its data in its folder, over a stop and a start', async () => {
    const first = await startEngine({ path: folder });
    const client = openClient(first.config);
    await createTable(client, 'kept');
    const options = { table: 'kept', now: () => new Date(0), random: () => 'ab'.repeat(32) };
    await registerExample(openStore({ client, ...options }), { org: 'exempel' });
    client.destroy();
    await first.stop();

    const second = await startEngine({ path: folder });
    const again = openClient(second.config);
    const ledger = await openStore({ client: again, ...options }).read('exempel');
    expect(ledger?.state.seq).toBe(1);
    again.destroy();
    await second.stop();
  });

  test('listens on this machine alone', async () => {
    const engine = await startEngine();
    expect(engine.endpoint).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d+$/);
    expect((await fetch(engine.endpoint)).status).toBe(200);
    // An engine that listened everywhere would answer on this address of the machine as well.
    await expect(fetch(engine.endpoint.replace('127.0.0.1', '127.0.0.2'))).rejects.toThrow();
    await engine.stop();
  });

  test('does not open a folder that another one has, and says who has it', async () => {
    const engine = await startEngine({ path: folder });
    await expect(startEngine({ path: folder })).rejects.toThrow(
      `The data folder ${folder} is in use by process ${process.pid}; stop that one, or set DATA_DIR to another folder.`,
    );
    await engine.stop();
    await (await startEngine({ path: folder })).stop();
  });
});

describe('a lock', () => {
  const lock = () => join(folder, 'lock');

  test('holds until it is released', () => {
    const release = takeLock(folder);
    expect(() => takeLock(folder)).toThrow('in use');
    release();
    expect(readdirSync(folder)).toEqual([]);
    takeLock(folder)();
  });

  test('of a dead process is taken over', () => {
    // No system gives out process numbers this high.
    writeFileSync(lock(), JSON.stringify({ pid: 2 ** 31 - 2, started: 'long ago' }));
    takeLock(folder);
    expect(JSON.parse(readFileSync(lock(), 'utf8'))).toMatchObject({ pid: process.pid });
    expect(readdirSync(folder)).toEqual(['lock']);
  });

  test('of a dead process whose number a living one has now is taken over', () => {
    writeFileSync(lock(), JSON.stringify({ pid: process.ppid, started: 'before that one began' }));
    takeLock(folder)();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('that is not one of ours, or half written, is taken over', () => {
    writeFileSync(lock(), '{"pid":');
    takeLock(folder)();
    expect(readdirSync(folder)).toEqual([]);
  });

  test('is not removed by who no longer holds it', () => {
    const release = takeLock(folder);
    writeFileSync(lock(), 'somebody else’s');
    release();
    expect(readFileSync(lock(), 'utf8')).toBe('somebody else’s');
  });
});
