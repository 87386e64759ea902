import { request as httpRequest, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { serve } from '@hono/node-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Api, openApi, tokenFor } from './fixture.ts';

/** What only shows over a real connection: bodies that are never read to their end, and what becomes of it. */
let api: Api;
let server: Server;
let port: number;
let token: string;
beforeAll(async () => {
  api = await openApi();
  token = await tokenFor();
  server = await new Promise<Server>((resolve) => {
    const listening = serve({ fetch: api.app.fetch, hostname: '127.0.0.1', port: 0 }, () =>
      resolve(listening as Server),
    );
  });
  port = (server.address() as AddressInfo).port;
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await api.close();
});

const address = (path: string) => `http://127.0.0.1:${port}/api/v1/organisations/2281/${path}`;
const headers = () => ({ Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' });

describe('over a connection', () => {
  test('a read answers', async () => {
    const response = await fetch(address('matrix'));
    expect([response.status, response.headers.get('Content-Type')]).toEqual([200, 'application/json']);
  });

  test('a body of 6 MB is refused in words, whether it says its size or not', async () => {
    const body = new Uint8Array(6_000_000).fill(32);
    const sized = await fetch(address('commands'), { method: 'POST', headers: headers(), body });
    expect([sized.status, ((await sized.json()) as { type: string }).type]).toEqual([
      413,
      'urn:blomlada:problem:body-too-large',
    ]);
    const unsized = await fetch(address('commands'), {
      method: 'POST',
      headers: headers(),
      body: new Blob([body]).stream(),
      duplex: 'half',
    } as RequestInit);
    expect(unsized.status).toBe(413);
  });

  test('a sender who breaks off in the middle does no harm', async () => {
    const head = await api.head();
    await new Promise<void>((resolve) => {
      const sending = httpRequest(address('commands'), {
        method: 'POST',
        headers: { ...headers(), 'Content-Length': '1000' },
      });
      sending.on('error', () => resolve());
      sending.write('{"commands":[');
      setImmediate(() => sending.destroy());
      sending.on('close', () => resolve());
    });
    expect((await fetch(address('log/head'))).status).toBe(200);
    expect(api.faults).toEqual([]);
    expect(await api.head()).toEqual(head);
  });
});
