import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import type { Construct } from 'constructs';
import type { Settings } from './deployment.ts';
import { lambdaFunction } from './lambda-function.ts';

/**
 * The function that anybody may ask: pages with a query, the reading half of the API, and what helps where a
 * page is missing. It can read what is public, and put nothing.
 */
export const publicFunction = (scope: Construct, table: TableV2, settings: Settings): NodejsFunction =>
  lambdaFunction(scope, 'Public', {
    entry: 'public',
    table,
    settings,
    rights: { read: ['log', 'text', 'snapshot', 'directory'] },
    environment: {},
  });
