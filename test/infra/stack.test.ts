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

  test('lets go of what has run out', () => {
    stack.hasResourceProperties('AWS::DynamoDB::GlobalTable', {
      TimeToLiveSpecification: { AttributeName: 'expires', Enabled: true },
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

const RIGHTS = {
  Api: {
    read: ['log#*', 'text#*', 'snapshot#*', 'internal#*', 'people#*', 'directory'],
    put: ['log#*', 'text#*', 'snapshot#*', 'internal#*', 'people#*', 'directory'],
    delete: ['text#*', 'internal#*', 'snapshot#*'],
  },
  Staff: {
    read: ['log#*', 'text#*', 'snapshot#*', 'internal#*', 'people#*', 'session#*', 'inbox#*', 'directory'],
    put: ['log#*', 'text#*', 'snapshot#*', 'internal#*', 'people#*', 'session#*', 'inbox#*', 'directory'],
    delete: ['text#*', 'internal#*', 'people#*', 'snapshot#*', 'session#*', 'inbox#*'],
  },
};

describe.each(Object.entries(RIGHTS))('the function %s', (name, { read, put, delete: erase }) => {
  test('runs on Node 24 and is told its table and its issuer', () => {
    expect(functionNamed(name).Properties).toMatchObject({
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      MemorySize: 512,
      LoggingConfig: { LogFormat: 'JSON' },
      Environment: {
        Variables: { TABLE_NAME: expect.anything(), TOKEN_ISSUER: 'https://issuer.example/' },
      },
    });
  });

  test('may read and add what it must, and delete only what may be erased', () => {
    const keys = (patterns: readonly string[]) => ({
      'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': patterns },
      Null: { 'dynamodb:LeadingKeys': 'false' },
    });
    const allowed = statementsOf(name).map(({ Action, Condition }) => [Action, Condition]);
    const together = String(read) === String(put);
    expect(allowed).toEqual([
      [['logs:CreateLogStream', 'logs:PutLogEvents'], undefined],
      ...(together
        ? [[['dynamodb:GetItem', 'dynamodb:PutItem', 'dynamodb:Query'], keys(read)]]
        : [
            [['dynamodb:GetItem', 'dynamodb:Query'], keys(read)],
            ['dynamodb:PutItem', keys(put)],
          ]),
      ['dynamodb:DeleteItem', keys(erase)],
    ]);
  });

  test('can never update or delete a commit', () => {
    for (const { Action, Condition } of statementsOf(name)) {
      const actions = [Action]
        .flat()
        .filter((action) => /Update|Delete|Batch|Transact|PartiQL|\*/.test(action));
      if (actions.length > 0) expect(JSON.stringify(Condition)).not.toContain('log#');
    }
  });
});

test('there are no other functions, policies or rights', () => {
  // The function to which the public reports has a test of its own.
  const count = Object.keys(RIGHTS).length + 1;
  stack.resourceCountIs('AWS::Lambda::Function', count);
  stack.resourceCountIs('AWS::IAM::Policy', count);
  stack.allResourcesProperties('AWS::IAM::Role', { ManagedPolicyArns: Match.absent() });
  const statements = [...Object.keys(RIGHTS), 'Report'].flatMap((name) => statementsOf(name));
  for (const statement of statements) expect(statement.Resource).not.toBe('*');
});

test('what functions say is kept for a limited time', () => {
  stack.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 90 });
});

describe('the client secret of the login', () => {
  const withSecret = template({ clientSecretName: 'blomlada/login' });

  test('is read by its name, by the workspace alone, and stands nowhere', () => {
    const [right] = statementsOf('Staff', withSecret).filter(({ Action }) =>
      String(Action).startsWith('secret'),
    );
    expect(right?.Action).toBe('secretsmanager:GetSecretValue');
    expect(JSON.stringify(right?.Resource)).toContain(':secret:blomlada/login-??????');
    expect(JSON.stringify(functionNamed('Staff', withSecret))).toMatch(
      /Parameters-and-Secrets-Lambda-Extension-Arm64/,
    );
    expect(JSON.stringify(statementsOf('Api', withSecret))).not.toContain('secretsmanager');
  });

  test('is not needed: a public client has none', () => {
    for (const part of [functionNamed('Staff'), statementsOf('Staff')])
      expect(JSON.stringify(part)).not.toMatch(/secretsmanager|Secrets-Lambda/);
  });
});

describe('the HTTP API', () => {
  test('has the listed routes and no others, none behind an authorizer', () => {
    const routes = Object.values(stack.findResources('AWS::ApiGatewayV2::Route')).map(
      ({ Properties }) => (Properties as { RouteKey: string }).RouteKey,
    );
    expect(routes.sort()).toEqual(ROUTES.map(({ method, path }) => `${method} ${path}`).sort());
    expect(routes).toContain('POST /en/arbetsyta/{proxy+}');
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

/** The function whose logical id is a name and a digest. */
function functionNamed(name: string, of = stack): { Properties: unknown } {
  const functions = Object.entries(of.findResources('AWS::Lambda::Function'));
  const found = functions.find(([id]) => id.replace(/[0-9A-F]{8}$/, '') === name)?.[1];
  if (!found) throw new Error(`no function ${name} among ${functions.map(([id]) => id).join(', ')}`);
  return found as { Properties: unknown };
}

function statementsOf(name: string, of = stack): Statement[] {
  const policies = Object.entries(of.findResources('AWS::IAM::Policy'));
  return policies
    .filter(([id]) => id.startsWith(`${name}Role`))
    .flatMap(
      ([, { Properties }]) =>
        (Properties as { PolicyDocument: { Statement: Statement[] } }).PolicyDocument.Statement,
    );
}
