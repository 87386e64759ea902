import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  type IDestination,
  LoggingFormat,
  type ParamsAndSecretsLayerVersion,
  Runtime,
} from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { cdkBundling, entry, ROOT } from './bundle.ts';
import { codeVersion } from './code-version.ts';
import type { Settings } from './deployment.ts';
import { allowUse, type Rights } from './log-table.ts';

/** What one function is: its entry in functions/, what it may do in the table, what it is told. */
export interface LambdaFunction {
  readonly entry: string;
  readonly table: TableV2;
  readonly settings: Settings;
  readonly rights: Rights;
  readonly environment: Readonly<Record<string, string>>;
  /** In megabytes; a whole processor comes with 1,769. Half a gigabyte answers from a warm start in milliseconds. */
  readonly memory?: number;
  /** In seconds. Just under what the HTTP API waits, so that it is the function that says what went wrong. */
  readonly timeout?: number;
  /** How many may run at once; no limit of its own where left out. */
  readonly atOnce?: number | undefined;
  /** Where an event goes that could not be dealt with. */
  readonly onFailure?: IDestination;
  /** How often an event that nobody waits for is tried again; twice where left out, as Lambda does. */
  readonly retryAttempts?: number;
  /** Lets the function ask for a secret by its name, where it has one. */
  readonly secrets?: ParamsAndSecretsLayerVersion | undefined;
}

function logOf(scope: Construct, id: string, { logDays }: Settings): LogGroup {
  return new LogGroup(scope, `${id}Log`, { retention: logDays, removalPolicy: RemovalPolicy.DESTROY });
}

/** A function with a log and a role of its own that can do no more than it must. */
export function lambdaFunction(scope: Construct, id: string, given: LambdaFunction): NodejsFunction {
  const { table, settings, memory = 512, timeout = 29, atOnce, onFailure, retryAttempts, secrets } = given;
  const logGroup = logOf(scope, id, settings);
  const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
  logGroup.grantWrite(role);
  allowUse(role, table, given.rights);
  return new NodejsFunction(scope, id, {
    entry: entry(given.entry),
    projectRoot: ROOT,
    depsLockFilePath: `${ROOT}/package-lock.json`,
    bundling: cdkBundling(),
    runtime: Runtime.NODEJS_24_X,
    architecture: Architecture.ARM_64,
    memorySize: memory,
    timeout: Duration.seconds(timeout),
    role,
    logGroup,
    loggingFormat: LoggingFormat.JSON,
    awsSdkConnectionReuse: false,
    environment: {
      TABLE_NAME: table.tableName,
      CODE_VERSION: codeVersion(),
      METRICS: settings.name,
      ...given.environment,
    },
    ...(atOnce !== undefined && { reservedConcurrentExecutions: atOnce }),
    ...(onFailure && { onFailure, retryAttempts: 2 }),
    ...(retryAttempts !== undefined && { retryAttempts }),
    ...(secrets && { paramsAndSecrets: secrets }),
  });
}
