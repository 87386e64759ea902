import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, Billing, StreamViewType, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { type IRole, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { ERASABLE, type Part, PREFIXES, TABLE } from '../functions/store/table.ts';

/** The table that holds the log. It outlives the stack, and can be set back to any second of five weeks. */
export const logTable = (scope: Construct): TableV2 =>
  new TableV2(scope, 'Table', {
    partitionKey: { name: TABLE.partitionKey.name, type: AttributeType.STRING },
    sortKey: { name: TABLE.sortKey.name, type: AttributeType.STRING },
    billing: Billing.onDemand(),
    dynamoStream: StreamViewType[TABLE.stream],
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });

/** Lets a role read and add in every part, and delete only where something may ever be erased. */
export function allowUse(role: IRole, table: TableV2): void {
  const parts = Object.keys(PREFIXES) as Part[];
  role.addToPrincipalPolicy(statement(table, ['GetItem', 'Query', 'PutItem'], parts));
  role.addToPrincipalPolicy(statement(table, ['DeleteItem'], ERASABLE));
}

const statement = (table: TableV2, actions: readonly string[], parts: readonly Part[]): PolicyStatement =>
  new PolicyStatement({
    actions: actions.map((action) => `dynamodb:${action}`),
    resources: [table.tableArn],
    conditions: { 'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': parts.map(keyPattern) } },
  });

const keyPattern = (part: Part): string =>
  PREFIXES[part].endsWith('#') ? `${PREFIXES[part]}*` : PREFIXES[part];
