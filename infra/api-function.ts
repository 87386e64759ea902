import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { cdkBundling, entry, ROOT } from './bundle.ts';
import { codeVersion } from './code-version.ts';
import { allowUse } from './log-table.ts';
import type { Settings } from './settings.ts';

/** The function behind the API, with a role of its own that can do no more than it must. */
export function apiFunction(scope: Construct, table: TableV2, settings: Settings): NodejsFunction {
  const logGroup = new LogGroup(scope, 'ApiLog', {
    retention: RetentionDays.THREE_MONTHS,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  const role = new Role(scope, 'ApiRole', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  logGroup.grantWrite(role);
  allowUse(role, table);
  return new NodejsFunction(scope, 'Api', {
    entry: entry('api'),
    projectRoot: ROOT,
    depsLockFilePath: `${ROOT}/package-lock.json`,
    bundling: cdkBundling(),
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    memorySize: 512,
    // Just under what the HTTP API waits, so that it is the function that says what went wrong.
    timeout: Duration.seconds(29),
    role,
    logGroup,
    loggingFormat: LoggingFormat.JSON,
    awsSdkConnectionReuse: false,
    environment: environment(table, settings),
  });
}

const environment = (table: TableV2, settings: Settings): Record<string, string> => ({
  TABLE_NAME: table.tableName,
  CODE_VERSION: codeVersion(),
  TOKEN_ISSUER: settings.issuer,
  TOKEN_AUDIENCE: settings.audience,
  TOKEN_JWKS_URL: settings.jwksUrl,
  TOKEN_ORG_CLAIM: settings.orgClaim,
  TOKEN_ROLE_CLAIM: settings.roleClaim,
  TOKEN_AREAS_CLAIM: settings.areasClaim,
  TOKEN_UNITS_CLAIM: settings.unitsClaim,
});
