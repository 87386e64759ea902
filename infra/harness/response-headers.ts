import * as z from 'zod';
import { type Assembly, ofType } from './assembly.ts';
import type { Answered } from './exchange.ts';
import type { Known } from './resolve.ts';
import { propertiesOf } from './resources.ts';

type Header = { name: string; value: string; overrides: boolean };

/** What a response headers policy does to every answer. */
export type HeadersPolicy = { readonly set: readonly Header[]; readonly remove: readonly string[] };

const Override = z.boolean();
const Security = z.object({
  ContentSecurityPolicy: z.object({ ContentSecurityPolicy: z.string(), Override }).optional(),
  ContentTypeOptions: z.object({ Override }).optional(),
  FrameOptions: z.object({ FrameOption: z.string(), Override }).optional(),
  ReferrerPolicy: z.object({ ReferrerPolicy: z.string(), Override }).optional(),
  StrictTransportSecurity: z
    .object({
      AccessControlMaxAgeSec: z.number(),
      IncludeSubdomains: z.boolean().default(false),
      Preload: z.boolean().default(false),
      Override,
    })
    .optional(),
});

const Config = z.object({
  SecurityHeadersConfig: Security.default({}),
  CustomHeadersConfig: z
    .object({ Items: z.array(z.object({ Header: z.string(), Value: z.string(), Override })) })
    .default({ Items: [] }),
  RemoveHeadersConfig: z.object({ Items: z.array(z.object({ Header: z.string() })) }).default({ Items: [] }),
});

const header = (
  name: string,
  value: string | undefined,
  given: { Override: boolean } | undefined,
): Header[] => (given && value !== undefined ? [{ name, value, overrides: given.Override }] : []);

function securityHeaders(security: z.infer<typeof Security>): Header[] {
  const { ContentSecurityPolicy: csp, ContentTypeOptions, FrameOptions, ReferrerPolicy: referrer } = security;
  const { StrictTransportSecurity: sts } = security;
  const seconds = `max-age=${sts?.AccessControlMaxAgeSec}`;
  const transport = [seconds, sts?.IncludeSubdomains && 'includeSubDomains', sts?.Preload && 'preload'];
  return [
    ...header('content-security-policy', csp?.ContentSecurityPolicy, csp),
    ...header('x-content-type-options', 'nosniff', ContentTypeOptions),
    ...header('x-frame-options', FrameOptions?.FrameOption, FrameOptions),
    ...header('referrer-policy', referrer?.ReferrerPolicy, referrer),
    ...header('strict-transport-security', transport.filter(Boolean).join('; '), sts),
  ];
}

/** The response headers policies of the template, by what refers to them. */
export const headersPoliciesIn = (assembly: Assembly, known: Known): ReadonlyMap<string, HeadersPolicy> =>
  new Map(
    ofType(assembly, 'AWS::CloudFront::ResponseHeadersPolicy').map(([id]) => {
      const given = Config.parse(propertiesOf(assembly, id, known)['ResponseHeadersPolicyConfig']);
      const own = given.CustomHeadersConfig.Items.flatMap((each) =>
        header(each.Header.toLowerCase(), each.Value, each),
      );
      const remove = given.RemoveHeadersConfig.Items.map(({ Header }) => Header.toLowerCase());
      return [
        known.ref(id) ?? id,
        { set: [...securityHeaders(given.SecurityHeadersConfig), ...own], remove },
      ];
    }),
  );

/** An answer as a policy sends it on; what the origin says stands where the policy does not override it. */
export function withHeaders(answered: Answered, { set, remove }: HeadersPolicy): Answered {
  const kept = Object.entries(answered.headers).filter(([name]) => !remove.includes(name));
  const headers: Record<string, string | readonly string[]> = Object.fromEntries(kept);
  for (const { name, value, overrides } of set) if (overrides || !(name in headers)) headers[name] = value;
  return { ...answered, headers };
}
