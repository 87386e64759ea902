import * as z from 'zod';
import { type Assembly, ofType } from './assembly.ts';
import { type AtEdge, edgeFunction } from './edge-function.ts';
import type { Asked } from './exchange.ts';
import { type Forwarding, forwardingOf } from './forwarding.ts';
import type { Known } from './resolve.ts';
import { type HeadersPolicy, headersPoliciesIn } from './response-headers.ts';

/** How the distribution treats the requests that fit a pattern. */
export type Behaviour = {
  readonly fits: (path: string) => boolean;
  readonly methods: readonly string[];
  readonly origin: string;
  readonly forwarding: Forwarding;
  readonly atEdge: ((asked: Asked) => Promise<AtEdge>) | null;
  readonly headers: HeadersPolicy | null;
};

const CacheBehavior = z.object({
  PathPattern: z.string().optional(),
  TargetOriginId: z.string(),
  AllowedMethods: z.array(z.string()).default(['GET', 'HEAD']),
  CachePolicyId: z.string().optional(),
  OriginRequestPolicyId: z.string().optional(),
  ResponseHeadersPolicyId: z.string().optional(),
  FunctionAssociations: z.array(z.object({ EventType: z.string(), FunctionARN: z.string() })).default([]),
});

const Config = z.object({
  CacheBehaviors: z.array(CacheBehavior).default([]),
  DefaultCacheBehavior: CacheBehavior,
});

/** CloudFront's patterns: a star for any number of characters, a question mark for one. */
function patternOf(pattern: string | undefined): (path: string) => boolean {
  if (pattern === undefined) return () => true;
  const rooted = pattern.startsWith('/') || pattern.startsWith('*') ? pattern : `/${pattern}`;
  const escaped = rooted.replace(/[.+^${}()|[\]\\]/g, '\\$&');
  const whole = new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, 's');
  return (path) => whole.test(path);
}

/** The viewer-request functions of the template, by what refers to them. */
function edgeFunctionsIn(assembly: Assembly, known: Known) {
  return new Map(
    ofType(assembly, 'AWS::CloudFront::Function').map(([id, { Properties = {} }]) => [
      known.attribute(id, 'FunctionARN'),
      edgeFunction(String(Properties['FunctionCode'])),
    ]),
  );
}

/** The behaviours of a distribution in the order in which they are tried, the default one last. */
export function behavioursIn(assembly: Assembly, known: Known, config: unknown): readonly Behaviour[] {
  const { CacheBehaviors, DefaultCacheBehavior } = Config.parse(config);
  const functions = edgeFunctionsIn(assembly, known);
  const policies = headersPoliciesIn(assembly, known);
  return [...CacheBehaviors, DefaultCacheBehavior].map((given) => {
    const [association] = given.FunctionAssociations.filter(
      ({ EventType }) => EventType === 'viewer-request',
    );
    const atEdge = association ? functions.get(association.FunctionARN) : undefined;
    if (association && !atEdge) throw new Error(`there is no edge function ${association.FunctionARN}`);
    return {
      fits: patternOf(given.PathPattern),
      methods: given.AllowedMethods,
      origin: given.TargetOriginId,
      forwarding: forwardingOf(assembly, known, [given.CachePolicyId, given.OriginRequestPolicyId]),
      atEdge: atEdge ?? null,
      headers: policies.get(given.ResponseHeadersPolicyId ?? '') ?? null,
    };
  });
}
