import { describe, expect, test } from 'vitest';
import { PREFIXES } from '../../functions/store/table.ts';
import { allows, functionId, type Statement, statementsOf } from './iam.ts';
import { template } from './template.ts';

const stack = template({ clientSecretName: 'blomlada/login' });

/** Everything that can be done with items of a table. */
const ACTIONS = [
  'GetItem',
  'BatchGetItem',
  'Query',
  'Scan',
  'PutItem',
  'UpdateItem',
  'DeleteItem',
  'BatchWriteItem',
  'ConditionCheckItem',
  'PartiQLSelect',
  'PartiQLInsert',
  'PartiQLUpdate',
  'PartiQLDelete',
  'DeleteTable',
  'UpdateTable',
  'UpdateTimeToLive',
  'UpdateContinuousBackups',
  'ImportTable',
  'ExportTableToPointInTime',
];

const tableId = Object.keys(stack.findResources('AWS::DynamoDB::GlobalTable'))[0] ?? '';
const table = JSON.stringify({ 'Fn::GetAtt': [tableId, 'Arn'] });

/** A key in each part of the table, and beside them what is no part at all. */
const KEYS = [
  ...Object.values(PREFIXES).map((prefix) => (prefix.endsWith('#') ? `${prefix}2281` : prefix)),
  'log',
  'logg#2281',
  'directory2',
  'other#2281',
];

/** Every pair of action and key that a function may, walked through one by one. */
function mayDo(statements: readonly Statement[]): string[] {
  return ACTIONS.flatMap((action) =>
    KEYS.filter((key) =>
      allows(statements, {
        action: `dynamodb:${action}`,
        resource: table,
        context: { 'dynamodb:LeadingKeys': [key] },
      }),
    ).map((key) => `${action} ${key}`),
  );
}

const each = (actions: readonly string[], parts: readonly (keyof typeof PREFIXES)[]): string[] =>
  actions.flatMap((action) =>
    parts.map(
      (part) => `${action} ${PREFIXES[part].endsWith('#') ? `${PREFIXES[part]}2281` : PREFIXES[part]}`,
    ),
  );

const PUBLISHED = ['log', 'text', 'snapshot', 'directory'] as const;
const ALL = Object.keys(PREFIXES) as (keyof typeof PREFIXES)[];

/** Exactly what each function can do with items; a right more or less fails here. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  Public: each(['GetItem', 'Query'], PUBLISHED),
  Staff: [
    ...each(['GetItem', 'Query', 'PutItem'], ALL),
    ...each(['DeleteItem'], ['text', 'internal', 'people', 'snapshot', 'session', 'inbox']),
  ],
  Report: each(['PutItem'], ['inbox']),
  Links: [...each(['GetItem', 'Query'], PUBLISHED), ...each(['PutItem'], ['snapshot'])],
  Publish: [...each(['GetItem', 'Query'], PUBLISHED), ...each(['PutItem', 'DeleteItem'], ['snapshot'])],
};

const names = Object.keys(stack.findResources('AWS::Lambda::Function')).map((id) =>
  id.replace(/[0-9A-F]{8}$/, ''),
);

test('every function has its list', () => {
  expect(names.toSorted()).toEqual(Object.keys(MAY).toSorted());
});

describe.each(names)('the function %s', (name) => {
  const statements = statementsOf(stack, name);

  test('can do in the table exactly what its list says', () => {
    expect(mayDo(statements).toSorted()).toEqual([...(MAY[name] ?? [])].toSorted());
  });

  test('can do nothing there in a request that names no key', () => {
    for (const action of ACTIONS)
      expect([action, allows(statements, { action: `dynamodb:${action}`, resource: table })]).toEqual([
        action,
        false,
      ]);
  });

  test('can put one key only together with others that it may put', () => {
    const mixed = { 'dynamodb:LeadingKeys': ['inbox#2281', 'other#2281'] };
    expect(allows(statements, { action: 'dynamodb:PutItem', resource: table, context: mixed })).toBe(false);
  });

  test('can never update, delete or write in batches what is in the log', () => {
    const ways = [
      'UpdateItem',
      'DeleteItem',
      'BatchWriteItem',
      'PartiQLUpdate',
      'PartiQLDelete',
      'PartiQLInsert',
    ];
    for (const way of ways)
      expect(mayDo(statements).filter((each) => each.startsWith(way) && each.includes(PREFIXES.log))).toEqual(
        [],
      );
  });

  test('has no right to everything of anything', () => {
    for (const { Action, Resource, Effect } of statements) {
      expect(Effect).toBe('Allow');
      expect([Resource].flat()).not.toContain('*');
      expect([Action].flat().filter((action) => action.includes('*'))).toEqual([]);
    }
  });
});

/** What functions can do besides: their own log, and what is listed here. */
const BESIDES: Readonly<Record<string, readonly string[]>> = {
  Public: [],
  Staff: ['secretsmanager:GetSecretValue'],
  Report: [],
  Links: [],
  Publish: [
    'dynamodb:DescribeStream',
    'dynamodb:GetRecords',
    'dynamodb:GetShardIterator',
    'dynamodb:ListStreams',
    's3:GetObject',
    's3:ListBucket',
    's3:PutObject',
    'sqs:GetQueueAttributes',
    'sqs:GetQueueUrl',
    'sqs:SendMessage',
  ],
};

