import { beforeEach, describe, expect, test } from 'vitest';
import type { Assembly, Resource } from '../../infra/harness/assembly.ts';
import { openDistribution } from '../../infra/harness/distribution.ts';
import { type Asked, jsonAnswer, type Part } from '../../infra/harness/exchange.ts';
import { type Bucket, openBucket } from '../../infra/harness/object-store.ts';
import { knownOf } from '../../infra/harness/resources.ts';

/* A distribution as small as can be, with one of everything that the harness understands. */

const CACHING_DISABLED = '4135ea2d-6df8-44a3-9df3-4b5a84be39ad';
const ALL_BUT_HOST = 'b689b0a8-53d0-40ab-baf2-68738e2966ac';

const config = {
  DefaultRootObject: 'index.html',
  Origins: [
    { Id: 'files', DomainName: { 'Fn::GetAtt': ['Site', 'RegionalDomainName'] } },
    {
      Id: 'api',
      DomainName: { 'Fn::Select': [2, { 'Fn::Split': ['/', { 'Fn::GetAtt': ['Http', 'ApiEndpoint'] }] }] },
      OriginCustomHeaders: [{ HeaderName: 'X-Edge', HeaderValue: 'secret' }],
    },
  ],
  OriginGroups: {
    Items: [
      {
        Id: 'files-or-api',
        FailoverCriteria: { StatusCodes: { Items: [403, 404] } },
        Members: { Items: [{ OriginId: 'files' }, { OriginId: 'api' }] },
      },
    ],
  },
  CacheBehaviors: [
    {
      PathPattern: '/api/*',
      TargetOriginId: 'api',
      AllowedMethods: ['GET', 'HEAD', 'PUT'],
      CachePolicyId: CACHING_DISABLED,
      OriginRequestPolicyId: ALL_BUT_HOST,
    },
    { PathPattern: '*.css', TargetOriginId: 'files', CachePolicyId: CACHING_DISABLED },
  ],
  DefaultCacheBehavior: {
    TargetOriginId: 'files-or-api',
    CachePolicyId: CACHING_DISABLED,
    ResponseHeadersPolicyId: { Ref: 'Headers' },
  },
};

const headers = {
  SecurityHeadersConfig: {
    ContentTypeOptions: { Override: true },
    ReferrerPolicy: { ReferrerPolicy: 'same-origin', Override: false },
  },
  RemoveHeadersConfig: { Items: [{ Header: 'Server' }] },
};

const resources: Record<string, Resource> = {
  Site: { Type: 'AWS::S3::Bucket' },
  Http: { Type: 'AWS::ApiGatewayV2::Api' },
  Headers: {
    Type: 'AWS::CloudFront::ResponseHeadersPolicy',
    Properties: { ResponseHeadersPolicyConfig: headers },
  },
  Front: { Type: 'AWS::CloudFront::Distribution', Properties: { DistributionConfig: config } },
};
const assembly: Assembly = {
  folder: '',
  region: 'eu-north-1',
  resources: new Map(Object.entries(resources)),
};

let bucket: Bucket;
let front: Part;
let seen: Asked[];
beforeEach(() => {
  seen = [];
  bucket = openBucket('site', () => new Date('2026-11-30T08:00:00Z'));
  const api: Part = async (asked) => {
    seen.push(asked);
    const answer = jsonAnswer(asked.path === '/gone' ? 404 : 200, { from: 'api' });
    return { ...answer, headers: { ...answer.headers, server: 'x', 'referrer-policy': 'no-referrer' } };
  };
  front = openDistribution(assembly, knownOf(assembly), 'Front', {
    api,
    buckets: new Map([['Site', bucket]]),
    settled: async () => {},
  });
});

const ask = (path: string, given: Partial<Asked> = {}) =>
  front({
    method: 'GET',
    path,
    query: 'a=1',
    headers: { host: 'site.example', cookie: 'x=1', 'user-agent': 'Browser' },
    body: Buffer.alloc(0),
    ip: '192.0.2.7',
    ...given,
  });

describe('a path is answered by the first behaviour that fits', () => {
  test('from the bucket', async () => {
    bucket.put('index.html', Buffer.from('<p>'), {
      'content-type': 'text/html',
      'cache-control': 'max-age=60',
    });
    const { status, headers: sent, body } = await ask('/');
    expect([status, body.toString(), sent['content-type'], sent['cache-control']]).toEqual([
      200,
      '<p>',
      'text/html',
      'max-age=60',
    ]);
    expect((await ask('/', { headers: { 'if-none-match': `W/${sent['etag']}` } })).status).toBe(304);
    expect(seen).toEqual([]);
  });

  test('from the API, with the policy’s part of the request and the origin’s own headers', async () => {
    await ask('/api/v1/x', { method: 'PUT' });
    expect(seen[0]).toMatchObject({ method: 'PUT', query: 'a=1', ip: '203.0.113.9' });
    expect(seen[0]?.headers).toEqual({ cookie: 'x=1', 'user-agent': 'Browser', 'x-edge': 'secret' });
  });

  test('not at all for a method that it does not allow', async () => {
    expect((await ask('/api/v1/x', { method: 'DELETE' })).status).toBe(403);
    expect((await ask('/', { method: 'POST' })).status).toBe(403);
  });
});

describe('a group asks its second origin', () => {
  test('where the first lacks the file, and without what no policy forwards', async () => {
    expect((await ask('/nagot')).body.toString()).toBe('{"from":"api"}');
    expect(seen[0]).toMatchObject({ query: '', headers: { 'user-agent': 'Amazon CloudFront' } });
    expect((await ask('/gone')).status).toBe(404);
  });

  test('and only a group does: a file that is missing alone is forbidden, as S3 says where nothing may be listed', async () => {
    expect((await ask('/missing.css')).status).toBe(403);
    expect(seen).toEqual([]);
  });
});

test('headers are set and removed as the policy says', async () => {
  const { headers: sent } = await ask('/nagot');
  expect(sent).toMatchObject({ 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' });
  expect(sent).not.toHaveProperty('server');
});
