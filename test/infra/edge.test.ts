import { createContext, Script } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentPolicy } from '../../functions/http/content-policy.ts';
import { keyOf } from '../../functions/store/bucket-keys.ts';
import { type AtRequest, programOf } from '../../infra/edge/at-request.ts';
import { fileOf } from '../../infra/local/publish-folder.ts';
import { template, templates } from './template.ts';

type Request = {
  uri: string;
  querystring: Record<string, { value: string }>;
  headers: Record<string, { value: string }>;
};
type Answer = Request & { statusCode?: number };

/** Runs a program as the edge does; gives what it made of the request, and the origin it chose. */
function runAtEdge(
  name: AtRequest,
  given: Partial<Request>,
  ip = '192.0.2.1',
): { answer: Answer; origin: string | null } {
  let origin: string | null = null;
  const cf = {
    selectRequestOriginById: (id: string) => {
      origin = id;
    },
  };
  const request: Request = { uri: '/', querystring: {}, headers: {}, ...given };
  const program = programOf(name).replace("import cf from 'cloudfront';", '');
  const context = createContext({ cf, event: { request, viewer: { ip } } });
  return { answer: new Script(`${program}; handler(event)`).runInContext(context) as Answer, origin };
}

const asked = (uri: string, query: Record<string, string> = {}) =>
  runAtEdge('pages', {
    uri,
    querystring: Object.fromEntries(Object.entries(query).map(([name, value]) => [name, { value }])),
  });

describe('before a page is looked up', () => {
  test.each([
    ['/', '/index.html'],
    ['/en/', '/en/index.html'],
    ['/sundsvall/', '/sundsvall/index.html'],
    ['/en/sundsvall/tjanst/bygglov/', '/en/sundsvall/tjanst/bygglov/index.html'],
    ['/sundsvall/logg.ndjson', '/sundsvall/logg.ndjson'],
    ['/.well-known/security.txt', '/.well-known/security.txt'],
    ['/sitemap.xml', '/sitemap.xml'],
  ])('%s is the file %s', (uri, file) => {
    const { answer, origin } = asked(uri);
    expect([answer.uri, origin]).toEqual([file, null]);
    // The publisher puts it under that very name, in a bucket as in a folder.
    expect(`/${keyOf(uri)}`).toBe(file);
    expect(`/${fileOf(uri)}`).toBe(file);
  });

  test('a path with a query goes to the function, as it was asked', () => {
    const { answer, origin } = asked('/sundsvall/', { dag: '2025-01-01' });
    expect([answer.uri, origin]).toEqual(['/sundsvall/', 'api']);
  });

  test('a folder without its slash is led to the address with it', () => {
    const { answer } = asked('/en/sundsvall');
    expect(answer).toMatchObject({ statusCode: 301, headers: { location: { value: '/en/sundsvall/' } } });
  });

  test('nobody is led to another site, whatever was asked', () => {
    const hostile = [
      '//elsewhere.example',
      '/\\elsewhere.example',
      '/%2f%2felsewhere',
      '/a//b',
      '/..',
      '/./x',
      '/a b',
    ];
    const any = fc.oneof(
      fc.constantFrom(...hostile),
      fc.webPath(),
      fc.string().map((text) => `/${text}`),
    );
    fc.assert(
      fc.property(any, (uri) => {
        const { answer } = asked(uri);
        if (answer.statusCode === undefined) return;
        const location = answer.headers['location']?.value ?? '';
        expect(new URL(location, 'https://blomlada.example').origin).toBe('https://blomlada.example');
        expect(location).toBe(`${uri}/`);
      }),
    );
  });
});

test('the form for reports learns who sends it from the edge, whatever the sender says', () => {
  const headers = { 'x-blomlada-viewer': { value: '10.0.0.1' }, 'x-other': { value: 'kept' } };
  const { answer } = runAtEdge('viewer-address', { uri: '/rapportera/2281/', headers }, '2001:db8::1');
  expect(answer.headers).toEqual({
    'x-blomlada-viewer': { value: '2001:db8::1' },
    'x-other': { value: 'kept' },
  });
});

test.each<AtRequest>(['pages', 'viewer-address'])('the program %s is small enough for the edge', (name) => {
  expect(Buffer.byteLength(programOf(name))).toBeLessThan(10_240);
});

