import { ArnFormat, Stack } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { type IRole, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import {
  ParamsAndSecretsLayerVersion,
  ParamsAndSecretsLogLevel,
  ParamsAndSecretsVersions,
} from 'aws-cdk-lib/aws-lambda';
import type { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import type { Settings } from './deployment.ts';
import { lambdaFunction } from './lambda-function.ts';
import { loginVariables } from './login-variables.ts';
import { nightly } from './nightly.ts';

/** The function behind the workspace and the writing half of the API. It alone writes the log and knows sessions. */
export function staffFunction(scope: Construct, table: TableV2, settings: Settings): NodejsFunction {
  const { clientSecretName } = settings;
  const handler = lambdaFunction(scope, 'Staff', {
    entry: 'staff',
    table,
    settings,
    rights: {
      read: ['log', 'text', 'snapshot', 'internal', 'people', 'session', 'inbox', 'directory'],
      put: ['log', 'text', 'snapshot', 'internal', 'people', 'session', 'inbox', 'directory'],
      delete: ['text', 'internal', 'people', 'snapshot', 'session', 'inbox'],
    },
    // Reading a workbook of 20,000 rows takes more than a page does.
    memory: 1024,
    environment: {
      ...loginVariables(settings),
      TOKEN_AUDIENCE: settings.audience,
      TOKEN_JWKS_URL: settings.jwksUrl,
    },
    secrets: clientSecretName === '' ? undefined : secretsExtension(),
  });
  nightly(scope, 'Upkeep', handler, {
    does: 'Completes redactions that were cut short',
    runs: 1,
    from: 30,
    apart: 0,
    input: { run: 'upkeep' },
    retryAttempts: 3,
  });
  if (clientSecretName !== '' && handler.role) allowSecret(handler.role, scope, clientSecretName);
  return handler;
}

/** Asks Secrets Manager on the function's behalf, so that the secret stands in no template and no variable. */
const secretsExtension = (): ParamsAndSecretsLayerVersion =>
  ParamsAndSecretsLayerVersion.fromVersion(ParamsAndSecretsVersions.V1_0_103, {
    logLevel: ParamsAndSecretsLogLevel.WARN,
  });

/** Secrets Manager ends every secret's address in six characters of its own. */
function allowSecret(role: IRole, scope: Construct, name: string): void {
  const secret = { service: 'secretsmanager', resource: 'secret', resourceName: `${name}-??????` };
  const arn = Stack.of(scope).formatArn({ ...secret, arnFormat: ArnFormat.COLON_RESOURCE_NAME });
  role.addToPrincipalPolicy(
    new PolicyStatement({ actions: ['secretsmanager:GetSecretValue'], resources: [arn] }),
  );
  acknowledge(role, {
    [`AwsSolutions-IAM5[Resource::arn:<AWS::Partition>:secretsmanager:${Stack.of(scope).region}:<AWS::AccountId>:secret:${name}-??????]`]:
      'One secret: six characters of its own are all that stands open.',
  });
}
