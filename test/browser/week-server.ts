import type { AddressInfo } from 'node:net';
import { makeSigningKey } from '../../functions/auth/signing.ts';
import type { Commit } from '../../functions/core/commit.ts';
import type { State } from '../../functions/core/state.ts';
import { answerPage } from '../../functions/http/pages.ts';
import { siteOf } from '../../functions/http/site.ts';
import { socketAddress } from '../../functions/report/address.ts';
import { createReportApp } from '../../functions/report/app.ts';
import { createStaffApp } from '../../functions/staff/app.ts';
import type { StaffFault } from '../../functions/staff/parts.ts';
import { openInbox } from '../../functions/store/inbox.ts';
import { openWorkspaceStores } from '../../functions/store/workspace-stores.ts';
import { EXAMPLE_ID } from '../../infra/local/example/settings.ts';
import { fillExample } from '../../infra/local/fill-example.ts';
import { fillSundsvall } from '../../infra/local/fill-sundsvall.ts';
import { close, frontListener, listen } from '../../infra/local/front.ts';
import { openLocalLogin } from '../../infra/local/local-login.ts';
import { isDeployed } from '../harness/is-deployed.ts';
import { openTestStore, type TestStore } from '../store/fixture.ts';

/** The day on which the example's ten years end. */
const FILLED_ON = '2026-11-22';
/** The Monday of the week: nobody has confirmed anything since last autumn, so that half of it has become stale. */
const TODAY = '2027-09-27';

/** The whole system behind one port as `npm start` has it, filled, in memory, and on a day that stands still. */
export type WeekServer = TestStore & {
  origin: string;
  faults: StaffFault[];
  /** How an organisation's log stands now. */
  state(org?: string): Promise<State>;
  /** What an act adds to the log, a line for each commit: who, and how many of what. */
  addedBy(act: () => Promise<unknown>, org?: string): Promise<string[]>;
  stop(): Promise<void>;
};

/** The system behind a port. */
type Served = { origin: string; faults: StaffFault[]; close(): Promise<void> };

/** Who made a commit, and how many of which acts it holds. */
function actsIn({ role, events }: Commit): string {
  const kinds = [...new Set(events.map(({ type }) => type))];
  const counted = kinds.map((kind) => `${events.filter(({ type }) => type === kind).length} ${kind}`);
  return `${role}: ${counted.join(', ')}`;
}

async function fill({ store, another }: TestStore): Promise<void> {
  const filling = { store, storeAt: (now: () => Date) => another({ now }), report: () => {}, day: FILLED_ON };
  await fillExample(filling);
  await fillSundsvall(filling);
}

/** The system in this process, as `npm start` has it. */
async function serveHere({ store, benchmarks, client, table }: TestStore): Promise<Served> {
  const now = () => new Date(store.now());
  const random = () => Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('hex');
  const server = await listen(0);
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const { login, issuer } = openLocalLogin(origin, await makeSigningKey('week'));
  const faults: StaffFault[] = [];
  const onFault = (fault: StaffFault) => faults.push(fault);
  const stores = openWorkspaceStores({ client, table }, now);
  const staff = createStaffApp({ store, ...stores, login, origin, random, onFault });
  const inbox = openInbox({ client, table, random });
  const secret = random();
  const report = createReportApp({
    ...{ inbox, secret, now, random },
    addressOf: socketAddress,
    onFault: () => faults.push({ requestId: '', method: 'POST', path: '/synpunkt/', error: null }),
  });
  const verify = async () => ({ ok: false as const, reason: 'These tests send no tokens.' });
  const whole = {
    ...{ store, benchmarks, site: siteOf(store, benchmarks) },
    ...{ version: '1', ready: () => true, onFault, verify },
  };
  const site = (request: Request) => answerPage(whole, request);
  server.on('request', frontListener({ issuer, staff: staff.fetch, report: report.fetch, site }));
  return { origin, faults, close: () => close(server) };
}

/** Opens Exempelkommun with its ten years, Sundsvall with its real list, and the way in through the local issuer. */
export async function openWeekServer(): Promise<WeekServer> {
  const opened = await openTestStore();
  opened.setNow(`${FILLED_ON}T09:00:00.000Z`);
  await fill(opened);
  opened.setNow(`${TODAY}T07:30:00.000Z`);
  const { store } = opened;
  const served = isDeployed
    ? await (await import('../harness/serve-deployed.ts')).serveDeployed(opened)
    : await serveHere(opened);
  const state = async (org = EXAMPLE_ID): Promise<State> => {
    const ledger = await store.read(org);
    if (!ledger) throw new Error(`${org} is gone`);
    return ledger.state;
  };
  const addedBy = async (act: () => Promise<unknown>, org = EXAMPLE_ID): Promise<string[]> => {
    const { seq } = await state(org);
    await act();
    return (await store.commits(org, seq, 100)).map(actsIn);
  };
  const stop = async () => {
    await served.close();
    await opened.close();
  };
  const { origin, faults } = served;
  return { ...opened, origin, faults, state, addedBy, stop };
}
