import { Duration, Stack } from 'aws-cdk-lib';
import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  AllowedMethods,
  type BehaviorOptions,
  Distribution,
  HttpVersion,
  type IOrigin,
  OriginRequestPolicy,
  PriceClass,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { HttpOrigin, OriginGroup, S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { EDGE_HEADERS } from '../../functions/report/address.ts';
import { acknowledge } from '../acknowledge.ts';
import type { Settings } from '../deployment.ts';
import { atRequest } from './at-request.ts';
import { byOwnWord, forOneOnly } from './caching.ts';
import { headersOf } from './headers.ts';

/** What lies behind the edge. */
export interface Behind {
  readonly bucket: Bucket;
  readonly api: HttpApi;
  /** Shows functions that a request came by the edge. */
  readonly secret: string;
  readonly settings: Settings;
  /** The certificate of the domain, in us-east-1; empty without a domain. */
  readonly certificateArn: string;
}

const toHttps = { viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS, compress: true };

function originsOf({ bucket, api, secret }: Behind): { site: IOrigin; answers: IOrigin } {
  const { region, urlSuffix } = Stack.of(api);
  const answers = new HttpOrigin(`${api.apiId}.execute-api.${region}.${urlSuffix}`, {
    originId: 'api',
    readTimeout: Duration.seconds(30),
    customHeaders: { [EDGE_HEADERS.secret]: secret },
  });
  const site = new OriginGroup({
    primaryOrigin: S3BucketOrigin.withOriginAccessControl(bucket, { originId: 'site' }),
    fallbackOrigin: answers,
    // The bucket says 403 of what it does not have. Where it fails altogether, a function renders the page.
    fallbackStatusCodes: [403, 404, 500, 502, 503, 504],
  });
  return { site, answers };
}

/*
 * No status is given a page of the edge's own. Mappings hold for the whole distribution, and the API answers 500
 * and 503 in words that its callers need. A function that was killed or ran out of time is a 500 as well, with
 * the gateway's bare JSON: what a browser without script would be spared by mapping 502 and 504 hardly occurs.
 */

/** Which answer comes from where, by path; the first pattern that fits decides, and pages are all the rest. */
function behavioursOf(scope: Construct, behind: Behind) {
  const { site, answers } = originsOf(behind);
  const headers = headersOf(scope);
  const cachePolicy = byOwnWord(scope);
  const pages = { ...toHttps, origin: site, cachePolicy, functionAssociations: [atRequest(scope, 'pages')] };
  const answered = {
    ...toHttps,
    origin: answers,
    responseHeadersPolicy: headers.answers,
    originRequestPolicy: OriginRequestPolicy.ALL_VIEWER_EXCEPT_HOST_HEADER,
    cachePolicy: forOneOnly(scope),
    allowedMethods: AllowedMethods.ALLOW_ALL,
  };
  const reports = { ...answered, functionAssociations: [atRequest(scope, 'viewer-address')] };
  const shared = { ...toHttps, origin: answers, cachePolicy, responseHeadersPolicy: headers.answers };
  const additional: Record<string, BehaviorOptions> = {
    '/assets/*': { ...toHttps, origin: site, cachePolicy, responseHeadersPolicy: headers.pages },
    '*/inbaddad/': { ...pages, responseHeadersPolicy: headers.embedded },
    '/arbetsyta/*': answered,
    '/en/arbetsyta/*': answered,
    '/rapportera/*': reports,
    '/en/rapportera/*': reports,
    '/api/*': answered,
    '/healthz': { ...answered, allowedMethods: AllowedMethods.ALLOW_GET_HEAD },
    '/kolada/*': shared,
    '/datasets/*': shared,
  };
  return { pages: { ...pages, responseHeadersPolicy: headers.pages }, additional };
}

/** Says when the secret was replaced too: CloudFormation reads it anew only where the template changes. */
const commentOf = ({ name, secretsReplaced }: Settings): string =>
  `${name}: the public site, the workspace and the API${secretsReplaced && `; secrets of ${secretsReplaced}`}`;

/** The edge in front of everything: one address, one certificate, HTTP/3, compressed answers. */
export function distribution(scope: Construct, behind: Behind): Distribution {
  const { pages, additional } = behavioursOf(scope, behind);
  const { certificateArn, settings } = behind;
  const edge = new Distribution(scope, 'Edge', {
    comment: commentOf(settings),
    defaultBehavior: pages,
    additionalBehaviors: additional,
    httpVersion: HttpVersion.HTTP2_AND_3,
    // Europe and North America; elsewhere it is a little slower and costs no more.
    priceClass: PriceClass.PRICE_CLASS_100,
    ...(settings.domain !== '' && {
      domainNames: [settings.domain],
      minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
      certificate: Certificate.fromCertificateArn(scope, 'EdgeCertificate', certificateArn),
    }),
  });
  acknowledge(edge, WHY_NOT);
  return edge;
}

const WHY_NOT = {
  'AwsSolutions-CFR1': 'The map is public, and as open to readers abroad as to those in Sweden.',
  'AwsSolutions-CFR2':
    'A web ACL costs some 60 kronor a month before the first request, more than everything else together: files are served without a function, the HTTP API throttles the rest, and each function can do little.',
  'AwsSolutions-CFR3':
    'A log at the edge would be one of who read what, addresses included. What operation needs is counted without it.',
  'AwsSolutions-CFR4':
    'Without a domain of its own the certificate is that of CloudFront, whose oldest protocol cannot be chosen; with a domain it is TLS 1.2.',
};
