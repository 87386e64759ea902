import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { verifyLog } from '../../functions/core/chain.ts';
import { ComparedList } from '../../functions/http/schemas/compared.ts';
import { Matrix } from '../../functions/http/schemas/matrix.ts';
import { LogHead, Organisation, OrganisationList } from '../../functions/http/schemas/organisation.ts';
import { Service } from '../../functions/http/schemas/service.ts';
import { Written } from '../../functions/http/schemas/written.ts';
import { sundsvallList } from '../../infra/local/example-data.ts';
import { Running, run } from './running.ts';

const folder = mkdtempSync(join(tmpdir(), 'blomlada-'));
const env = { DATA_DIR: join(folder, 'data'), PORT: '0' };
let system: Running;
let address: string;

const restart = async () => {
  system = new Running(env);
  address = await system.address();
};
const read = async <Schema extends z.ZodType>(schema: Schema, path: string): Promise<z.infer<Schema>> =>
  schema.parse(await (await fetch(`${address}/api/v1/organisations${path}`)).json());
const head = (org: string) => read(LogHead, `/${org}/log/head`);
const matrix = (org: string, query = '') => read(Matrix, `/${org}/matrix${query}`);

const compared = async () =>
  ComparedList.parse(await (await fetch(`${address}/api/v1/compared`)).json()).compared;

async function wholeLog(org: string): Promise<string> {
  const { seq } = await head(org);
  let log = '';
  for (let after = 0; after < seq; after = log.split('\n').length - 1) {
    log += await (await fetch(`${address}/api/v1/organisations/${org}/log?after=${after}&limit=200`)).text();
  }
  return log;
}

beforeAll(async () => {
  await restart();
  // Killed in the middle of its first fill, then started again.
  await system.line(/Sundsvalls kommun: 161/);
  await system.end('SIGKILL');
  await restart();
  const early = await fetch(`${address}/healthz`);
  expect(early.status).toBe(503);
  await system.line(/^Blomlåda is ready/);
}, 120_000);

afterAll(async () => {
  await system.end('SIGTERM');
  rmSync(folder, { recursive: true, force: true });
});

describe('npm start on a fresh clone, killed once while it filled itself', () => {
  it('is healthy, and has all organisations', async () => {
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
    const { organisations } = await read(OrganisationList, '');
    expect(organisations).toHaveLength(84);
  });

  it('has 161 services of Sundsvall, all yellow, and the page says why', async () => {
    const { counts, areas } = await matrix('2281');
    expect(counts).toEqual({ green: 0, yellow: 161, red: 0, notApplicable: 0, unknown: 0, stale: 0 });
    expect(areas.flatMap(({ services }) => services)).toHaveLength(161);
    const page = await (await fetch(`${address}/sundsvall/`)).text();
    expect(page).toContain(
      'Alla 161 e-tjänster är gula: digitala på ytan, medan resten av kedjan ännu inte är känd',
    );
    expect(page).toContain('© 2022 Sundsvalls kommun');
  });

  it('has Exempelkommun’s ten years, told once, on a chain that verifies', async () => {
    const { seq, hash } = await head('exempelkommun');
    const log = await wholeLog('exempelkommun');
    expect(verifyLog(log, { org: 'exempelkommun', head: hash })).toMatchObject({ ok: true, head: { seq } });
    const file = join(folder, 'log.ndjson');
    writeFileSync(file, log);
    const verified = await run('infra/local/verify.ts', [file, '--head', hash]);
    expect(verified).toMatchObject({
      code: 0,
      output: expect.stringContaining(`Sound: ${seq} commits of exempelkommun`),
    });
    const cut = log.slice(0, log.lastIndexOf('\n', log.length - 2) + 1);
    writeFileSync(file, cut);
    expect(await run('infra/local/verify.ts', [file, '--head', hash])).toMatchObject({ code: 1 });
    const headless = await run('infra/local/verify.ts', [file]);
    expect(headless).toMatchObject({ code: 0, output: expect.stringContaining('a cut end cannot be seen') });
  });

  it('lists Canada’s organisations with their history, and opens their pages at the closing day', async () => {
    const { closedOn } = await read(Organisation, '/ca-128');
    expect(closedOn).toBe('2025-03-31');
    const { counts } = await matrix('ca-128', '?validOn=2019-03-31');
    expect(counts.green + counts.yellow + counts.red).toBeGreaterThan(0);
    expect((await (await fetch(`${address}/ca-128/`)).text()).slice(0, 20_000)).toMatch(/31.mars.2025/);
  });
});

