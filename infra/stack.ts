import { CfnOutput, Stack, Tags } from 'aws-cdk-lib';
import type { Construct } from 'constructs';
import type { Settings } from './deployment.ts';
import { distribution } from './edge/distribution.ts';
import { pointDomain } from './edge/domain.ts';
import { failureQueue } from './failures.ts';
import { httpApi } from './http-api.ts';
import { linksFunction } from './links-function.ts';
import { logTable } from './log-table.ts';
import { operations } from './operations/operations.ts';
import { publicFunction } from './public-function.ts';
import { publishFunction } from './publish-function.ts';
import { reportFunction } from './report-function.ts';
import { secretsOf } from './secrets.ts';
import { siteBucket } from './site-bucket.ts';
import { staffFunction } from './staff-function.ts';

/** Everything that one deployment consists of, but for what must lie in another region (global-stack.ts). */
export class BlomladaStack extends Stack {
  constructor(scope: Construct, id: string, settings: Settings, certificateArn = settings.certificateArn) {
    super(scope, id, {
      env: { region: settings.region },
      crossRegionReferences: true,
      description: 'Blomlåda: how far e-services are digitised, in public',
    });
    Tags.of(this).add('application', 'blomlada');
    Tags.of(this).add('deployment', settings.name);

    // Data: the log with all that lies beside it, and the published files.
    const table = logTable(this);
    const bucket = siteBucket(this);
    const failures = failureQueue(this);
    const secrets = secretsOf(this);

    // Functions, split by what they may do.
    const handlers = {
      public: publicFunction(this, table, settings),
      staff: staffFunction(this, table, settings),
      report: reportFunction(this, table, settings, secrets),
    };
    const publish = publishFunction(this, { table, bucket, failures, settings });
    // By the clock alone. Without a contact there is no link check.
    const links = linksFunction(this, table, settings);
    const functions = { ...handlers, publish, ...(links && { links }) };

    // The HTTP API, and the edge in front of it and of the files.
    const api = httpApi(this, handlers, settings);
    const edge = distribution(this, { bucket, api, secret: secrets.edge, settings, certificateArn });
    pointDomain(this, edge, settings);

    operations(this, { table, failures, functions, api, edge, settings });

    const told = {
      Address:
        settings.domain === '' ? `https://${edge.distributionDomainName}` : `https://${settings.domain}`,
      EdgeDomain: edge.distributionDomainName,
      ApiAddress: api.apiEndpoint,
      TableName: table.tableName,
      SiteBucket: bucket.bucketName,
      PublishFunction: publish.functionName,
      FailureQueue: failures.queueUrl,
    };
    for (const [name, value] of Object.entries(told)) new CfnOutput(this, name, { value });
  }
}
