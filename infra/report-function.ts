import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import type { Construct } from 'constructs';
import type { Settings } from './deployment.ts';
import { lambdaFunction } from './lambda-function.ts';
import type { Secrets } from './secrets.ts';

/**
 * The function to which the public reports. It is open to everybody, so it can do next to nothing: put on
 * `inbox#`, and only so many of it at once, so that a flood of reports takes nothing from the others.
 */
export const reportFunction = (
  scope: Construct,
  table: TableV2,
  settings: Settings,
  secrets: Secrets,
): NodejsFunction =>
  lambdaFunction(scope, 'Report', {
    entry: 'report',
    table,
    settings,
    rights: { put: ['inbox'] },
    memory: 256,
    timeout: 10,
    atOnce: settings.reportConcurrency === 0 ? undefined : settings.reportConcurrency,
    environment: {
      SENDER_SECRET: secrets.sender,
      EDGE_SECRET: secrets.edge,
      SECRETS_REPLACED: settings.secretsReplaced,
    },
  });
