import {
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { unchunked } from '../../infra/harness/aws-chunked.ts';
import { type Bucket, openBucket } from '../../infra/harness/object-store.ts';
import { openS3Server, type S3Server } from '../../infra/harness/s3-server.ts';

/* The store of this machine, asked by AWS's own client: what the client takes for success or failure counts. */

const NAME = 'site';
const buckets = new Map<string, Bucket>();
let s3: S3Server;
let client: S3Client;
beforeAll(async () => {
  s3 = await openS3Server(buckets);
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  client = new S3Client({ endpoint: s3.endpoint, region: 'eu-north-1', credentials, maxAttempts: 2 });
});
beforeEach(() => {
  buckets.set(
    NAME,
    openBucket(NAME, () => new Date('2026-11-30T08:00:00Z')),
  );
  s3.refuse = () => null;
});
afterAll(async () => {
  client.destroy();
  await s3.close();
});

const put = (Key: string, Body: string, given: object = {}) =>
  client.send(new PutObjectCommand({ Bucket: NAME, Key, Body, ...given }));
const statusOf = (sent: Promise<unknown>): Promise<number> =>
  sent.then(
    () => 200,
    (error) => error.$metadata.httpStatusCode,
  );

test('an object comes back with its type, its caching and its metadata', async () => {
  await put('en/index.html', '<p>å</p>', {
    ContentType: 'text/html',
    CacheControl: 'max-age=60',
    Metadata: { sha256: 'abc' },
  });
  const got = await client.send(new GetObjectCommand({ Bucket: NAME, Key: 'en/index.html' }));
  expect(await got.Body?.transformToString()).toBe('<p>å</p>');
  expect(got).toMatchObject({
    ContentType: 'text/html',
    CacheControl: 'max-age=60',
    Metadata: { sha256: 'abc' },
  });
  const head = await client.send(new HeadObjectCommand({ Bucket: NAME, Key: 'en/index.html' }));
  expect(head).toMatchObject({
    ETag: got.ETag,
    ContentLength: 9,
    LastModified: new Date('2026-11-30T08:00:00Z'),
  });
});

test('a missing object is not found', async () => {
  await expect(client.send(new GetObjectCommand({ Bucket: NAME, Key: 'x' }))).rejects.toThrow('NoSuchKey');
  expect(await statusOf(client.send(new HeadObjectCommand({ Bucket: NAME, Key: 'x' })))).toBe(404);
});

describe('a conditional put', () => {
  test('that wants nothing there is refused where something is', async () => {
    expect(await statusOf(put('a', '1', { IfNoneMatch: '*' }))).toBe(200);
    expect(await statusOf(put('a', '2', { IfNoneMatch: '*' }))).toBe(412);
  });

  test('that wants what it saw is refused where another stands', async () => {
    const { ETag } = await put('a', '1');
    expect(await statusOf(put('a', '2', { IfMatch: ETag }))).toBe(200);
    expect(await statusOf(put('a', '3', { IfMatch: ETag }))).toBe(412);
    expect(await statusOf(put('b', '3', { IfMatch: ETag }))).toBe(404);
  });

  test('of twenty at once succeeds for one', async () => {
    const all = await Promise.all(
      Array.from({ length: 20 }, (_, place) => statusOf(put('a', `${place}`, { IfNoneMatch: '*' }))),
    );
    expect(all.filter((status) => status === 200)).toHaveLength(1);
  });
});

test('keys are listed below a prefix, in order, page by page', async () => {
  for (const key of ['b/2', 'b/1', 'a', 'b/ö&<']) await put(key, key);
  const first = await client.send(new ListObjectsV2Command({ Bucket: NAME, Prefix: 'b/', MaxKeys: 2 }));
  expect(first.Contents?.map(({ Key }) => Key)).toEqual(['b/1', 'b/2']);
  const rest = { Bucket: NAME, Prefix: 'b/', ContinuationToken: first.NextContinuationToken };
  expect((await client.send(new ListObjectsV2Command(rest))).Contents?.map(({ Key }) => Key)).toEqual([
    'b/ö&<',
  ]);
});

test('an upload that is made to fail is tried again by the client, and fails in the end', async () => {
  let asked = 0;
  s3.refuse = () => {
    asked += 1;
    return 503;
  };
  expect(await statusOf(put('a', '1'))).toBe(503);
  expect(asked).toBe(2);
});

test('a body whose bytes are not those of its checksum is refused', async () => {
  const answer = await fetch(`${s3.endpoint}/${NAME}/a`, {
    method: 'PUT',
    body: 'other',
    headers: { 'x-amz-checksum-crc32': 'AAAAAA==' },
  });
  expect(answer.status).toBe(400);
});

describe('a body in chunks', () => {
  test('is put together, and its trailers are read', () => {
    const sent = '3;chunk-signature=ab\r\nabc\r\n2\r\nde\r\n0\r\nx-amz-checksum-crc32:AAAAAA==\r\n\r\n';
    const { body, trailers } = unchunked(Buffer.from(sent));
    expect(body.toString()).toBe('abcde');
    expect(trailers).toEqual({ 'x-amz-checksum-crc32': 'AAAAAA==' });
  });

  test.each(['5\r\nabc', 'zz\r\nabc\r\n', ''])('that is cut off or broken is refused: %j', (sent) => {
    expect(() => unchunked(Buffer.from(sent))).toThrow(/chunk/);
  });
});