describe('a change that was acknowledged', () => {
  it('is there after kill -9, and so is everything else', async () => {
    const token = (await run('infra/local/token.ts', ['--org', 'exempelkommun'], env)).output
      .trim()
      .split('\n')
      .at(-1);
    const { areas, validOn } = await matrix('exempelkommun');
    const service = areas[0]?.services[0];
    if (!service) throw new Error('Exempelkommun has services');
    const url = `${address}/api/v1/organisations/exempelkommun/services/${service.id}/status`;
    const headers = {
      Authorization: `Bearer ${token}`,
      'If-Match': `"${service.version}"`,
      'Content-Type': 'application/json',
    };
    const body = JSON.stringify({ status: 'red', effectiveOn: validOn, reason: 'Prov före strömavbrott' });
    expect((await fetch(url, { method: 'PUT', body })).status).toBe(401);
    const answer = await fetch(url, { method: 'PUT', headers, body });
    const { seq, hash } = Written.parse(await answer.json());
    await system.end('SIGKILL');
    await restart();
    await system.line(/^Blomlåda is ready/);
    expect(await head('exempelkommun')).toEqual({ seq, hash });
    expect(await read(Service, `/exempelkommun/services/${service.id}`)).toMatchObject({
      status: 'red',
    });
  });
});

describe('npm run import', () => {
  it('of the list that is there already changes nothing', async () => {
    const file = join(folder, 'flows.json');
    writeFileSync(file, sundsvallList().bytes);
    const before = await head('2281');
    const imported = await run(
      'infra/local/import.ts',
      ['--org', '2281', '--format', 'open-eplatform', '--url', address, file],
      env,
    );
    expect(imported).toMatchObject({
      code: 0,
      output: expect.stringContaining('added 0, changed 0, unchanged 161, vanished 0'),
    });
    expect(await head('2281')).toEqual(before);
  });

  it('of a self-assessment names no organisation, and tells which rows are refused', async () => {
    const file = join(folder, 'skattning.csv');
    const rows = ['Luleå;e-archive;2025-01-01;grön', 'Ankeborg;e-archive;2025-01-01;grön'];
    writeFileSync(file, ['Organisation;Indikator;Datum;Status', ...rows].join('\n'));
    const args = ['--format', 'self-assessment', '--url', address, file];
    const dry = await run('infra/local/import.ts', ['--dry-run', ...args], env);
    expect(dry).toMatchObject({ code: 1, output: expect.stringContaining('Luleå (2580): added') });
    expect(dry.output).toContain('line 3, column Organisation');
    expect((await compared()).map(({ id }) => id)).not.toContain('2580');
    expect((await compared()).every(({ example }) => example)).toBe(true);
    expect(await compared()).toHaveLength(11);
  });

  it('of an organisation that is not registered says how to register it', async () => {
    const file = join(folder, 'flows.json');
    writeFileSync(file, sundsvallList().bytes);
    const imported = await run(
      'infra/local/import.ts',
      ['--org', '0184', '--format', 'open-eplatform', '--url', address, file],
      env,
    );
    expect(imported).toMatchObject({
      code: 2,
      output: expect.stringContaining('PUT /api/v1/organisations/0184'),
    });
  });

  it('says what is wrong with half a file, and changes nothing', async () => {
    const file = join(folder, 'half.json');
    const { bytes } = sundsvallList();
    writeFileSync(file, bytes.subarray(0, bytes.length / 2));
    const before = await head('2281');
    const imported = await run(
      'infra/local/import.ts',
      ['--org', '2281', '--format', 'open-eplatform', '--url', address, file],
      env,
    );
    expect(imported).toMatchObject({ code: 2, output: expect.stringMatching(/not complete JSON/) });
    expect(await head('2281')).toEqual(before);
  });
});

describe('what stands in the way is said in a sentence', () => {
  it('a data folder in use', async () => {
    const second = await run('infra/local/start.ts', [], env);
    expect(second.code).toBe(2);
    expect(second.output).toMatch(/^The data folder .+ is in use by process \d+; .+\n$/);
  });

  it('a busy port', async () => {
    const busy = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => busy.once('listening', resolve));
    const port = (busy.address() as { port: number }).port;
    const second = await run('infra/local/start.ts', [], {
      DATA_DIR: join(folder, 'other'),
      PORT: `${port}`,
    });
    busy.close();
    expect(second.code).toBe(2);
    expect(second.output).toMatch(new RegExp(`^Port ${port} is in use; choose another one: .+\\n$`));
  });

  it('a port that is none, a wrong option, a missing organisation', async () => {
    expect((await run('infra/local/start.ts', [], { ...env, PORT: 'http' })).output).toBe(
      'PORT must be a number from 0 to 65535, but is “http”.\n',
    );
    expect((await run('infra/local/token.ts', ['--rle', 'x'], env)).output).toMatch(
      /^Unknown option '--rle'/,
    );
    expect((await run('infra/local/token.ts', [], env)).output).toMatch(/^Name the organisation: /);
  });
});
