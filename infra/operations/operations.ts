import type { HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import type { Distribution } from 'aws-cdk-lib/aws-cloudfront';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Queue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { Settings } from '../deployment.ts';
import { addAlarms } from './alarms.ts';
import { addBackup } from './backup.ts';
import { addDashboard } from './dashboard.ts';

/** What is watched over. */
export interface Watched {
  readonly table: TableV2;
  readonly failures: Queue;
  readonly functions: Readonly<Record<string, IFunction>>;
  readonly api: HttpApi;
  readonly edge: Distribution;
  readonly settings: Settings;
}

/** Everything that lets whoever runs the deployment sleep: alarms, a dashboard, backups. */
export function operations(scope: Construct, watched: Watched): void {
  addAlarms(scope, watched);
  addDashboard(scope, watched);
  addBackup(scope, watched.table, watched.settings);
}
