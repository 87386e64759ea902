import { createHash, randomUUID } from 'node:crypto';
import {
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  NoSuchKey,
  NotFound,
  PutObjectCommand,
  type S3Client,
} from '@aws-sdk/client-s3';
import type { FileSink, KeptManifest, Manifest, SiteFile, Standing } from '../publish/sink.ts';
import { cacheOf, foldersOf, keyOf, manifestKey } from './bucket-keys.ts';

/** A bucket, and how a manifest that was found there is checked. `rewrite` takes every file for another one. */
export type BucketOptions = {
  client: S3Client;
  bucket: string;
  readManifest: (found: unknown) => Manifest;
  rewrite?: boolean;
};

/** What S3 calls an object that was put in one piece and is encrypted with S3's own keys: its MD5, in quotes. */
const tagOf = (body: string): string => `"${createHash('md5').update(body).digest('hex')}"`;

const isMissing = (error: unknown): boolean => error instanceof NoSuchKey || error instanceof NotFound;

const statusOf = (error: unknown): number =>
  (error as { $metadata?: { httpStatusCode?: number } }).$metadata?.httpStatusCode ?? 0;

/** The tags of everything below a folder: a thousand a request, where asking for each would be a thousand. */
async function tagsBelow({ client, bucket }: BucketOptions, folder: string): Promise<[string, string][]> {
  const found: [string, string][] = [];
  let after: string | undefined;
  do {
    const page = await client.send(
      new ListObjectsV2Command({ Bucket: bucket, Prefix: folder, ContinuationToken: after }),
    );
    for (const { Key = '', ETag = '' } of page.Contents ?? []) found.push([Key, ETag]);
    after = page.NextContinuationToken;
  } while (after !== undefined);
  return found;
}

/** The tag of one object; nothing where there is none. */
async function tagAt({ client, bucket }: BucketOptions, key: string): Promise<[string, string][]> {
  try {
    const { ETag = '' } = await client.send(new HeadObjectCommand({ Bucket: bucket, Key: key }));
    return [[key, ETag]];
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

async function compare(options: BucketOptions, files: readonly SiteFile[]): Promise<Standing[]> {
  const keys = files.map(({ path }) => keyOf(path));
  const { folders, single } = foldersOf(keys);
  const found = await Promise.all([
    ...folders.map((folder) => tagsBelow(options, folder)),
    ...single.map((key) => tagAt(options, key)),
  ]);
  const stands = new Map(found.flat());
  return files.map(({ body }, place) => {
    const tag = stands.get(keys[place] ?? '');
    if (tag === undefined) return 'none';
    return tag === tagOf(body) && !options.rewrite ? 'same' : 'other';
  });
}

async function put({ client, bucket }: BucketOptions, file: SiteFile): Promise<void> {
  const command = new PutObjectCommand({
    Bucket: bucket,
    Key: keyOf(file.path),
    Body: file.body,
    ContentType: file.type,
    CacheControl: cacheOf(file),
  });
  await client.send(command);
}

async function manifestOf(options: BucketOptions, target: string): Promise<KeptManifest | null> {
  try {
    const command = new GetObjectCommand({ Bucket: options.bucket, Key: manifestKey(target) });
    const { Body, ETag = '' } = await options.client.send(command);
    const { manifest } = JSON.parse((await Body?.transformToString()) ?? '') as { manifest: unknown };
    return { manifest: options.readManifest(manifest), tag: ETag };
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Puts a manifest if the one with the tag still stands there; S3 decides, so that of two runs one wins. */
async function keepManifest(
  { client, bucket }: BucketOptions,
  manifest: Manifest,
  instead: string | null,
): Promise<boolean> {
  const command = new PutObjectCommand({
    Bucket: bucket,
    Key: manifestKey(manifest.target),
    // The run makes the bytes, and with them the tag, unlike those of any other manifest that ever stood there.
    Body: JSON.stringify({ run: randomUUID(), manifest }),
    ContentType: 'application/json',
    CacheControl: 'no-store',
    ...(instead === null ? { IfNoneMatch: '*' } : { IfMatch: instead }),
  });
  try {
    await client.send(command);
    return true;
  } catch (error) {
    // Another one stands there (412), is being put at this moment (409), or somebody took it away (404).
    if ([404, 409, 412].includes(statusOf(error))) return false;
    throw error;
  }
}

/**
 * A bucket as a sink. A file is compared by the digest that S3 itself keeps of what it holds, so that no body
 * is fetched and nothing is taken for true that a killed run only meant to do. What a file is sent with (its
 * type, its caching) is not compared: where the code changes that, publish once with `rewrite`.
 */
export const openBucket = (options: BucketOptions): FileSink => ({
  manifest: (target) => manifestOf(options, target),
  keepManifest: (manifest, instead) => keepManifest(options, manifest, instead),
  compare: (files) => compare(options, files),
  put: (file) => put(options, file),
});
