import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { close } from '../local/front.ts';

/** What came of an invocation: what the handler gave, or how it failed, in Lambda's words. */
export type Outcome = { ok: true; payload: unknown } | { ok: false; errorType: string; errorMessage: string };

/** The Runtime API of one function process (version 2018-06-01): it asks for events, and answers them. */
export type RuntimeApi = {
  readonly address: string;
  /** Hands an event to the process; one at a time. */
  invoke(event: string, deadline: number): Promise<Outcome>;
  /** Ends what is under way, and everything that comes after it. */
  fail(outcome: Outcome & { ok: false }): void;
  close(): Promise<void>;
};

/** The largest answer of a function, in bytes. */
export const LARGEST_ANSWER = 6 * 1024 * 1024;

type Invocation = { id: string; event: string; deadline: number; settle: (outcome: Outcome) => void };

function outcomeOf(kind: string | undefined, body: Buffer): Outcome {
  if (kind === 'response' && body.length <= LARGEST_ANSWER)
    return { ok: true, payload: JSON.parse(body.toString()) };
  if (kind === 'response') {
    const errorMessage = `Response payload size (${body.length} bytes) exceeded maximum allowed payload size (${LARGEST_ANSWER} bytes).`;
    return { ok: false, errorType: 'Function.ResponseSizeTooLarge', errorMessage };
  }
  const { errorType = 'Error', errorMessage = '' } = JSON.parse(body.toString());
  return { ok: false, errorType, errorMessage };
}

function hand(response: ServerResponse, { id, event, deadline }: Invocation, arn: string): void {
  response.writeHead(200, {
    'Content-Type': 'application/json',
    'Lambda-Runtime-Aws-Request-Id': id,
    'Lambda-Runtime-Deadline-Ms': deadline,
    'Lambda-Runtime-Invoked-Function-Arn': arn,
  });
  response.end(event);
}

/** Opens the Runtime API for one process of a function, on a port of this machine only. */
export async function openRuntimeApi(arn: string): Promise<RuntimeApi> {
  let asking: ServerResponse | null = null;
  let current: Invocation | null = null;
  let failed: (Outcome & { ok: false }) | null = null;

  const settle = (outcome: Outcome) => {
    const ended = current;
    current = null;
    ended?.settle(outcome);
  };
  const fail: RuntimeApi['fail'] = (outcome) => {
    failed ??= outcome;
    settle(outcome);
  };
  const take = async (request: IncomingMessage, response: ServerResponse) => {
    const [kind = '', id, what] = (request.url ?? '').split('/').slice(3);
    if (kind === 'invocation' && id === 'next') {
      if (current) hand(response, current, arn);
      else asking = response;
      return;
    }
    const body = await buffer(request);
    response.writeHead(202).end();
    if (kind === 'init') fail(outcomeOf('error', body) as Outcome & { ok: false });
    else if (current?.id === id) settle(outcomeOf(what, body));
  };

  const server = createServer((request, response) => {
    take(request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    invoke: (event, deadline) =>
      new Promise((resolve) => {
        if (failed) return resolve(failed);
        current = { id: randomUUID(), event, deadline, settle: resolve };
        if (asking) hand(asking, current, arn);
        asking = null;
      }),
    fail,
    close: () => close(server),
  };
}
