import * as z from 'zod';
import { type Assembly, ofType } from './assembly.ts';
import type { Part } from './exchange.ts';
import type { Bucket, StoredObject } from './object-store.ts';
import { type Known, mentioned } from './resolve.ts';
import { propertiesOf } from './resources.ts';

/** What lies behind the distribution, by logical id. */
export type Behind = {
  readonly api: Part;
  readonly buckets: ReadonlyMap<string, Bucket>;
  /** Is waited for before a file is read that may change. */
  readonly settled: () => Promise<void>;
};

/** A second origin that is asked where the first answers with one of these. */
export type Group = {
  readonly id: string;
  readonly members: readonly string[];
  readonly statuses: readonly number[];
};

const text = (status: number, body: string) => ({
  status,
  headers: { 'content-type': 'application/xml' },
  body: Buffer.from(body),
});

/** Whether the distribution may list a bucket: only then does S3 tell a missing object (404) from a forbidden one (403). */
function mayList(assembly: Assembly, bucket: string): boolean {
  return ofType(assembly, 'AWS::S3::BucketPolicy').some(([, { Properties = {} }]) => {
    const { Statement = [] } = (Properties['PolicyDocument'] ?? {}) as { Statement?: object[] };
    const isOf = mentioned(Properties['Bucket']).includes(bucket);
    return (
      isOf &&
      Statement.some(
        (each) =>
          /cloudfront\.amazonaws/.test(JSON.stringify(each)) && /s3:ListBucket"/.test(JSON.stringify(each)),
      )
    );
  });
}

const isForEver = (object: StoredObject | undefined): boolean =>
  object?.headers['cache-control']?.includes('immutable') ?? false;

/** A bucket as the distribution reads it: objects by their keys, and nothing else. */
const bucketOrigin =
  (bucket: Bucket, missing: 403 | 404, settled: () => Promise<void>): Part =>
  async ({ method, path, headers }) => {
    if (!['GET', 'HEAD'].includes(method)) return text(405, '<Error><Code>MethodNotAllowed</Code></Error>');
    const key = decodeURIComponent(path.slice(1));
    if (!isForEver(bucket.get(key))) await settled();
    const object = bucket.get(key);
    if (!object) return text(missing, '<Error><Code>AccessDenied</Code></Error>');
    const own = { ...object.headers, etag: object.etag, 'last-modified': object.modified.toUTCString() };
    const isSame = headers['if-none-match']?.replace('W/', '') === object.etag;
    return { status: isSame ? 304 : 200, headers: own, body: isSame ? Buffer.alloc(0) : object.body };
  };

type OriginConfig = {
  Id: string;
  DomainName: unknown;
  OriginCustomHeaders?: { HeaderName: string; HeaderValue: unknown }[];
};

const Headers = z.array(z.object({ HeaderName: z.string(), HeaderValue: z.string() })).default([]);

/** With the headers that the distribution adds for an origin, which no viewer can forge. */
const adding =
  (part: Part, given: z.infer<typeof Headers>): Part =>
  (asked) => {
    const own = given.map(({ HeaderName, HeaderValue }) => [HeaderName.toLowerCase(), HeaderValue]);
    return part({ ...asked, headers: { ...asked.headers, ...Object.fromEntries(own) } });
  };

/** The origins of a distribution: those that lead to the HTTP API or to a bucket. Throws on any other. */
export function originsIn(assembly: Assembly, known: Known, id: string, { api, buckets, settled }: Behind) {
  const raw = assembly.resources.get(id)?.Properties?.['DistributionConfig'] as { Origins: OriginConfig[] };
  const { DistributionConfig } = propertiesOf(assembly, id, known) as {
    DistributionConfig: { Origins: OriginConfig[] };
  };
  return new Map(
    raw.Origins.map(({ Id, DomainName }, place): [string, Part] => {
      const headers = Headers.parse(DistributionConfig.Origins[place]?.OriginCustomHeaders);
      for (const target of mentioned(DomainName)) {
        const bucket = buckets.get(target);
        if (bucket)
          return [Id, adding(bucketOrigin(bucket, mayList(assembly, target) ? 404 : 403, settled), headers)];
        if (assembly.resources.get(target)?.Type === 'AWS::ApiGatewayV2::Api')
          return [Id, adding(api, headers)];
      }
      throw new Error(`the origin ${Id} leads to neither a bucket nor the HTTP API`);
    }),
  );
}

const Groups = z.object({
  Items: z.array(
    z.object({
      Id: z.string(),
      FailoverCriteria: z.object({ StatusCodes: z.object({ Items: z.array(z.number()) }) }),
      Members: z.object({ Items: z.array(z.object({ OriginId: z.string() })) }),
    }),
  ),
});

/** The origin groups of a distribution. */
export const groupsIn = (given: unknown): readonly Group[] =>
  (given === undefined ? [] : Groups.parse(given).Items).map(({ Id, FailoverCriteria, Members }) => ({
    id: Id,
    members: Members.Items.map(({ OriginId }) => OriginId),
    statuses: FailoverCriteria.StatusCodes.Items,
  }));
