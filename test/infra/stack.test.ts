import { Match } from 'aws-cdk-lib/assertions';
import { describe, expect, test } from 'vitest';
import { template, templates } from './template.ts';

const { main: stack, global } = templates();
/** The same with more runs a night. */
const parted = template({
  nightlyParts: 3,
  linkCheckRuns: 4,
  startPages: { 2281: 'https://sundsvall.example/' },
});

const functionIds = (of: typeof stack, name: string): string[] =>
  Object.keys(of.findResources('AWS::Lambda::Function')).filter((id) => id.startsWith(name));

/** When a function is run by the clock, and what it is told. */
const schedulesOf = (of: typeof stack, name: string): unknown[] => {
  const [id] = functionIds(of, name);
  return Object.values(of.findResources('AWS::Scheduler::Schedule'))
    .map(({ Properties }) => Properties)
    .filter(({ Target }) => JSON.stringify(Target.Arn).includes(`"${id}"`))
    .map(({ ScheduleExpression, ScheduleExpressionTimezone, Target }) => [
      ScheduleExpression,
      ScheduleExpressionTimezone,
      JSON.parse(Target.Input),
    ]);
};

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
        TimeToLiveSpecification: { AttributeName: 'expires', Enabled: true },
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

describe('the bucket of the site', () => {
  test('is closed to everybody, encrypted by S3 itself, without versions, and outlives the stack', () => {
    stack.resourceCountIs('AWS::S3::Bucket', 1);
    stack.hasResource('AWS::S3::Bucket', {
      Properties: {
        PublicAccessBlockConfiguration: {
          BlockPublicAcls: true,
          BlockPublicPolicy: true,
          IgnorePublicAcls: true,
          RestrictPublicBuckets: true,
        },
        BucketEncryption: {
          ServerSideEncryptionConfiguration: [{ ServerSideEncryptionByDefault: { SSEAlgorithm: 'AES256' } }],
        },
        OwnershipControls: { Rules: [{ ObjectOwnership: 'BucketOwnerEnforced' }] },
        VersioningConfiguration: Match.absent(),
      },
      DeletionPolicy: 'Retain',
      UpdateReplacePolicy: 'Retain',
    });
  });

  test('lets in nobody but this edge, and nobody without encryption', () => {
    const [policy] = Object.values(stack.findResources('AWS::S3::BucketPolicy'));
    const statements = policy?.['Properties'].PolicyDocument.Statement as Record<string, unknown>[];
    const allowed = statements.filter(({ Effect }) => Effect === 'Allow');
    expect(allowed).toMatchObject([
      { Action: 's3:GetObject', Principal: { Service: 'cloudfront.amazonaws.com' } },
    ]);
    expect(JSON.stringify(allowed[0]?.['Condition'])).toMatch(/AWS:SourceArn.*distribution\/.*"Ref":"Edge/);
    expect(statements).toContainEqual(
      expect.objectContaining({
        Effect: 'Deny',
        Action: 's3:*',
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      }),
    );
  });
});

describe('the functions', () => {
  test('run on Node 24 and are told the table, the version and where to count', () => {
    stack.resourceCountIs('AWS::Lambda::Function', 5);
    stack.allResourcesProperties('AWS::Lambda::Function', {
      Runtime: 'nodejs24.x',
      Architectures: ['arm64'],
      LoggingConfig: { LogFormat: 'JSON', LogGroup: Match.anyValue() },
      Environment: {
        Variables: Match.objectLike({
          TABLE_NAME: Match.anyValue(),
          CODE_VERSION: Match.stringLikeRegexp('^[0-9a-f]{12}$'),
          METRICS: 'Blomlada',
        }),
      },
    });
  });

  test('alone that of staff knows the issuer', () => {
    const known = Object.entries(stack.findResources('AWS::Lambda::Function')).filter(([, { Properties }]) =>
      Object.keys(Properties.Environment.Variables).some((name) => /^(?:TOKEN|LOGIN)_/.test(name)),
    );
    expect(known.map(([id]) => id)).toEqual([expect.stringMatching(/^Staff/)]);
  });

  test('those of reports and of links run only so often at once, where the account has anything to set aside', () => {
    const reserved = (of: typeof stack) =>
      Object.values(of.findResources('AWS::Lambda::Function')).map(
        ({ Properties }) => Properties.ReservedConcurrentExecutions,
      );
    expect(reserved(stack).filter((each) => each !== undefined)).toEqual([5, 1]);
    expect(reserved(template({ reportConcurrency: 0 })).filter((each) => each !== undefined)).toEqual([]);
  });

  test('what they and the HTTP API say is kept for a limited time', () => {
    stack.resourceCountIs('AWS::Logs::LogGroup', 6);
    stack.allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 90 });
    template({ logDays: 30 }).allResourcesProperties('AWS::Logs::LogGroup', { RetentionInDays: 30 });
  });
});

