import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { DEFAULT_CLAIMS } from '../../functions/auth/claims.ts';
import { LoginFailure } from '../../functions/auth/login-failure.ts';
import { openLogin } from '../../functions/auth/oidc-login.ts';
import type { Command } from '../../functions/core/commands.ts';
import type { Commit } from '../../functions/core/commit.ts';
import type { Role } from '../../functions/core/identifiers.ts';
import type { Claimed } from '../../functions/core/members.ts';
import type { OrganisationSettings } from '../../functions/core/organisation.ts';
import { answerPage } from '../../functions/http/pages.ts';
import { siteOf } from '../../functions/http/site.ts';
import { socketAddress } from '../../functions/report/address.ts';
import { createReportApp, isReporting } from '../../functions/report/app.ts';
import { createStaffApp, isWorkspace } from '../../functions/staff/app.ts';
import { addressesAt } from '../../functions/staff/login/addresses.ts';
import type { StaffFault, StaffParts } from '../../functions/staff/parts.ts';
import { SESSION_COOKIE } from '../../functions/staff/session.ts';
import { openInbox } from '../../functions/store/inbox.ts';
import { openWorkspaceStores } from '../../functions/store/workspace-stores.ts';
import { isDeployed } from '../harness/is-deployed.ts';
import { openTestStore, registerExample, request, savedIn, type TestStore } from '../store/fixture.ts';

export const ORIGIN = 'https://blomlada.example';
/** The organisation of these tests, and the services it is registered with. */
export const ORG = '2281';

/** Somebody who is logged in. */
export type Person = {
  token: string;
  csrf: string;
  claimed: Claimed;
  /** The page at an address behind `/arbetsyta/2281/`, or at a whole one. */
  get(path: string): Promise<Response>;
  /** Sends a form as our own page would; `changes` makes it one that should be refused. */
  post(
    path: string,
    fields: Readonly<Record<string, string | readonly string[]>> | FormData,
    changes?: { csrf?: string | null; headers?: Record<string, string> },
  ): Promise<Response>;
  /** Sends JSON as our own script would. */
  send(path: string, body: unknown, changes?: { headers?: Record<string, string> }): Promise<Response>;
};

/** The workspace on a store of its own, without a network. */
export type Workspace = TestStore & {
  parts: StaffParts;
  faults: StaffFault[];
  app: ReturnType<typeof createStaffApp>;
  /** Logs somebody in, without an issuer. */
  as(role: Role | null, changes?: Partial<Claimed>): Promise<Person>;
  /** A commit by a strategist of another session. */
  command(...commands: Command[]): Promise<Commit>;
  /** The whole behind a port of this machine, public pages too; `origin` holds for it from then on. */
  serve(): Promise<{ origin: string; close: () => Promise<void> }>;
};

const addressOf = (path: string): string => (path.startsWith('/') ? path : `/arbetsyta/${ORG}/${path}`);

type Given = { settings?: Partial<OrganisationSettings>; services?: readonly string[] };

/** Opens the workspace of organisation 2281, which has the services `bygglov` and `parkering`, or those given. */
export async function openWorkspace({
  settings,
  services = ['bygglov', 'parkering'],
}: Given = {}): Promise<Workspace> {
  const opened = await openTestStore();
  const { store, benchmarks, client, table } = opened;
  await registerExample(store, {
    org: ORG,
    services,
    settings: { slug: 'sundsvall', name: 'Sundsvall', ...settings },
  });
  const faults: StaffFault[] = [];
  const random = () => Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('hex');
  const stores = openWorkspaceStores({ client, table }, () => new Date(store.now()));
  const { sessions } = stores;
  const parts: StaffParts = {
    store,
    ...stores,
    login: loginWithoutIssuer,
    origin: ORIGIN,
    random,
    onFault: (fault) => faults.push(fault),
  };
  const app = createStaffApp(parts);

  const as: Workspace['as'] = async (role, changes = {}) => {
    const claimed: Claimed = {
      subject: `example-${role}`,
      login: `${role}@example.org`,
      name: `Exempel ${role}`,
      org: ORG,
      role,
      areas: [],
      units: [],
      ...changes,
    };
    const token = random();
    const csrf = random();
    const now = store.now();
    await sessions.put(token, { claimed, csrf, createdAt: now, seenAt: now, idToken: null });
    const Cookie = `${SESSION_COOKIE}=${token}`;
    const own = { Cookie, 'Sec-Fetch-Site': 'same-origin', Origin: parts.origin };
    const ask = (path: string, init: RequestInit) =>
      app.request(new Request(parts.origin + addressOf(path), init));
    return {
      token,
      csrf,
      claimed,
      get: async (path) => ask(path, { headers: { Cookie } }),
      post: async (path, fields, { csrf: given = csrf, headers = {} } = {}) => {
        const body = fields instanceof FormData ? fields : new URLSearchParams();
        if (!(fields instanceof FormData)) {
          for (const [name, value] of Object.entries(fields))
            for (const each of [value].flat()) body.append(name, each);
        }
        if (given !== null) body.append('csrf', given);
        if (!body.has('key')) body.append('key', random().slice(0, 32));
        return ask(path, { method: 'POST', body, headers: { ...own, ...headers } });
      },
      send: async (path, body, { headers = {} } = {}) =>
        ask(path, {
          method: 'POST',
          body: JSON.stringify(body),
          headers: { ...own, 'Content-Type': 'application/json', 'X-CSRF-Token': csrf, ...headers },
        }),
    };
  };

  const serve: Workspace['serve'] = async () => {
    if (isDeployed) {
      const deployed = await (await import('../harness/serve-deployed.ts')).serveDeployed(opened);
      parts.origin = deployed.origin;
      return deployed;
    }
    const site = siteOf(store, benchmarks);
    const reporting = createReportApp({
      inbox: openInbox({ client, table, random }),
      secret: random(),
      addressOf: socketAddress,
      now: () => new Date(store.now()),
      random,
      onFault: () => {},
    });
    const fetch = (incoming: Request, env: object) => {
      const { pathname } = new URL(incoming.url);
      if (isWorkspace(pathname)) return app.fetch(incoming);
      if (isReporting(pathname)) return reporting.fetch(incoming, env);
      const whole = {
        ...{ store, benchmarks, site, version: '1' },
        ...{ ready: () => true, onFault: () => {}, verify: neverVerify },
      };
      return answerPage(whole, incoming);
    };
    const server = createServer(getRequestListener(fetch));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    parts.origin = `http://localhost:${(server.address() as AddressInfo).port}`;
    return {
      origin: parts.origin,
      close: async () => {
        const closed = new Promise<void>((resolve) => server.close(() => resolve()));
        server.closeAllConnections();
        await closed;
      },
    };
  };

  return {
    ...opened,
    parts,
    faults,
    app,
    as,
    command: async (...commands) => savedIn(await store.save(request(ORG, commands))),
    serve,
  };
}

/** Most tests need no issuer; those of the login put a real one in its place. */
const loginWithoutIssuer = openLogin({
  discover: () => Promise.reject(new LoginFailure('unreachable', 'these tests have no issuer')),
  now: () => new Date(),
  scopes: 'openid profile email',
  claims: DEFAULT_CLAIMS,
  ...addressesAt(ORIGIN),
});

const neverVerify = async () => ({ ok: false as const, reason: 'These tests send no tokens.' });

/** The text of a page without its markup, white space joined. */
export const textOf = (html: string): string =>
  html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ')
    .trim();
