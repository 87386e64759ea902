import { randomBytes } from 'node:crypto';
import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { createPublisher } from '../../../functions/publish/publisher.ts';
import { Manifest } from '../../../functions/publish/sink.ts';
import { openBenchmarks } from '../../../functions/store/benchmarks.ts';
import { openBucket as openSink } from '../../../functions/store/bucket.ts';
import { changeAt } from '../../../functions/store/changes.ts';
import { openClient } from '../../../functions/store/client.ts';
import { createTable } from '../../../functions/store/create-table.ts';
import { openPublishing } from '../../../functions/store/reading.ts';
import { openS3Client } from '../../../functions/store/s3-client.ts';
import { openStore } from '../../../functions/store/store.ts';
import { openBucket } from '../../harness/object-store.ts';
import { openS3Server } from '../../harness/s3-server.ts';
import { startEngine } from '../../local/engine.ts';
import { LOCAL_TABLE } from '../../local/settings.ts';
import { countBucket, countTable, NOTHING } from './counted.ts';

const BUCKET = 'site';
const ORIGIN = 'https://blomlada.example';
const now = () => new Date();

/** Everything a deployment consists of, in this process, with what it asks for being counted. */
export async function openMeasured() {
  const engine = await startEngine();
  const count = { ...NOTHING };
  const plain = openClient(engine.config);
  await createTable(plain, LOCAL_TABLE);
  const client = openClient(engine.config);
  countTable(client, count);
  const bucket = openBucket(BUCKET, now);
  const s3 = await openS3Server(new Map([[BUCKET, bucket]]));
  const { credentials } = engine.config;
  const objects = openS3Client({
    ...{ endpoint: s3.endpoint, region: 'local', forcePathStyle: true },
    ...(credentials && { credentials }),
  });
  countBucket(objects, count);
  const database = { client, table: LOCAL_TABLE };
  const random = () => randomBytes(32).toString('hex');
  const storeAt = (clock: () => Date, of: DynamoDBClient = client) =>
    openStore({ client: of, table: LOCAL_TABLE, now: clock, random });
  const benchmarks = openBenchmarks(database, ORIGIN);
  const settings = { origin: ORIGIN };
  /** A publisher that remembers nothing, as after a cold start. */
  const publisher = (clock = now) =>
    createPublisher({
      store: openPublishing({ ...database, now: clock }),
      benchmarks,
      sink: (rewrite) => openSink({ client: objects, bucket: BUCKET, readManifest: Manifest.parse, rewrite }),
      changeAt,
      settings,
      now: clock,
      tell: (note) => {
        if (note.kind === 'failed') throw note.error;
      },
    });
  const close = async () => {
    for (const each of [client, plain, objects]) each.destroy();
    await s3.close();
    await engine.stop();
  };
  return { count, database, plain, bucket, storeAt, benchmarks, publisher, settings, random, close };
}
export type Measured = Awaited<ReturnType<typeof openMeasured>>;
