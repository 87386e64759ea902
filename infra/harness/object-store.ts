import { createHash } from 'node:crypto';
import type { IncomingHttpHeaders } from 'node:http';

/** An object as it stands in a bucket. */
export type StoredObject = {
  readonly body: Buffer;
  readonly etag: string;
  readonly modified: Date;
  /** Headers that come back with it: type, caching, own metadata, checksums. */
  readonly headers: Readonly<Record<string, string>>;
};

/** What a put comes to: S3's status for it. */
export type PutOutcome = { status: 200; object: StoredObject } | { status: 404 | 409 | 412 };

/** A bucket in memory. */
export type Bucket = {
  readonly name: string;
  get(key: string): StoredObject | undefined;
  put(key: string, body: Buffer, headers: IncomingHttpHeaders): PutOutcome;
  delete(key: string): void;
  /** Keys in the order of their bytes, from one on. */
  keys(prefix?: string, after?: string): readonly string[];
};

/** What S3 keeps of a put's headers and sends with every read. */
const KEPT =
  /^(?:content-type|content-encoding|content-language|content-disposition|cache-control|expires|x-amz-meta-.+|x-amz-checksum-.+)$/;

const keptOf = (headers: IncomingHttpHeaders): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => {
      if (!KEPT.test(name) || name === 'x-amz-checksum-algorithm') return [];
      // The encoding of a body that is signed in chunks is not the object's.
      const text = name === 'content-encoding' ? String(value).replace(/aws-chunked,? ?/, '') : String(value);
      return text === '' ? [] : [[name, text]];
    }),
  );

/** As S3 decides on `If-Match` and `If-None-Match` of a put; null where it may go on. */
function refusal(stands: StoredObject | undefined, headers: IncomingHttpHeaders): 404 | 412 | null {
  const { 'if-match': match, 'if-none-match': none } = headers;
  if (none === '*' && stands) return 412;
  if (match === undefined) return null;
  if (!stands) return 404;
  return match.replaceAll('"', '') === stands.etag.replaceAll('"', '') ? null : 412;
}

/** An empty bucket. */
export function openBucket(name: string, now: () => Date): Bucket {
  const objects = new Map<string, StoredObject>();
  return {
    name,
    get: (key) => objects.get(key),
    put(key, body, headers) {
      const status = refusal(objects.get(key), headers);
      if (status !== null) return { status };
      const etag = `"${createHash('md5').update(body).digest('hex')}"`;
      const object = { body, etag, modified: now(), headers: keptOf(headers) };
      objects.set(key, object);
      return { status: 200, object };
    },
    delete: (key) => {
      objects.delete(key);
    },
    keys: (prefix = '', after = '') =>
      [...objects.keys()].filter((key) => key.startsWith(prefix) && key > after).sort(),
  };
}
