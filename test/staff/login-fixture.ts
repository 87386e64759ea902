import type { AddressInfo } from 'node:net';
import { makeSigningKey } from '../../functions/auth/signing.ts';
import { answerPage } from '../../functions/http/pages.ts';
import { siteOf } from '../../functions/http/site.ts';
import { close, frontListener, listen } from '../../infra/local/front.ts';
import { openLocalLogin } from '../../infra/local/local-login.ts';
import { isDeployed } from '../harness/is-deployed.ts';
import { registerExample } from '../store/fixture.ts';
import { openWorkspace, type Workspace } from './fixture.ts';
import { Visitor } from './visitor.ts';

/** The workspace behind a port, with the local OpenID provider on the same port as `npm start` has it. */
export type LoginServer = Workspace & {
  origin: string;
  visitor(): Visitor;
  stop(): Promise<void>;
};

export const EXAMPLE = 'exempelkommun';

/** Opens the organisations 2281 and exempelkommun, and the way into them. */
export async function openLoginServer(): Promise<LoginServer> {
  const workspace = await openWorkspace();
  const { parts, store, benchmarks, app } = workspace;
  const name = { slug: EXAMPLE, name: 'Exempelkommun' };
  await registerExample(store, { org: EXAMPLE, services: ['bygglov'], settings: name });
  if (isDeployed) {
    // The browser forgets the issuer's cookies by its own clock, so that functions and issuer have that one too.
    const deployed = await (await import('../harness/serve-deployed.ts')).serveDeployed(workspace, {
      startsAt: new Date(),
    });
    const stop = () => deployed.close().then(() => workspace.close());
    return { ...workspace, origin: deployed.origin, visitor: () => new Visitor(deployed.origin), stop };
  }
  const key = await makeSigningKey('login');
  const server = await listen(0);
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const { login, issuer } = openLocalLogin(origin, key);
  Object.assign(parts, { origin, login });
  const verify = async () => ({ ok: false as const, reason: 'These tests send no tokens.' });
  const public_ = {
    ...{ store, benchmarks, site: siteOf(store, benchmarks) },
    ...{ version: '1', ready: () => true, onFault: () => {}, verify },
  };
  const site = (request: Request) => answerPage(public_, request);
  server.on('request', frontListener({ issuer, staff: app.fetch, report: site, site }));
  const stop = async () => {
    await close(server);
    await workspace.close();
  };
  return { ...workspace, origin, visitor: () => new Visitor(origin), stop };
}

/** What the chooser of the local provider sends. */
export const chosen = (person: string) => ({ method: 'POST', body: new URLSearchParams({ person }) });

/** Logs somebody in by the whole flow; gives the page it ends on. */
export async function logIn(visitor: Visitor, person: string, till = '/arbetsyta/'): Promise<Response> {
  await visitor.follow(`/arbetsyta/logga-in/?${new URLSearchParams({ till })}`);
  return visitor.follow(visitor.at, chosen(person));
}

/** The secret that a page's forms carry. */
export const csrfIn = (html: string): string => /name="csrf" value="([0-9a-f]+)"/.exec(html)?.[1] ?? '';
