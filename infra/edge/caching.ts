import { Duration } from 'aws-cdk-lib';
import {
  CacheCookieBehavior,
  CacheHeaderBehavior,
  CachePolicy,
  CacheQueryStringBehavior,
} from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';

/** Kept as long as the answer itself says, by path and query; never by cookie or header. */
export const byOwnWord = (scope: Construct): CachePolicy =>
  new CachePolicy(scope, 'ByOwnWord', {
    comment: 'Blomlåda: as long as the answer says, by path and query',
    minTtl: Duration.seconds(0),
    defaultTtl: Duration.seconds(0),
    maxTtl: Duration.days(365),
    queryStringBehavior: CacheQueryStringBehavior.all(),
    enableAcceptEncodingBrotli: true,
    enableAcceptEncodingGzip: true,
  });

/**
 * For answers that are nobody else's: they say themselves that they are not to be kept, and what does not say so
 * is kept for a second at most, for the same cookies and token alone. The edge compresses nothing without a policy
 * that could keep it, and a working matrix is ten times its compressed size.
 */
export const forOneOnly = (scope: Construct): CachePolicy =>
  new CachePolicy(scope, 'ForOneOnly', {
    comment: 'Blomlåda: not kept, but compressed',
    minTtl: Duration.seconds(0),
    defaultTtl: Duration.seconds(0),
    maxTtl: Duration.seconds(1),
    queryStringBehavior: CacheQueryStringBehavior.all(),
    cookieBehavior: CacheCookieBehavior.all(),
    headerBehavior: CacheHeaderBehavior.allowList('Authorization'),
    enableAcceptEncodingBrotli: true,
    enableAcceptEncodingGzip: true,
  });
