import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { ROUTES } from '../../infra/routes.ts';
import { template } from './template.ts';

const stack = template();

describe('the table', () => {
  test('can be set back in time and is neither deleted by mistake nor with the stack', () => {
    stack.hasResource('AWS::DynamoDB::GlobalTable', {
      Properties: {
        BillingMode: 'PAY_PER_REQUEST',
        StreamSpecification: { StreamViewType: 'NEW_IMAGE' },
        Replicas: [
          Match.objectLike({
            DeletionProtectionEnabled: true,
            PointInTimeRecoverySpecification: { PointInTimeRecoveryEnabled: true, RecoveryPeriodInDays: 35 },
          }),
        ],
      },
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
    });
  });

  test('has the keys that the store writes, and no index', () => {
    stack.hasResourceProperties('AWS::DynamoDB::GlobalTable', {
      KeySchema: [
        { AttributeName: 'pk', KeyType: 'HASH' },
        { AttributeName: 'sk', KeyType: 'RANGE' },
      ],
      GlobalSecondaryIndexes: Match.absent(),
      LocalSecondaryIndexes: Match.absent(),
    });
  });
});

describe('the function', () => {
  test('runs on Node 24 and is told its table and its issuer', () => {
    stack.hasResourceProperties('AWS::Lambda::Function', {
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      MemorySize: 512,
      Environment: {
        Variables: Match.objectLike({
          TABLE_NAME: Match.anyValue(),
          TOKEN_ISSUER: 'https://issuer.example/',
        }),
      },
    });
  });

  test('keeps its messages for a limited time', () => {
    stack.hasResourceProperties('AWS::Logs::LogGroup', { RetentionInDays: 90 });
  });

  test('may read and add, and delete only what may be erased', () => {
    const allowed = statements().map(({ Action, Condition }) => [Action, Condition]);
    const keys = (...patterns: string[]) => ({
      'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': patterns },
    });
    const everyPart = [
      'log#*',
      'text#*',
      'snapshot#*',
      'internal#*',
      'people#*',
      'session#*',
      'inbox#*',
      'directory',
    ];
    expect(allowed).toEqual([
      [['logs:CreateLogStream', 'logs:PutLogEvents'], undefined],
      [['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'], keys(...everyPart)],
      ['dynamodb:DeleteItem', keys('text#*', 'internal#*', 'people#*', 'snapshot#*')],
    ]);
  });

  test('has no other rights', () => {
    stack.resourceCountIs('AWS::IAM::Policy', 1);
    stack.allResourcesProperties('AWS::IAM::Role', { ManagedPolicyArns: Match.absent() });
    for (const statement of statements()) expect(statement.Resource).not.toBe('*');
  });
});

describe('the HTTP API', () => {
  test('has the listed routes and no others, none behind an authorizer', () => {
    const routes = Object.values(stack.findResources('AWS::ApiGatewayV2::Route')).map(
      ({ Properties }) => (Properties as { RouteKey: string }).RouteKey,
    );
    expect(routes.sort()).toEqual(ROUTES.map(({ method, path }) => `${method} ${path}`).sort());
    stack.resourceCountIs('AWS::ApiGatewayV2::Authorizer', 0);
  });

  test('has clean paths', () => {
    stack.hasResourceProperties('AWS::ApiGatewayV2::Stage', { StageName: '$default', AutoDeploy: true });
  });
});

interface Statement {
  Action: string | string[];
  Resource: unknown;
  Condition?: unknown;
}

function statements(): Statement[] {
  const policies = Object.values(stack.findResources('AWS::IAM::Policy'));
  return policies.flatMap(
    ({ Properties }) =>
      (Properties as { PolicyDocument: { Statement: Statement[] } }).PolicyDocument.Statement,
  );
}
