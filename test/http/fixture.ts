import { DEFAULT_CLAIMS } from '../../functions/auth/claims.ts';
import { type Grant, makeSigningKey, publicKeysOf, signToken } from '../../functions/auth/signing.ts';
import { createVerifier } from '../../functions/auth/verifier.ts';
import type { Command } from '../../functions/core/commands.ts';
import { createApp } from '../../functions/http/app.ts';
import type { AppParts, Fault } from '../../functions/http/call.ts';
import type { ProblemDetails } from '../../functions/http/schemas/problem.ts';
import { FIRST_NOW, openTestStore, registerExample, type TestStore } from '../store/fixture.ts';
import { checkDocumented } from './documented.ts';

const ISSUER = 'https://issuer.example';
const AUDIENCE = 'blomlada';
const key = await makeSigningKey('test');

/** A token of the test's issuer; `changes` makes it one that should be refused. */
export const tokenFor = (grant: Partial<Grant> = {}, changes: { now?: string; audience?: string } = {}) =>
  signToken(
    key,
    { subject: 'example', org: '2281', role: 'strategist', ...grant },
    {
      issuer: ISSUER,
      audience: changes.audience ?? AUDIENCE,
      now: new Date(changes.now ?? FIRST_NOW),
      seconds: 86_400 * 400,
    },
  );

const ORGANISATIONS = '/api/v1/organisations';

type Sent = {
  token?: string | null;
  headers?: Record<string, string>;
  body?: unknown;
  raw?: string | Uint8Array<ArrayBuffer> | FormData | ReadableStream;
};

/**
 * The application on a store of its own, without a network: requests are handed to it directly. Each
 * answer is held against the description of its route, so that every test is one of the description too.
 */
export type Api = TestStore & {
  app: ReturnType<typeof createApp>;
  faults: Fault[];
  send(method: string, path: string, sent?: Sent): Promise<Response>;
  get(path: string, headers?: Record<string, string>): Promise<Response>;
  /** What a read answers, as JSON; throws unless it is 200. */
  read<Answer = Record<string, unknown>>(path: string): Promise<Answer>;
  /** One commit, by a strategist; throws unless it is saved. */
  command(...commands: Command[]): Promise<{ seq: number; hash: string }>;
  head(): Promise<{ seq: number; hash: string }>;
};

/** Opens the application with organisation 2281, which has the services `bygglov` and `parkering`. */
export async function openApi(given: Partial<AppParts> = {}): Promise<Api> {
  const opened = await openTestStore();
  const { store, benchmarks } = opened;
  const services = ['bygglov', 'parkering'];
  await registerExample(store, { org: '2281', services, settings: { slug: 'sundsvall', name: 'Sundsvall' } });
  const faults: Fault[] = [];
  const verify = createVerifier({
    issuer: ISSUER,
    audience: AUDIENCE,
    keys: publicKeysOf(key),
    claims: DEFAULT_CLAIMS,
    now: () => new Date(FIRST_NOW),
  });
  const app = createApp({
    store,
    benchmarks,
    verify,
    site: async () => null,
    version: '1',
    ready: () => true,
    onFault: (fault) => faults.push(fault),
    ...given,
  });
  const strategist = await tokenFor();

  const send: Api['send'] = async (method, path, { token = strategist, headers = {}, body, raw } = {}) => {
    const address = path.startsWith('/') ? path : `${ORGANISATIONS}/2281${path && `/${path}`}`;
    const response = await app.request(address, {
      method,
      ...(raw instanceof ReadableStream && { duplex: 'half' }),
      headers: {
        ...(token !== null && method !== 'GET' && { Authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(raw !== undefined ? { body: raw } : body !== undefined ? { body: JSON.stringify(body) } : {}),
    });
    await checkDocumented(method, new URL(address, 'http://localhost').pathname, response.clone());
    return response;
  };
  const get: Api['get'] = (path, headers = {}) => send('GET', path, { headers });
  const json = async <Answer>(response: Response): Promise<Answer> => {
    if (!response.ok) throw new Error(`${response.status}: ${await response.text()}`);
    return (await response.json()) as Answer;
  };
  return {
    ...opened,
    app,
    faults,
    send,
    get,
    read: async <Answer>(path: string) => json<Answer>(await get(path)),
    command: async (...commands) => json(await send('POST', 'commands', { body: { commands } })),
    head: async () => json(await get('log/head')),
  };
}

/** The problem document of a response; throws where it is none. */
export async function problemIn(response: Response): Promise<ProblemDetails> {
  const type = response.headers.get('Content-Type');
  if (type !== 'application/problem+json')
    throw new Error(`${response.status} ${type}: ${await response.text()}`);
  return (await response.json()) as ProblemDetails;
}

/** Status and short type of the problem that a response holds. */
export async function kindOfProblem(response: Response): Promise<string> {
  const { status, type } = await problemIn(response);
  return `${response.status === status ? status : `${response.status}≠${status}`} ${type.replace('urn:blomlada:problem:', '')}`;
}
