import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import type { Construct } from 'constructs';
import type { Settings } from './deployment.ts';
import { claimVariables } from './login-variables.ts';
import { webFunction } from './web-function.ts';

/** The function behind the API and the pages; sessions and what the public reported are not its business. */
export const apiFunction = (scope: Construct, table: TableV2, settings: Settings): NodejsFunction =>
  webFunction(scope, 'Api', {
    entry: 'api',
    table,
    rights: {
      read: ['log', 'text', 'snapshot', 'internal', 'people', 'directory'],
      put: ['log', 'text', 'snapshot', 'internal', 'people', 'directory'],
      delete: ['text', 'internal', 'snapshot'],
    },
    environment: {
      ...claimVariables(settings),
      SITE_ORIGIN: settings.origin,
      TOKEN_AUDIENCE: settings.audience,
      TOKEN_JWKS_URL: settings.jwksUrl,
    },
  });
