import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, Billing, StreamViewType, TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { type IRole, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { Construct } from 'constructs';
import { type ERASABLE, type Part, PREFIXES, TABLE } from '../functions/store/table.ts';

/** The table that holds the log. It outlives the stack, and can be set back to any second of five weeks. */
export const logTable = (scope: Construct): TableV2 =>
  new TableV2(scope, 'Table', {
    partitionKey: { name: TABLE.partitionKey.name, type: AttributeType.STRING },
    sortKey: { name: TABLE.sortKey.name, type: AttributeType.STRING },
    billing: Billing.onDemand(),
    dynamoStream: StreamViewType[TABLE.stream],
    timeToLiveAttribute: TABLE.expires,
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true, recoveryPeriodInDays: 35 },
    deletionProtection: true,
    removalPolicy: RemovalPolicy.RETAIN,
  });

/** What a function may do in which parts of the table. Rewriting what is there is nobody's right. */
export type Rights = {
  read?: readonly Part[];
  put?: readonly Part[];
  /** Only where something may ever be erased; the log is not among them. */
  delete?: readonly (typeof ERASABLE)[number][];
};

/** Gives a role rights in the table, by the first part of its keys. */
export function allowUse(role: IRole, table: TableV2, rights: Rights): void {
  const { read = [], put = [], delete: erase = [] } = rights;
  allow(role, table, ['GetItem', 'Query'], read);
  allow(role, table, ['PutItem'], put);
  allow(role, table, ['DeleteItem'], erase);
}

function allow(role: IRole, table: TableV2, actions: readonly string[], parts: readonly Part[]): void {
  if (parts.length === 0) return;
  const statement = new PolicyStatement({
    actions: actions.map((action) => `dynamodb:${action}`),
    resources: [table.tableArn],
    conditions: {
      'ForAllValues:StringLike': { 'dynamodb:LeadingKeys': parts.map(keyPattern) },
      // What is asked for all values holds of none: a request that names no key is not among these rights.
      Null: { 'dynamodb:LeadingKeys': 'false' },
    },
  });
  role.addToPrincipalPolicy(statement);
}

const keyPattern = (part: Part): string =>
  PREFIXES[part].endsWith('#') ? `${PREFIXES[part]}*` : PREFIXES[part];
