import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { openS3Client } from '../../functions/store/s3-client.ts';

type Kept = { bytes: Buffer; tag: string; type: string; cache: string };

/** A bucket on this machine that speaks as much of S3's language as the sink does, with its conditions. */
export type LocalBucket = {
  objects: Map<string, Kept>;
  /** What was asked, in order: `PUT sundsvall/index.html`, `LIST sundsvall/`. */
  asked: string[];
  /** Answers the next so many requests of a method with 503, as S3 does when it is busy. */
  fail: (method: string, times: number) => void;
  client: ReturnType<typeof openS3Client>;
  close: () => Promise<void>;
};

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** A page of what lies below a prefix; two to a page, so that every list has to go on. */
function listing(objects: Map<string, Kept>, query: URLSearchParams): string {
  const after = query.get('continuation-token') ?? '';
  const keys = [...objects.keys()]
    .filter((key) => key.startsWith(query.get('prefix') ?? '') && key > after)
    .sort();
  const page = keys.slice(0, 2);
  const contents = page.map(
    (key) => `<Contents><Key>${key}</Key><ETag>${objects.get(key)?.tag}</ETag></Contents>`,
  );
  const more = keys.length > 2 ? `<NextContinuationToken>${page.at(-1)}</NextContinuationToken>` : '';
  return `<ListBucketResult><IsTruncated>${keys.length > 2}</IsTruncated>${more}${contents.join('')}</ListBucketResult>`;
}

const error = (response: ServerResponse, status: number, code: string): void => {
  response
    .writeHead(status, { 'Content-Type': 'application/xml' })
    .end(`<Error><Code>${code}</Code></Error>`);
};

/** Whether a conditional put may take place (If-Match and If-None-Match of S3's PutObject). */
function isAllowed({ headers }: IncomingMessage, stands: Kept | undefined): boolean {
  if (headers['if-none-match'] === '*' && stands) return false;
  return headers['if-match'] === undefined || headers['if-match'] === stands?.tag;
}

/** Starts a bucket on a free port of this machine. */
export async function openLocalBucket(): Promise<LocalBucket> {
  const objects = new Map<string, Kept>();
  const asked: string[] = [];
  const failing = new Map<string, number>();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    const key = decodeURIComponent(pathname.split('/').slice(2).join('/'));
    const isList = searchParams.has('list-type');
    const method = isList ? 'LIST' : (request.method ?? '');
    const bytes = await bytesOf(request);
    asked.push(`${method} ${isList ? searchParams.get('prefix') : key}`);
    const left = failing.get(method) ?? 0;
    failing.set(method, left - 1);
    if (left > 0) return error(response, 503, 'SlowDown');
    if (isList) return void response.end(listing(objects, searchParams));
    const stands = objects.get(key);
    if (method === 'PUT') {
      if (!isAllowed(request, stands)) return error(response, 412, 'PreconditionFailed');
      const tag = `"${createHash('md5').update(bytes).digest('hex')}"`;
      const { 'content-type': type = '', 'cache-control': cache = '' } = request.headers;
      objects.set(key, { bytes, tag, type, cache });
      return void response.writeHead(200, { ETag: tag }).end();
    }
    if (!stands)
      return method === 'HEAD' ? void response.writeHead(404).end() : error(response, 404, 'NoSuchKey');
    response.writeHead(200, { ETag: stands.tag, 'Content-Length': stands.bytes.length });
    response.end(method === 'HEAD' ? undefined : stands.bytes);
  }

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const client = openS3Client({
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    region: 'local',
    forcePathStyle: true,
    credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  });
  return {
    objects,
    asked,
    fail: (method, times) => void failing.set(method, times),
    client,
    close: async () => {
      client.destroy();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
