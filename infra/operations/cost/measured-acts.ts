import type { Ledger } from '../../../functions/core/state.ts';
import { inOrder, settingsOf } from '../../../functions/core/state.ts';
import { createPublicApp } from '../../../functions/http/public-app.ts';
import { siteOf } from '../../../functions/http/site.ts';
import { createReportApp } from '../../../functions/report/app.ts';
import { openInbox } from '../../../functions/store/inbox.ts';
import { openReading } from '../../../functions/store/reading.ts';
import type { Store } from '../../../functions/store/store.ts';
import { PREFIXES } from '../../../functions/store/table.ts';
import { FILLER } from '../../local/filling.ts';
import type { Measured } from './bench.ts';
import { compressedBytes, costOf } from './counted.ts';
import type { Measurements } from './measurements.ts';
import { everyMunicipality } from './rows.ts';

const DAY_MS = 86_400_000;
const ORIGIN = 'https://blomlada.example';

/** The function that reads; `ask` gives the body of what it answers. */
function openPublic({ database, benchmarks, settings }: Measured) {
  const store = openReading({ ...database, now: () => new Date() });
  const site = siteOf(store, benchmarks, settings);
  const onFault = ({ error }: { error: unknown }) => console.error(error);
  const parts = { store, benchmarks, site, ...settings, version: '0', ready: () => true, onFault };
  const app = createPublicApp(parts);
  return async (path: string): Promise<string> => {
    const answer = await app.request(ORIGIN + path);
    if (answer.status !== 200) throw new Error(`${path} was answered ${answer.status}`);
    return answer.text();
  };
}

/** A record of the table's stream. */
const record = (pk: string, sk: string) => ({
  dynamodb: { Keys: { pk: { S: pk }, sk: { S: sk } }, SequenceNumber: '1' },
});
const commitOf = (org: string, seq: number) => record(PREFIXES.log + org, String(seq).padStart(10, '0'));

async function sendReport({ database, random }: Measured, org: string): Promise<number> {
  const app = createReportApp({
    inbox: openInbox({ ...database, random }),
    ...{ secret: random(), random, now: () => new Date(), addressOf: () => '192.0.2.1' },
    onFault: (fault) => console.error(fault),
  });
  const body = new URLSearchParams({ message: 'Exempel: länken leder till startsidan.' });
  const answer = await app.request(`${ORIGIN}/rapportera/${org}/`, { method: 'POST', body });
  if (answer.status !== 303) throw new Error(`a report was answered ${answer.status}`);
  return 0;
}

/** One service judged anew, with a note beside it. */
async function saveOne(store: Store, { state }: Ledger): Promise<number> {
  const effectiveOn = store.now().slice(0, 10);
  const open = inOrder(state.services).find(({ register }) =>
    register.every(({ event }) => event.type === 'service-registered'),
  );
  const service = open?.register[0]?.event.service ?? '';
  const reason = 'Exempel: ansökan finns på nätet, men handläggningen sker på papper.';
  const outcome = await store.save({
    ...{
      org: state.org,
      sender: FILLER,
      via: 'api',
      key: 'cost',
      notes: ['Exempel på en intern anteckning.'],
    },
    commands: [{ type: 'assess-service', service, status: 'yellow', effectiveOn, reason }],
  });
  if (outcome.kind !== 'saved') throw new Error(`the save ended as ${JSON.stringify(outcome).slice(0, 300)}`);
  return 0;
}

/** What each act costs, in an order in which each finds the table as it would in use. */
export async function measuredActs(measured: Measured, writer: Store, ledger: Ledger) {
  const { count, publisher, storeAt, benchmarks } = measured;
  const { org, seq } = ledger.state;
  const slug = settingsOf(ledger.state)?.slug ?? '';
  const nothing = async (work: Promise<unknown>): Promise<number> => work.then(() => 0);
  // Everything once, uncounted: the table and the bucket are then as on any day.
  await publisher()({ run: 'all' });
  await writer.writeSnapshot(org);
  const cold = openPublic(measured);
  const read = async (path: string, ask = cold) => compressedBytes(await ask(path));
  const coldRead = await costOf(count, () => read(`/${slug}/?validOn=2024-12-31`));
  const queryPage = await costOf(count, () => read(`/${slug}/?validOn=2023-12-31`));
  const apiRead = await costOf(count, () => read(`/api/v1/organisations/${org}/matrix`));
  const store = storeAt(() => new Date());
  await store.read(org);
  const save = await costOf(count, () => saveOne(store, ledger));
  const publishRun = await costOf(count, () => nothing(publisher()({ Records: [commitOf(org, seq + 1)] })));
  const snapshot = await costOf(count, () => nothing(store.writeSnapshot(org)));
  const tomorrow = () => new Date(Date.now() + DAY_MS);
  const night = { Records: [commitOf(org, seq + 1)] };
  const nightly = await costOf(count, () => nothing(publisher(tomorrow)(night)));
  const report = await costOf(count, () => sendReport(measured, org));
  for (const file of everyMunicipality(ledger)) {
    const added = await benchmarks.add(file);
    if (added !== 'added') throw new Error(`${file.organisation}: ${added}`);
  }
  const { length: compared } = await benchmarks.rows('municipality');
  const chosen = '/jamfor/?organisation=2281&group=alla';
  const { length: comparisonAnswerBytes } = Buffer.from(await cold(chosen));
  const comparison = await costOf(count, () => read(chosen));
  const siteRun = await costOf(count, () =>
    nothing(publisher(tomorrow)({ Records: [record(PREFIXES.directory, `org#${org}`)] })),
  );
  const acts: Measurements['acts'] = {
    ...{ coldRead, queryPage, apiRead, save, publishRun, snapshot, report, comparison, nightly, siteRun },
  };
  return { acts, compared, comparisonAnswerBytes };
}