type Behaviour = {
  PathPattern?: string;
  TargetOriginId: string;
  AllowedMethods?: string[];
  CachePolicyId: unknown;
  ResponseHeadersPolicyId: { Ref: string };
  OriginRequestPolicyId?: string;
  FunctionAssociations?: { FunctionARN: { 'Fn::GetAtt': [string] } }[];
};
type Config = {
  CacheBehaviors: Behaviour[];
  DefaultCacheBehavior: Behaviour;
  Origins: { Id: string; OriginCustomHeaders?: unknown[] }[];
  OriginGroups: { Items: unknown[] };
  HttpVersion: string;
  Aliases?: string[];
  ViewerCertificate?: Record<string, unknown>;
};

const stack = template();
const configOf = (of = stack): Config =>
  Object.values(of.findResources('AWS::CloudFront::Distribution'))[0]?.['Properties'].DistributionConfig;
const { CacheBehaviors, DefaultCacheBehavior, Origins, OriginGroups, HttpVersion } = configOf();

/** The behaviour for a path: the first whose pattern fits. */
function behaviourFor(path: string): Behaviour {
  const fits = ({ PathPattern = '' }: Behaviour) =>
    new RegExp(`^${PathPattern.replace(/[.+^${}()|[\]\\]/g, '\\$&').replaceAll('*', '.*')}$`).test(path);
  return CacheBehaviors.find(fits) ?? DefaultCacheBehavior;
}

/** What a behaviour is, in short: where it leads, what runs before, which headers go along. */
function told(path: string): string {
  const {
    TargetOriginId,
    FunctionAssociations = [],
    ResponseHeadersPolicyId,
    AllowedMethods = [],
  } = behaviourFor(path);
  const program = FunctionAssociations[0]?.FunctionARN['Fn::GetAtt'][0].replace(/[0-9A-F]{8}$/, '') ?? '-';
  const target = TargetOriginId === 'api' ? 'api' : 'files';
  const headers = ResponseHeadersPolicyId.Ref.replace(/[0-9A-F]{8}$/, '');
  return `${target} ${program} ${headers}${AllowedMethods.includes('POST') ? ' writes' : ''}`;
}

