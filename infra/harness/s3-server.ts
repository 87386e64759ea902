import { createHash, randomUUID } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { crc32 } from 'node:zlib';
import { close, listen } from '../local/front.ts';
import { unchunked } from './aws-chunked.ts';
import { type Answered, type Asked, askedBy, send } from './exchange.ts';
import type { Bucket, StoredObject } from './object-store.ts';
import { listing, problemXml } from './s3-xml.ts';

/** A request to the store: `PUT`, and the key it goes to. */
export type ObjectRequest = { readonly method: string; readonly bucket: string; readonly key: string };

/** An S3 of this machine, as far as the system uses it: path style, no signatures checked. */
export type S3Server = {
  readonly endpoint: string;
  /** Is asked of every request; a status is answered instead of carrying it out. Tests let uploads fail by it. */
  refuse: (request: ObjectRequest) => 500 | 503 | 403 | null;
  close(): Promise<void>;
};

const CODES: Readonly<Record<number, string>> = {
  400: 'BadDigest',
  403: 'AccessDenied',
  404: 'NoSuchKey',
  405: 'MethodNotAllowed',
  409: 'ConditionalRequestConflict',
  412: 'PreconditionFailed',
  500: 'InternalError',
  503: 'SlowDown',
};

const problem = (status: number, key: string): Answered => ({
  status,
  headers: { 'content-type': 'application/xml', 'x-amz-request-id': randomUUID() },
  body: Buffer.from(problemXml(CODES[status] ?? 'InternalError', key)),
});

const metaOf = ({ etag, modified, headers }: StoredObject): Record<string, string> => ({
  ...headers,
  etag,
  'last-modified': modified.toUTCString(),
  'accept-ranges': 'bytes',
});

const base64 = (number: number): string => {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(number >>> 0);
  return bytes.toString('base64');
};

/** Whether the checksums that came with a body are those of its bytes; ones that are not known here are believed. */
function isWhole(body: Buffer, headers: Readonly<Record<string, string>>): boolean {
  const sha = headers['x-amz-checksum-sha256'];
  const crc = headers['x-amz-checksum-crc32'];
  if (sha !== undefined && sha !== createHash('sha256').update(body).digest('base64')) return false;
  return crc === undefined || crc === base64(crc32(body));
}

function put(bucket: Bucket, key: string, asked: Asked): Answered {
  const isChunked = /aws-chunked/.test(asked.headers['content-encoding'] ?? '');
  const { body, trailers } = isChunked ? unchunked(asked.body) : { body: asked.body, trailers: {} };
  const headers = { ...asked.headers, ...trailers };
  if (!isWhole(body, headers)) return problem(400, key);
  const outcome = bucket.put(key, body, headers);
  if (outcome.status !== 200) return problem(outcome.status, key);
  return { status: 200, headers: { etag: outcome.object.etag }, body: Buffer.alloc(0) };
}

function read(bucket: Bucket, key: string, asked: Asked): Answered {
  const object = bucket.get(key);
  if (!object) return problem(404, key);
  const isSame = asked.headers['if-none-match'] === object.etag;

  return { status: isSame ? 304 : 200, headers: { ...metaOf(object) }, body: object.body };
}

function carryOut(bucket: Bucket, key: string, asked: Asked): Answered {
  if (asked.method === 'GET' && key === '') {
    const body = Buffer.from(listing(bucket, new URLSearchParams(asked.query)));
    return { status: 200, headers: { 'content-type': 'application/xml' }, body };
  }
  if (asked.method === 'PUT') return put(bucket, key, asked);
  if (['GET', 'HEAD'].includes(asked.method)) return read(bucket, key, asked);
  return problem(405, key);
}

/** Serves buckets at addresses of the path style: `/bucket/key`. */
export async function openS3Server(buckets: ReadonlyMap<string, Bucket>): Promise<S3Server> {
  const server = await listen(0);
  const answer = (asked: Asked): Answered => {
    const [name = '', ...rest] = asked.path.slice(1).split('/');
    const key = decodeURIComponent(rest.join('/'));
    const bucket = buckets.get(name);
    if (!bucket) return problem(404, key);
    const status = s3.refuse({ method: asked.method, bucket: name, key });
    return status === null ? carryOut(bucket, key, asked) : problem(status, key);
  };
  server.on('request', (request, response) => {
    askedBy(request)
      .then((asked) => send(response, asked, answer(asked)))
      .catch(() => response.destroy());
  });
  const s3: S3Server = {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    refuse: () => null,
    close: () => close(server),
  };
  return s3;
}