describe('the publisher', () => {
  test('is woken by commits, by texts that are withdrawn, and by the directory, and tells of what it cannot do', () => {
    const [mapping] = Object.values(stack.findResources('AWS::Lambda::EventSourceMapping'));
    const { FilterCriteria, ...settings } = mapping?.['Properties'] ?? {};
    expect(FilterCriteria.Filters.map(({ Pattern }: { Pattern: string }) => JSON.parse(Pattern))).toEqual([
      { dynamodb: { Keys: { pk: { S: [{ prefix: 'log#' }] } } } },
      { eventName: ['MODIFY', 'REMOVE'], dynamodb: { Keys: { pk: { S: [{ prefix: 'text#' }] } } } },
      { dynamodb: { Keys: { pk: { S: ['directory'] } } } },
    ]);
    expect(settings).toMatchObject({
      BisectBatchOnFunctionError: true,
      FunctionResponseTypes: ['ReportBatchItemFailures'],
      MaximumRetryAttempts: 5,
      MaximumRecordAgeInSeconds: 21_600,
      StartingPosition: 'TRIM_HORIZON',
      DestinationConfig: {
        OnFailure: { Destination: { 'Fn::GetAtt': [expect.stringMatching(/^Failures/), 'Arn'] } },
      },
    });
  });

  test('runs after midnight Swedish time, in as many parts as are set', () => {
    expect(schedulesOf(parted, 'Publish')).toEqual([
      ['cron(5 0 * * ? *)', 'Europe/Stockholm', { run: 'all', part: 1, of: 3 }],
      ['cron(6 0 * * ? *)', 'Europe/Stockholm', { run: 'all', part: 2, of: 3 }],
      ['cron(7 0 * * ? *)', 'Europe/Stockholm', { run: 'all', part: 3, of: 3 }],
    ]);
  });
});

describe('the link check', () => {
  test('is begun in the small hours, as often as is set, and never twice at once', () => {
    expect(schedulesOf(parted, 'Links')).toEqual([
      ['cron(0 1 * * ? *)', 'Europe/Stockholm', { run: 'links', part: 1, of: 4 }],
      ['cron(20 1 * * ? *)', 'Europe/Stockholm', { run: 'links', part: 2, of: 4 }],
      ['cron(40 1 * * ? *)', 'Europe/Stockholm', { run: 'links', part: 3, of: 4 }],
      ['cron(0 2 * * ? *)', 'Europe/Stockholm', { run: 'links', part: 4, of: 4 }],
    ]);
    const [id = ''] = functionIds(stack, 'Links');
    expect(stack.findResources('AWS::Lambda::Function')[id]?.['Properties']).toMatchObject({
      Timeout: 900,
      MemorySize: 1024,
      ReservedConcurrentExecutions: 1,
    });
    stack.hasResourceProperties('AWS::Lambda::EventInvokeConfig', {
      FunctionName: { Ref: id },
      MaximumRetryAttempts: 0,
    });
  });

  test('tells sites whom to write to, knows the start pages that are set, and is watched', () => {
    const [id = ''] = functionIds(parted, 'Links');
    const told = {
      LINK_CHECK_CONTACT: 'mailto:drift@blomlada.example',
      START_PAGES: '{"2281":"https://sundsvall.example/"}',
    };
    expect(parted.findResources('AWS::Lambda::Function')[id]?.['Properties']).toMatchObject({
      Environment: { Variables: told },
    });
    expect(JSON.stringify(stack.findResources('AWS::CloudWatch::Dashboard'))).toContain('LinksVisited');
    stack.hasResourceProperties('AWS::CloudWatch::Alarm', {
      AlarmDescription: Match.stringLikeRegexp('^The function links ended in an error'),
    });
  });

  test('does not exist where nobody is named whom sites could write to', () => {
    const without = template({ linkCheckContact: '' });
    expect(functionIds(without, 'Links')).toEqual([]);
    expect(JSON.stringify(without.toJSON())).not.toContain('LinksVisited');
  });
});

test('redactions that were cut short are completed every night, by the function that has the right', () => {
  expect(schedulesOf(stack, 'Staff')).toEqual([
    ['cron(30 0 * * ? *)', 'Europe/Stockholm', { run: 'upkeep', part: 1, of: 1 }],
  ]);
});

