import { CfnOutput, Stack } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import { apiFunction } from './api-function.ts';
import { httpApi } from './http-api.ts';
import { logTable } from './log-table.ts';
import type { Settings } from './settings.ts';

/** Everything that one deployment consists of: the table, the function, the API in front of it. */
export class BlomladaStack extends Stack {
  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id, {
      env: { region: settings.region },
      description: 'Blomlåda: how far e-services are digitised, in public',
    });
    const table = logTable(this);
    const api = httpApi(this, apiFunction(this, table, settings));
    new CfnOutput(this, 'Address', { value: api.apiEndpoint });
    new CfnOutput(this, 'TableName', { value: table.tableName });
  }
}
