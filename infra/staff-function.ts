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
import type { Settings } from './deployment.ts';
import { loginVariables } from './login-variables.ts';
import { webFunction } from './web-function.ts';

/** The function behind the workspace. It alone knows sessions, and reads what the public reported. */
export function staffFunction(scope: Construct, table: TableV2, settings: Settings): NodejsFunction {
  const { clientSecretName } = settings;
  const handler = webFunction(scope, 'Staff', {
    entry: 'staff',
    table,
    rights: {
      read: ['log', 'text', 'snapshot', 'internal', 'people', 'session', 'inbox', 'directory'],
      put: ['log', 'text', 'snapshot', 'internal', 'people', 'session', 'inbox', 'directory'],
      delete: ['text', 'internal', 'people', 'snapshot', 'session', 'inbox'],
    },
    environment: loginVariables(settings),
    secrets: clientSecretName === '' ? undefined : secretsExtension(),
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
}