describe('the client secret of the login', () => {
  const withSecret = template({ clientSecretName: 'blomlada/login' });

  test('is read by its name, by the function of staff alone, and stands nowhere', () => {
    const policies = Object.entries(withSecret.findResources('AWS::IAM::Policy'));
    const readers = policies.filter(([, policy]) =>
      JSON.stringify(policy).includes('secretsmanager:GetSecretValue'),
    );
    expect(readers.map(([id]) => id)).toEqual([expect.stringMatching(/^StaffRole/)]);
    expect(JSON.stringify(readers)).toContain(':secret:blomlada/login-??????');
    expect(JSON.stringify(withSecret.findResources('AWS::Lambda::Function'))).toMatch(
      /Parameters-and-Secrets-Lambda-Extension-Arm64/,
    );
  });

  test('is not needed: a public client has none', () => {
    const parts = [stack.findResources('AWS::IAM::Policy'), stack.findResources('AWS::Lambda::Function')];
    expect(JSON.stringify(parts)).not.toMatch(/secretsmanager:GetSecretValue|Secrets-Lambda/);
  });
});

describe('operation', () => {
  test('alarms go to the address of the settings, and each says what it means', () => {
    stack.hasResourceProperties('AWS::SNS::Subscription', {
      Protocol: 'email',
      Endpoint: 'drift@blomlada.example',
    });
    const alarms = Object.entries(stack.findResources('AWS::CloudWatch::Alarm'));
    expect(alarms.map(([id]) => id.replace(/Alarm[0-9A-F]{8}$/, '')).toSorted()).toEqual(
      [
        ...['Public', 'Staff', 'Report', 'Publish', 'Links'].flatMap((name) => [
          `${name}Errors`,
          `${name}Throttles`,
        ]),
        ...['Faults', 'FailuresWaiting', 'PublishLag', 'ServerErrors', 'TableThrottles'],
      ].toSorted(),
    );
    for (const [, { Properties }] of alarms) {
      expect(Properties.AlarmDescription).toMatch(/\.$/);
      expect(Properties.AlarmActions).toHaveLength(1);
    }
  });

  test('a dashboard shows what functions count', () => {
    const board = JSON.stringify(stack.findResources('AWS::CloudWatch::Dashboard'));
    for (const name of ['Saves', 'Conflicts', 'Faults', 'PublishLag', 'FilesWritten'])
      expect(board).toContain(name);
  });

  test('the month has a budget, and who pays is told before it is spent', () => {
    const budgets = Object.values(templates({ budget: 25 }).global.findResources('AWS::Budgets::Budget'));
    expect(budgets).toHaveLength(1);
    expect(budgets[0]?.['Properties']).toMatchObject({
      Budget: { BudgetLimit: { Amount: 25, Unit: 'USD' }, TimeUnit: 'MONTHLY' },
      NotificationsWithSubscribers: [
        { Notification: { NotificationType: 'ACTUAL', Threshold: 50 } },
        { Notification: { NotificationType: 'ACTUAL', Threshold: 100 } },
        { Notification: { NotificationType: 'FORECASTED', Threshold: 100 } },
      ],
    });
    global.resourceCountIs('AWS::CertificateManager::Certificate', 0);
  });

  test('a backup is made each day, and goes in time for what was erased', () => {
    const rule = (of: typeof stack) =>
      Object.values(of.findResources('AWS::Backup::BackupPlan'))[0]?.['Properties'].BackupPlan
        .BackupPlanRule[0];
    expect(rule(stack)).toMatchObject({
      ScheduleExpression: 'cron(15 2 * * ? *)',
      Lifecycle: { DeleteAfterDays: 35 },
    });
    expect(rule(template({ backupDays: 14 }))).toMatchObject({ Lifecycle: { DeleteAfterDays: 14 } });
    stack.hasResource('AWS::Backup::BackupVault', { DeletionPolicy: 'Retain' });
  });

  test('everything is tagged, and the outputs tell where it is', () => {
    for (const type of ['AWS::Lambda::Function', 'AWS::S3::Bucket', 'AWS::SQS::Queue'])
      stack.allResourcesProperties(type, {
        Tags: Match.arrayWith([{ Key: 'application', Value: 'blomlada' }]),
      });
    expect(Object.keys(stack.toJSON()['Outputs']).toSorted()).toEqual([
      'Address',
      'ApiAddress',
      'EdgeDomain',
      'FailureQueue',
      'PublishFunction',
      'SiteBucket',
      'TableName',
    ]);
  });
});

test('two syntheses give the same templates', () => {
  const again = templates();
  expect(again.main.toJSON()).toEqual(stack.toJSON());
  expect(again.global.toJSON()).toEqual(global.toJSON());
});
