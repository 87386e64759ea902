import { ScanCommand } from '@aws-sdk/client-dynamodb';
import { dayOf } from '../../../functions/core/calendar.ts';
import type { Attributes } from '../../../functions/store/database.ts';
import { itemSize } from '../../../functions/store/item-size.ts';
import { METRICS } from '../../../functions/telemetry/metrics.ts';
import { ofType } from '../../harness/assembly.ts';
import { synthesised } from '../../harness/synthesise.ts';
import { fillExample } from '../../local/fill-example.ts';
import { LOCAL_TABLE } from '../../local/settings.ts';
import { type Measured, openMeasured } from './bench.ts';
import { compressedBytes } from './counted.ts';
import { measuredActs } from './measured-acts.ts';
import type { Measurements } from './measurements.ts';

const sum = (values: readonly number[]): number => values.reduce((all, each) => all + each, 0);

/** All that the table holds of one organisation. */
async function tableBytes({ plain }: Measured, org: string): Promise<number> {
  const items: Attributes[] = [];
  let from: Attributes | undefined;
  do {
    const page = await plain.send(new ScanCommand({ TableName: LOCAL_TABLE, ExclusiveStartKey: from }));
    items.push(...(page.Items ?? []));
    from = page.LastEvaluatedKey;
  } while (from);
  const own = items.filter(({ pk, sk }) => pk?.S?.endsWith(`#${org}`) || sk?.S?.endsWith(org));
  return sum(own.map(itemSize));
}

function filesOf({ bucket }: Measured, prefix: string) {
  const bodies = bucket.keys(prefix).map((key) => ({ key, body: bucket.get(key)?.body ?? Buffer.alloc(0) }));
  const pages = bodies.filter(({ key }) => key.endsWith('/index.html'));
  return {
    files: bodies.length,
    fileBytes: sum(bodies.map(({ body }) => body.length)),
    pageBytes: Math.round(sum(pages.map(({ body }) => compressedBytes(body))) / Math.max(pages.length, 1)),
    compressed: sum(bodies.map(({ body }) => compressedBytes(body))),
  };
}

/** What the synthesised template holds that costs something as it stands there. */
async function stackOf(): Promise<Measurements['stack']> {
  const assembly = await synthesised();
  const count = (type: string) => ofType(assembly, type).length;
  return {
    alarms: count('AWS::CloudWatch::Alarm'),
    dashboards: count('AWS::CloudWatch::Dashboard'),
    secrets: count('AWS::SecretsManager::Secret'),
    metrics: Object.keys(METRICS).length,
  };
}

/** Measures what each act costs: all parts of a deployment in this process, filled with the invented example. */
export async function measure(now: Date): Promise<Measurements> {
  const measured = await openMeasured();
  try {
    const { storeAt, plain } = measured;
    const store = storeAt(() => new Date(), plain);
    const storeOf = (clock: () => Date) => storeAt(clock, plain);
    await fillExample({ store, storeAt: storeOf, day: dayOf(now), report: () => {} });
    const [entry] = await store.organisations();
    const ledger = entry && (await store.read(entry.id));
    if (!entry || !ledger) throw new Error('the example was not filled in');
    const { acts, compared, comparisonAnswerBytes } = await measuredActs(measured, store, ledger);
    const own = filesOf(measured, `${entry.slug}/`);
    const english = filesOf(measured, `en/${entry.slug}/`);
    return {
      measuredOn: dayOf(now),
      node: process.version,
      organisation: {
        services: Object.keys(ledger.state.services).length,
        commits: ledger.state.seq,
        files: own.files + english.files,
        fileBytes: own.fileBytes + english.fileBytes,
        tableBytes: await tableBytes(measured, entry.id),
        pageBytes: Math.max(own.pageBytes, english.pageBytes),
      },
      assetBytes: filesOf(measured, 'assets/').compressed,
      ...{ acts, compared, comparisonAnswerBytes, stack: await stackOf() },
    };
  } finally {
    await measured.close();
  }
}
