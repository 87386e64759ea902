import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  LoggingFormat,
  type ParamsAndSecretsLayerVersion,
  Runtime,
} from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { cdkBundling, entry, ROOT } from './bundle.ts';
import { codeVersion } from './code-version.ts';
import { allowUse, type Rights } from './log-table.ts';

/** What one function is: its entry in functions/, what it may do in the table, what it is told. */
export interface WebFunction {
  readonly entry: string;
  readonly table: TableV2;
  readonly rights: Rights;
  readonly environment: Readonly<Record<string, string>>;
  /** Lets the function ask for a secret by its name, where it has one. */
  readonly secrets?: ParamsAndSecretsLayerVersion | undefined;
}

/** A function behind the HTTP API, with a log and a role of its own that can do no more than it must. */
export function webFunction(scope: Construct, id: string, given: WebFunction): NodejsFunction {
  const logGroup = new LogGroup(scope, `${id}Log`, {
    retention: RetentionDays.THREE_MONTHS,
    removalPolicy: RemovalPolicy.DESTROY,
  });
  const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  logGroup.grantWrite(role);
  allowUse(role, given.table, given.rights);
  return new NodejsFunction(scope, id, {
    entry: entry(given.entry),
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
    environment: { TABLE_NAME: given.table.tableName, CODE_VERSION: codeVersion(), ...given.environment },
    ...(given.secrets && { paramsAndSecrets: given.secrets }),
  });
}
