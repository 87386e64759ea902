import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Distribution } from 'aws-cdk-lib/aws-cloudfront';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Settings } from '../deployment.ts';

/** What is watched over. */
export interface Watched {
  readonly table: TableV2;
  readonly failures: Queue;
  readonly functions: Readonly<Record<string, IFunction>>;
  readonly api: HttpApi;
  readonly edge: Distribution;
  readonly settings: Settings;
}