test.each(names)('%s can do nothing outside the table but write its log and what is listed', (name) => {
  const outside = statementsOf(stack, name)
    .filter(({ Resource }) => JSON.stringify(Resource) !== table)
    .flatMap(({ Action }) => Action);
  const log = ['logs:CreateLogStream', 'logs:PutLogEvents'];
  expect(outside.toSorted()).toEqual([...log, ...(BESIDES[name] ?? [])].toSorted());
});

test('roles have no managed policies, but for the one of AWS Backup', () => {
  const roles = Object.entries(stack.findResources('AWS::IAM::Role'));
  const managed = roles.filter(([, { Properties }]) => Properties.ManagedPolicyArns !== undefined);
  expect(managed.map(([id]) => id)).toEqual([expect.stringMatching(/^BackupPlan/)]);
});

test('only Lambda can take on the role of a function', () => {
  for (const name of names) {
    const { Properties } = stack.findResources('AWS::Lambda::Function')[functionId(stack, name)] ?? {};
    const role = stack.findResources('AWS::IAM::Role')[Properties?.Role['Fn::GetAtt'][0]];
    expect(role?.['Properties'].AssumeRolePolicyDocument.Statement).toEqual([
      { Action: 'sts:AssumeRole', Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' } },
    ]);
  }
});

describe('the evaluation itself', () => {
  const statement = (given: Partial<Statement>): Statement => ({
    Effect: 'Allow',
    Action: 'dynamodb:PutItem',
    Resource: 'table',
    ...given,
  });
  const asked = {
    action: 'dynamodb:PutItem',
    resource: '"table"',
    context: { 'dynamodb:LeadingKeys': ['log#1'] },
  };

  test.each<[string, Statement[], boolean]>([
    ['nothing is allowed by itself', [], false],
    ['what is named is allowed', [statement({})], true],
    ['stars count', [statement({ Action: 'dynamodb:*', Resource: '*' })], true],
    ['case does not', [statement({ Action: 'DynamoDB:putitem' })], true],
    ['another action is another', [statement({ Action: 'dynamodb:PutItems' })], false],
    ['another resource is another', [statement({ Resource: 'tables' })], false],
    ['a denial wins', [statement({}), statement({ Effect: 'Deny' })], false],
    [
      'a key must fit',
      [statement({ Condition: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['text#*'] } } })],
      false,
    ],
    [
      'a star in a key is what begins so',
      [statement({ Condition: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': 'log#*' } } })],
      true,
    ],
  ])('%s', (_, statements, answer) => {
    expect(allows(statements, asked)).toBe(answer);
  });

  test('without a key, “for all values” alone would let everything through', () => {
    const careless = statement({
      Condition: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': ['inbox#*'] } },
    });
    const { action, resource } = asked;
    expect(allows([careless], { action, resource })).toBe(true);
  });
});