describe('the edge', () => {
  test.each([
    ['/', 'files AtPages PageHeaders'],
    ['/sundsvall/', 'files AtPages PageHeaders'],
    ['/arbetsyta', 'files AtPages PageHeaders'],
    ['/assets/0123456789ab.css', 'files - PageHeaders'],
    ['/sundsvall/inbaddad/', 'files AtPages EmbedHeaders'],
    ['/en/sundsvall/inbaddad/', 'files AtPages EmbedHeaders'],
    ['/sundsvall/inbaddad/mer/', 'files AtPages PageHeaders'],
    ['/arbetsyta/2281/', 'api - AnswerHeaders writes'],
    ['/arbetsyta/inbaddad/', 'files AtPages EmbedHeaders'],
    ['/en/arbetsyta/2281/', 'api - AnswerHeaders writes'],
    ['/rapportera/2281/', 'api AtReports AnswerHeaders writes'],
    ['/en/rapportera/2281/', 'api AtReports AnswerHeaders writes'],
    ['/api/v1/organisations', 'api - AnswerHeaders writes'],
    ['/healthz', 'api - AnswerHeaders'],
    ['/kolada/v3/data', 'api - AnswerHeaders'],
    ['/datasets/dcat', 'api - AnswerHeaders'],
  ])('leads %s to %s', (path, where) => {
    expect(told(path)).toBe(where);
  });

  test('lets other sites frame the one view that is for them, and nothing else', () => {
    const policies = Object.entries(stack.findResources('AWS::CloudFront::ResponseHeadersPolicy'));
    const security = (name: string) =>
      policies.find(([id]) => id.startsWith(name))?.[1]['Properties'].ResponseHeadersPolicyConfig
        .SecurityHeadersConfig;
    const csp = (policy: string) => ({ ContentSecurityPolicy: policy, Override: false });
    expect(security('PageHeaders').ContentSecurityPolicy).toEqual(csp(contentPolicy("'none'")));
    expect(security('EmbedHeaders').ContentSecurityPolicy).toEqual(csp(contentPolicy('*')));
    expect(security('AnswerHeaders').ContentSecurityPolicy).toBeUndefined();
    for (const [, { Properties }] of policies)
      expect(Properties.ResponseHeadersPolicyConfig.SecurityHeadersConfig).toMatchObject({
        StrictTransportSecurity: { AccessControlMaxAgeSec: 63_072_000, Override: true },
        ContentTypeOptions: { Override: true },
      });
  });

  test('keeps by path and query alone what is public, and what is not only for whom it is', () => {
    const policies = stack.findResources('AWS::CloudFront::CachePolicy');
    const policyOf = (path: string) => {
      const { Ref } = behaviourFor(path).CachePolicyId as { Ref: string };
      return policies[Ref]?.['Properties'].CachePolicyConfig;
    };
    for (const path of ['/', '/assets/a.css', '/sundsvall/inbaddad/', '/kolada/v3/data'])
      expect(policyOf(path)).toMatchObject({
        DefaultTTL: 0,
        ParametersInCacheKeyAndForwardedToOrigin: {
          CookiesConfig: { CookieBehavior: 'none' },
          HeadersConfig: { HeaderBehavior: 'none' },
          QueryStringsConfig: { QueryStringBehavior: 'all' },
          EnableAcceptEncodingBrotli: true,
        },
      });
    for (const path of ['/arbetsyta/2281/', '/rapportera/2281/', '/api/v1/organisations', '/healthz'])
      expect(policyOf(path)).toMatchObject({
        DefaultTTL: 0,
        MaxTTL: 1,
        ParametersInCacheKeyAndForwardedToOrigin: {
          CookiesConfig: { CookieBehavior: 'all' },
          HeadersConfig: { HeaderBehavior: 'whitelist', Headers: ['Authorization'] },
          QueryStringsConfig: { QueryStringBehavior: 'all' },
        },
      });
  });

  test('hands everything but the host to the functions of staff and reports', () => {
    for (const path of ['/arbetsyta/2281/', '/rapportera/2281/', '/api/v1/organisations'])
      expect(behaviourFor(path).OriginRequestPolicyId).toBe('b689b0a8-53d0-40ab-baf2-68738e2966ac');
    // A page is asked for without cookies: it is the same for everybody.
    expect(DefaultCacheBehavior.OriginRequestPolicyId).toBeUndefined();
  });

  test('asks the function where a file is missing, and shows that it is the edge', () => {
    expect(OriginGroups.Items).toMatchObject([
      {
        FailoverCriteria: { StatusCodes: { Items: [403, 404, 500, 502, 503, 504] } },
        Members: { Items: [{ OriginId: 'site' }, { OriginId: 'api' }] },
      },
    ]);
    const [header, ...more] = Origins.find(({ Id }) => Id === 'api')?.OriginCustomHeaders ?? [];
    expect(more).toEqual([]);
    expect(JSON.stringify(header)).toMatch(/"x-blomlada-edge".*resolve:secretsmanager.*"Ref":"EdgeSecret/);
  });

  test('speaks HTTP/3 and encrypts everything', () => {
    expect(HttpVersion).toBe('http2and3');
    for (const behaviour of [DefaultCacheBehavior, ...CacheBehaviors])
      expect(behaviour).toMatchObject({ ViewerProtocolPolicy: 'redirect-to-https', Compress: true });
  });
});

describe('a domain of one’s own', () => {
  const domain = 'karta.blomlada.example';
  const origin = `https://${domain}`;
  const certificateArn = 'arn:aws:acm:us-east-1:123456789012:certificate/0a1b';

  test('takes a certificate that is given, and is led here by whoever keeps the domain', () => {
    const given = template({ domain, origin, certificateArn });
    expect(configOf(given)).toMatchObject({
      Aliases: [domain],
      ViewerCertificate: { AcmCertificateArn: certificateArn, MinimumProtocolVersion: 'TLSv1.2_2021' },
    });
    given.resourceCountIs('AWS::Route53::RecordSet', 0);
  });

  test('has its certificate and its addresses made where its zone is known', () => {
    const zone = { hostedZoneId: 'Z0123456789ABC', hostedZoneName: 'blomlada.example' };
    const { main, global } = templates({ domain, origin, ...zone });
    global.hasResourceProperties('AWS::CertificateManager::Certificate', {
      DomainName: domain,
      ValidationMethod: 'DNS',
    });
    const records = Object.values(main.findResources('AWS::Route53::RecordSet'));
    expect(records.map(({ Properties }) => [Properties.Type, Properties.Name])).toEqual([
      ['A', `${domain}.`],
      ['AAAA', `${domain}.`],
    ]);
  });
});
