import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { entry, esbuildOptions } from '../../infra/bundle.ts';

/** Hands the events of its last argument to the bundle, one after the other, and prints the answers on the last line. */
const RUNNER = `
const [file, events] = process.argv.slice(1);
const { handler } = require(file);
(async () => {
  const answers = [];
  for (const event of JSON.parse(events)) answers.push(await handler(event, {}));
  process.stdout.write('\\n' + JSON.stringify(answers));
})();
`;

/** What a function answers the HTTP API, payload format version 2. */
export type LambdaAnswer = {
  statusCode: number;
  headers: Record<string, string>;
  cookies?: string[];
  body: string;
  isBase64Encoded: boolean;
};

/** The very bundle that is deployed, in a process of its own. */
export type Bundle = {
  /** What it answers to events, and what it writes to the log. */
  invoke(environment: Record<string, string>, ...events: object[]): Promise<LambdaAnswer[]>;
  /** What it wrote to the log since, and what it counted there. */
  said: string[];
  counted: Record<string, unknown>[];
  remove(): Promise<void>;
};

/** Bundles an entry as the deployment does. */
export async function bundleOf(name: string): Promise<Bundle> {
  const folder = await mkdtemp(join(tmpdir(), 'blomlada-bundle-'));
  const outfile = join(folder, 'index.js');
  await build({ ...esbuildOptions(), entryPoints: [entry(name)], outfile });
  const said: string[] = [];
  const counted: Record<string, unknown>[] = [];
  return {
    said,
    counted,
    async invoke(environment, ...events) {
      const env = { PATH: process.env['PATH'] ?? '', ...environment };
      const args = ['-e', RUNNER, outfile, JSON.stringify(events)];
      const { stdout, stderr } = await promisify(execFile)(process.execPath, args, { env });
      said.push(...stderr.split('\n').filter((line) => line !== ''));
      const lines = stdout.split('\n').filter((line) => line !== '');
      const answers = lines.pop() ?? '';
      counted.push(...lines.map((line) => JSON.parse(line)));
      return JSON.parse(answers);
    },
    remove: () => rm(folder, { recursive: true }),
  };
}

/** An event as the HTTP API sends it, payload format version 2. */
export const event = (
  method: string,
  path: string,
  given: { body?: string; base64?: boolean; headers?: object; cookies?: string[]; host?: string } = {},
) => {
  const [rawPath, rawQueryString = ''] = path.split('?');
  const { host = 'api.example' } = given;
  return {
    version: '2.0',
    routeKey: `${method} /{proxy+}`,
    rawPath,
    rawQueryString,
    headers: { host, 'x-forwarded-proto': 'https', ...given.headers },
    ...(given.cookies && { cookies: given.cookies }),
    requestContext: {
      http: { method, path: rawPath, protocol: 'HTTP/1.1', sourceIp: '192.0.2.1', userAgent: 'test' },
      domainName: host,
      stage: '$default',
    },
    isBase64Encoded: given.base64 ?? false,
    ...(given.body !== undefined && { body: given.body }),
  };
};
