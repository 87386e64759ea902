import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';
import { type Grant, makeSigningKey, type SigningKey } from '../../functions/auth/signing.ts';
import { openClient } from '../../functions/store/client.ts';
import { createTable } from '../../functions/store/create-table.ts';
import { type Engine, startEngine } from '../local/engine.ts';
import { close, listen } from '../local/front.ts';
import { type Assembly, ofType, onlyOne } from './assembly.ts';
import { openDistribution } from './distribution.ts';
import { askedBy, jsonAnswer, type Part, send } from './exchange.ts';
import { openFunction, type RunningFunction } from './function-pool.ts';
import { functionsIn } from './functions.ts';
import { openHttpApi } from './http-api.ts';
import { type HarnessIssuer, startIssuer } from './issuer.ts';
import { type Bucket, openBucket } from './object-store.ts';
import type { Behind } from './origins.ts';
import type { Known } from './resolve.ts';
import { knownOf } from './resources.ts';
import { openS3Server, type S3Server } from './s3-server.ts';
import { type Schedule, schedulesIn } from './schedules.ts';
import { openStream, type Stream } from './stream.ts';
import { clockVariables, environmentOf } from './substitutions.ts';
import { synthesised } from './synthesise.ts';
import { openTableFront, type TableFront } from './table-front.ts';

/** What may be chosen; everything else comes from the template. */
export type HarnessOptions = {
  port?: number;
  /** An engine that runs already and the name of its table; the harness then leaves it running. */
  engine?: { endpoint: string; table: string };
  /** What time it is for functions and issuer; the machine's own when left out. */
  startsAt?: Date;
  key?: SigningKey;
  /** Hears what functions write to their logs. */
  say?: (name: string, line: string) => void;
  /** Reads no file before the stream has been played, so that whoever reads sees what was written before. */
  isPatient?: boolean;
};

/** The whole site as deployed, on this machine. */
export type Harness = {
  readonly origin: string;
  readonly assembly: Assembly;
  readonly tableName: string;
  /** How a client of this process reaches the table, so that the stream sees what it writes. */
  readonly config: DynamoDBClientConfig;
  readonly table: TableFront;
  readonly objects: S3Server;
  readonly buckets: ReadonlyMap<string, Bucket>;
  readonly stream: Stream;
  readonly schedules: readonly Schedule[];
  /** A function by its name in the stack; throws where there is none. */
  fn(name: string): RunningFunction;
  all(): readonly RunningFunction[];
  /** Does what a schedule does; throws where its function fails. */
  run(schedule: Schedule): Promise<void>;
  token(grant: Grant): Promise<string>;
  now(): Date;
  close(): Promise<void>;
};

const CREDENTIALS = { accessKeyId: 'harness', secretAccessKey: 'local' };
const TABLES = ['AWS::DynamoDB::GlobalTable', 'AWS::DynamoDB::Table'];

/** One address for the whole site: the distribution where the template has one, else the HTTP API. */
function frontOf(assembly: Assembly, known: Known, behind: Behind): Part {
  const [distribution] = ofType(assembly, 'AWS::CloudFront::Distribution');
  return distribution ? openDistribution(assembly, known, distribution[0], behind) : behind.api;
}

function serve(server: Server, front: Part): void {
  server.on('request', (request, response) => {
    askedBy(request)
      .then(async (asked) =>
        send(
          response,
          asked,
          await front(asked).catch((error) => jsonAnswer(502, { harness: String(error) })),
        ),
      )
      .catch(() => response.destroy());
  });
}

async function openEngine(given: HarnessOptions['engine']): Promise<Pick<Engine, 'endpoint' | 'stop'>> {
  return given ? { endpoint: given.endpoint, stop: async () => {} } : startEngine();
}

/** Opens the site as the template describes it. What differs from the deployed is told in substitutions.ts. */
export async function openHarness(options: HarnessOptions = {}): Promise<Harness> {
  const clockAhead = options.startsAt ? options.startsAt.getTime() - Date.now() : 0;
  const now = () => new Date(Date.now() + clockAhead);
  const key = options.key ?? (await makeSigningKey('harness'));
  const server = await listen(options.port ?? 0);
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  const [assembly, issuer, engine] = await Promise.all([
    synthesised(),
    startIssuer(origin, key, { clock: clockVariables(clockAhead), now }),
    openEngine(options.engine),
  ]);
  return wire({ assembly, issuer, engine, server, origin, clockAhead, now, options });
}

type Parts = {
  assembly: Assembly;
  issuer: HarnessIssuer;
  engine: Pick<Engine, 'endpoint' | 'stop'>;
  server: Server;
  origin: string;
  clockAhead: number;
  now: () => Date;
  options: HarnessOptions;
};

async function wire(parts: Parts): Promise<Harness> {
  const { assembly, issuer, engine, server, origin, clockAhead, now, options } = parts;
  const tableId = onlyOne(assembly, ...TABLES);
  const known = knownOf(assembly, options.engine ? { [tableId]: options.engine.table } : {});
  const tableName = known.ref(tableId) ?? tableId;
  const table = await openTableFront(engine.endpoint, (change) => stream.add(change));
  const config = { endpoint: table.endpoint, region: 'local', credentials: CREDENTIALS };
  const client = openClient(config);
  await createTable(client, tableName).finally(() => client.destroy());

  const bucketIds = ofType(assembly, 'AWS::S3::Bucket').map(([id]) => id);
  const buckets = new Map(bucketIds.map((id) => [id, openBucket(known.ref(id) ?? id, now)]));
  const objects = await openS3Server(new Map([...buckets.values()].map((each) => [each.name, each])));
  const { region } = assembly;
  const places = { origin, issuer: issuer.address, table: table.endpoint, objects: objects.endpoint };
  const functions = new Map(
    functionsIn(assembly, known).map((each) => [
      each.id,
      openFunction(each, environmentOf(each, { ...places, region, clockAhead }), (line) =>
        options.say?.(each.name, line),
      ),
    ]),
  );
  const stream = openStream(assembly, known, functions, { arn: known.attribute(tableId, 'StreamArn'), now });
  const settled = async () => (options.isPatient ? stream.settled() : undefined);
  const front = frontOf(assembly, known, { api: openHttpApi(assembly, known, functions), buckets, settled });
  serve(server, front);

  const all = () => [...functions.values()];
  const audience = all().flatMap(({ deployed }) => deployed.environment['TOKEN_AUDIENCE'] ?? [])[0] ?? '';
  return {
    ...{ origin, assembly, tableName, config, table, objects, buckets, stream, now, all },
    schedules: schedulesIn(assembly, known),
    fn: (name) => {
      const found = all().find(({ deployed }) => deployed.name === name);
      if (!found)
        throw new Error(`there is no function ${name} among ${all().map((each) => each.deployed.name)}`);
      return found;
    },
    run: async ({ functionId, input }) => {
      const outcome = await functions.get(functionId)?.invoke(input);
      if (!outcome?.ok) throw new Error(`the schedule failed: ${outcome?.errorMessage}`);
    },
    token: (grant) => issuer.token(grant, audience),
    async close() {
      stream.close();
      await close(server);
      await Promise.all(all().map((each) => each.close()));
      await Promise.all([issuer.close(), table.close(), objects.close()]);
      await engine.stop();
    },
  };
}
