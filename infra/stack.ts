import { CfnOutput, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { apiFunction } from './api-function.ts';
import type { Settings } from './deployment.ts';
import { httpApi } from './http-api.ts';
import { logTable } from './log-table.ts';
import { reportFunction, throttleReports } from './report-function.ts';
import { staffFunction } from './staff-function.ts';

/** Everything that one deployment consists of: the table, the functions, the API in front of them. */
export class BlomladaStack extends Stack {
  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id, {
      env: { region: settings.region },
      description: 'Blomlåda: how far e-services are digitised, in public',
    });
    const table = logTable(this);
    const api = httpApi(this, {
      api: apiFunction(this, table, settings),
      staff: staffFunction(this, table, settings),
      report: reportFunction(this, table),
    });
    throttleReports(api);
    new CfnOutput(this, 'Address', { value: api.apiEndpoint });
    new CfnOutput(this, 'TableName', { value: table.tableName });
  }
}
