import * as z from 'zod';
import { type Assembly, ofType } from './assembly.ts';
import type { Asked } from './exchange.ts';
import type { Known } from './resolve.ts';
import { propertiesOf } from './resources.ts';

/** Which parts of a viewer's request reach the origin: everything, nothing, or those with names for which it answers true. */
export type Forwarding = {
  readonly header: (name: string) => boolean;
  readonly cookie: (name: string) => boolean;
  readonly query: (name: string) => boolean;
};

const all = () => true;
const none = () => false;
const only = (names: readonly string[]) => (name: string) =>
  names.some((each) => each.toLowerCase() === name.toLowerCase());
const except = (names: readonly string[]) => (name: string) => !only(names)(name);

const NOTHING: Forwarding = { header: none, cookie: none, query: none };
const ORIGIN_CORS = only(['origin', 'access-control-request-headers', 'access-control-request-method']);

/** AWS's own policies by their ids, as its documentation lists them. */
const MANAGED: Readonly<Record<string, Forwarding>> = {
  // CachingDisabled, CachingOptimized
  '4135ea2d-6df8-44a3-9df3-4b5a84be39ad': NOTHING,
  '658327ea-f89d-4fab-a63d-7e88639e58f6': NOTHING,
  // AllViewerExceptHostHeader, AllViewer, CORS-S3Origin
  'b689b0a8-53d0-40ab-baf2-68738e2966ac': { header: except(['host']), cookie: all, query: all },
  '216adef6-5c7f-47e4-b989-5492eafa07d3': { header: all, cookie: all, query: all },
  '88a5eaf4-2fd4-4709-b370-b4c650ea3fcf': { header: ORIGIN_CORS, cookie: none, query: none },
};

const Names = z.array(z.string()).default([]);
const Config = z.object({
  HeadersConfig: z.object({ HeaderBehavior: z.string(), Headers: Names }),
  CookiesConfig: z.object({ CookieBehavior: z.string(), Cookies: Names }),
  QueryStringsConfig: z.object({ QueryStringBehavior: z.string(), QueryStrings: Names }),
});

const BEHAVIOURS: Readonly<Record<string, (names: readonly string[]) => (name: string) => boolean>> = {
  none: () => none,
  all: () => all,
  allViewer: () => all,
  allViewerAndWhitelistCloudFront: () => all,
  whitelist: only,
  allExcept: except,
};

function behaviour(kind: string, names: readonly string[]): (name: string) => boolean {
  const made = BEHAVIOURS[kind];
  if (!made) throw new Error(`a policy forwards ${kind}, which is not known here`);
  return made(names);
}

function forwardingIn(config: unknown): Forwarding {
  const { HeadersConfig, CookiesConfig, QueryStringsConfig } = Config.parse(config);
  return {
    header: behaviour(HeadersConfig.HeaderBehavior, HeadersConfig.Headers),
    cookie: behaviour(CookiesConfig.CookieBehavior, CookiesConfig.Cookies),
    query: behaviour(QueryStringsConfig.QueryStringBehavior, QueryStringsConfig.QueryStrings),
  };
}

/** What the policies of a behaviour let through together. Throws on a policy of AWS that is not known here. */
export function forwardingOf(
  assembly: Assembly,
  known: Known,
  policies: readonly (string | undefined)[],
): Forwarding {
  const own = new Map(
    ofType(assembly, 'AWS::CloudFront::OriginRequestPolicy').map(([id]) => [
      known.ref(id),
      forwardingIn(propertiesOf(assembly, id, known)['OriginRequestPolicyConfig']),
    ]),
  );
  for (const [id] of ofType(assembly, 'AWS::CloudFront::CachePolicy')) {
    const { CachePolicyConfig } = propertiesOf(assembly, id, known) as {
      CachePolicyConfig: Record<string, unknown>;
    };
    own.set(known.ref(id), forwardingIn(CachePolicyConfig['ParametersInCacheKeyAndForwardedToOrigin']));
  }
  const found = policies.flatMap((id) => {
    if (id === undefined) return [];
    const policy = own.get(id) ?? MANAGED[id];
    if (!policy) throw new Error(`the policy ${id} is not known here`);
    return [policy];
  });
  const anyOf = (part: keyof Forwarding) => (name: string) => found.some((each) => each[part](name));
  return { header: anyOf('header'), cookie: anyOf('cookie'), query: anyOf('query') };
}

/** A request as the origin gets it. */
export function forwarded(asked: Asked, { header, cookie, query }: Forwarding): Asked {
  const cookies = (asked.headers['cookie'] ?? '')
    .split(/; */)
    .filter((pair) => cookie(pair.split('=')[0] ?? ''));
  const pairs = asked.query.split('&').filter((pair) => pair !== '' && query(pair.split('=')[0] ?? ''));
  const headers = Object.entries(asked.headers).filter(
    ([name]) => name !== 'cookie' && (header(name) || ALWAYS.has(name)),
  );
  const kept = cookies.join('; ');
  return {
    ...asked,
    query: pairs.join('&'),
    headers: {
      ...Object.fromEntries(headers),
      ...(kept !== '' && { cookie: kept }),
      // CloudFront names itself unless it is told to hand on what the viewer says.
      ...(!header('user-agent') && { 'user-agent': 'Amazon CloudFront' }),
    },
  };
}

/** What CloudFront hands on whatever a policy says: the body's own, and conditions. */
const ALWAYS = new Set(['content-type', 'content-length', 'if-none-match', 'if-modified-since', 'range']);
