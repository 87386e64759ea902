import { openClient } from '../../functions/store/client.ts';
import { openStore, type Store } from '../../functions/store/store.ts';
import { type Harness, type HarnessOptions, openHarness } from '../../infra/harness/harness.ts';
import { EXAMPLE_ID } from '../../infra/local/example/settings.ts';
import { csrfIn, logIn } from '../staff/login-fixture.ts';
import { Visitor } from '../staff/visitor.ts';
import { registerExample } from '../store/fixture.ts';

/** The deployed site with one organisation, and a store of the test's own beside it. */
export type Deployed = Harness & {
  store: Store;
  /** A page as anybody gets it, with its status. */
  get(
    path: string,
    headers?: Record<string, string>,
  ): Promise<{ status: number; text: string; headers: Headers }>;
  /** Somebody of the example people, logged in at the issuer. */
  logIn(person: string): Promise<Visitor>;
  /** Sends a form of a page of the workspace, with the secret that the page carries. */
  post(visitor: Visitor, path: string, fields: Record<string, string>): Promise<Response>;
};

const random = () => Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('hex');

/** Opens the site as deployed, with Exempelkommun and the services `bygglov` and `parkering`, published. */
export async function openDeployed(options: HarnessOptions = {}): Promise<Deployed> {
  const harness = await openHarness(options);
  const client = openClient(harness.config);
  const store = openStore({ client, table: harness.tableName, now: harness.now, random });
  const settings = { slug: EXAMPLE_ID, name: 'Exempelkommun' };
  await registerExample(store, { org: EXAMPLE_ID, services: ['bygglov', 'parkering'], settings });
  await harness.stream.settled();
  const visitor = () => new Visitor(harness.origin);
  return {
    ...harness,
    store,
    async get(path, headers = {}) {
      const answer = await fetch(harness.origin + path, { headers, redirect: 'manual' });
      return { status: answer.status, text: await answer.text(), headers: answer.headers };
    },
    async logIn(person) {
      const somebody = visitor();
      await logIn(somebody, person, `/arbetsyta/${EXAMPLE_ID}/`);
      return somebody;
    },
    async post(somebody, path, fields) {
      const page = await (await somebody.ask(path)).text();
      const body = new URLSearchParams({ csrf: csrfIn(page), key: random().slice(0, 32), ...fields });
      const headers = { Origin: harness.origin, 'Sec-Fetch-Site': 'same-origin' };
      return somebody.ask(path, { method: 'POST', body, headers });
    },
    async close() {
      client.destroy();
      await harness.close();
    },
  };
}

/** A form that says how a service stands, as the page of the service has it. */
export const judgement = (version: number, status: string, reason: string, day: string) => ({
  act: 'assess',
  version: String(version),
  by: 'hand',
  status,
  reason,
  effectiveOn: day,
});
