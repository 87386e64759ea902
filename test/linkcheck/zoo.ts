import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Limits, openAsking } from '../../functions/linkcheck/asking.ts';
import { openFetcher } from '../../functions/linkcheck/fetcher.ts';
import type { Guard } from '../../functions/linkcheck/guard.ts';
import { openLines } from '../../functions/linkcheck/lines.ts';

/** How an animal of the zoo behaves when it is asked. */
export type Animal = (request: IncomingMessage, response: ServerResponse) => void;

/** Limits for tests: what must run out runs out soon, and what must not has plenty of time. */
export const TEST_LIMITS: Limits = { request: 5_000, visit: 10_000, redirects: 5, page: 10_000 };

export const says =
  (status: number, body = '', headers: Record<string, string> = {}): Animal =>
  (_request, response) => {
    response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', ...headers }).end(body);
  };

export const sendsTo = (location: string, status = 302): Animal => says(status, '', { Location: location });

/** An animal of its own for requests of a method. */
export const byMethod =
  (animals: Readonly<Record<string, Animal>>): Animal =>
  (request, response) =>
    (animals[request.method ?? ''] ?? says(500))(request, response);

/** Answers nothing, ever. */
export const silent: Animal = () => {};

/** Begins to answer and never ends. */
export const endless: Animal = (_request, response) => {
  response.writeHead(200, { 'Content-Type': 'text/html' });
  const more = () => {
    while (!response.destroyed && response.write('x'.repeat(10_000)));
    if (!response.destroyed) response.once('drain', more);
  };
  more();
};

/** A server of this machine with an animal at each path; what is not there answers 404, robots.txt too. */
export async function openZoo(animals: Readonly<Record<string, Animal>>) {
  const asked: string[] = [];
  const agents = new Set<string>();
  const server = createServer((request, response) => {
    asked.push(`${request.method} ${request.url}`);
    agents.add(request.headers['user-agent'] ?? '');
    (animals[request.url ?? ''] ?? says(404))(request, response);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return {
    port: String(port),
    at: (path: string, host = 'e.example') => `http://${host}:${port}${path}`,
    /** What was asked for since the last look; robots files only where they are wanted. */
    seen(withRobots = false): string[] {
      return asked.splice(0).filter((each) => withRobots || !each.endsWith('/robots.txt'));
    },
    agents,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

export type Zoo = Awaited<ReturnType<typeof openZoo>>;

const here = async (): Promise<string> => '127.0.0.1';

/** Every name of the test leads to this machine, which the guard lets through where it is told to. */
export function askingIn(zoo: Zoo, { limits = TEST_LIMITS, guard = () => true, resolve = here }: Given = {}) {
  const pauses: number[] = [];
  const pause = async (milliseconds: number) => void pauses.push(milliseconds);
  const lines = openLines({ atOnce: 4, between: 2_000, pause });
  const named = async (name: string) => [{ address: await resolve(name), family: 4 }];
  const fetcher = openFetcher({ userAgent: 'Blomlada/1.0 (+mailto:it@example.org)', guard, resolve: named });
  const asking = openAsking({ fetcher, lines, limits, ports: new Set([zoo.port]) });
  return { asking, limits, pauses };
}

type Given = { limits?: Limits; guard?: Guard; resolve?: (name: string) => Promise<string> };
