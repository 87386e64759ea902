import { Duration } from 'aws-cdk-lib';
import { HeadersReferrerPolicy, ResponseHeadersPolicy } from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';
import { contentPolicy } from '../../functions/http/content-policy.ts';

/** Two years, as the lists of browsers that know a site beforehand ask for. */
const HSTS = {
  accessControlMaxAge: Duration.days(730),
  // Other services of a municipality may lie below its domain; they are not ours to decide for.
  includeSubdomains: false,
  override: true,
};

const common = {
  strictTransportSecurity: HSTS,
  contentTypeOptions: { override: true },
  referrerPolicy: {
    referrerPolicy: HeadersReferrerPolicy.STRICT_ORIGIN_WHEN_CROSS_ORIGIN,
    override: false,
  },
};

/** What browsers are told beside the answers themselves. */
export interface Headers {
  /** With files, which bring no policy of their own. */
  readonly pages: ResponseHeadersPolicy;
  /** With the one view that other sites may show in a frame. */
  readonly embedded: ResponseHeadersPolicy;
  /** With answers of functions, which bring their own. */
  readonly answers: ResponseHeadersPolicy;
}

/** A page with a policy for its content; where a function answered instead of the bucket, its own stands. */
const withPolicy = (scope: Construct, id: string, contentSecurityPolicy: string): ResponseHeadersPolicy =>
  new ResponseHeadersPolicy(scope, id, {
    comment: `Blomlåda: ${id}`,
    securityHeadersBehavior: {
      ...common,
      contentSecurityPolicy: { contentSecurityPolicy, override: false },
    },
  });

/** The headers of security, by what is answered. */
export const headersOf = (scope: Construct): Headers => ({
  pages: withPolicy(scope, 'PageHeaders', contentPolicy("'none'")),
  embedded: withPolicy(scope, 'EmbedHeaders', contentPolicy('*')),
  answers: new ResponseHeadersPolicy(scope, 'AnswerHeaders', {
    comment: 'Blomlåda: AnswerHeaders',
    securityHeadersBehavior: common,
  }),
});
