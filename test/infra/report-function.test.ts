import { describe, expect, test } from 'vitest';
import { template } from './template.ts';

const stack = template();

type Found = Record<string, { Properties: Record<string, unknown>; DependsOn?: string[] }>;
const all = (type: string): Found => stack.findResources(type) as Found;
const ofReport = (type: string) => {
  const found = Object.entries(all(type)).filter(([id]) => id.startsWith('Report'));
  expect(found).toHaveLength(1);
  return found[0]?.[1].Properties ?? {};
};

describe('the function to which the public reports', () => {
  test('may put on inbox# and write its own log, and nothing else', () => {
    const { PolicyDocument } = ofReport('AWS::IAM::Policy') as {
      PolicyDocument: { Statement: { Action: unknown; Condition?: unknown; Resource: unknown }[] };
    };
    expect(PolicyDocument.Statement.map(({ Action, Condition }) => [Action, Condition])).toEqual([
      [['logs:CreateLogStream', 'logs:PutLogEvents'], undefined],
      [
        'dynamodb:PutItem',
        {
          'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['inbox#*'] },
          Null: { 'dynamodb:LeadingKeys': 'false' },
        },
      ],
    ]);
    expect(ofReport('AWS::IAM::Role')['ManagedPolicyArns']).toBeUndefined();
  });

  test('is given its secret by reference, and no table of who may log in', () => {
    const { Environment } = ofReport('AWS::Lambda::Function') as {
      Environment: { Variables: Record<string, unknown> };
    };
    expect(Object.keys(Environment.Variables).sort()).toEqual([
      'CODE_VERSION',
      'EDGE_SECRET',
      'METRICS',
      'SECRETS_REPLACED',
      'SENDER_SECRET',
      'TABLE_NAME',
    ]);
    expect(JSON.stringify(Environment.Variables['SENDER_SECRET'])).toMatch(
      /\{\{resolve:secretsmanager:.*"Ref":"SenderSecret/,
    );
    const secrets = Object.values(all('AWS::SecretsManager::Secret'));
    expect(secrets).toHaveLength(2);
    for (const { Properties } of secrets) {
      expect(Properties).toMatchObject({ GenerateSecretString: { PasswordLength: 64 } });
      expect(Properties).not.toHaveProperty('SecretString');
    }
  });

  test('gets only so many reports a second, by routes that exist before the stage names them', () => {
    const [stage] = Object.values(all('AWS::ApiGatewayV2::Stage'));
    const settings = stage?.Properties['RouteSettings'] as Record<string, unknown>;
    expect(settings).toEqual({
      'POST /rapportera/{proxy+}': { ThrottlingRateLimit: 10, ThrottlingBurstLimit: 20 },
      'POST /en/rapportera/{proxy+}': { ThrottlingRateLimit: 10, ThrottlingBurstLimit: 20 },
    });
    const keys = (stage?.DependsOn ?? []).map(
      (id) => all('AWS::ApiGatewayV2::Route')[id]?.Properties['RouteKey'],
    );
    expect(keys.sort()).toEqual(Object.keys(settings).sort());
  });
});
