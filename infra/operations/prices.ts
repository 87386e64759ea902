/** A price as a list of AWS gives it, and what of it is free in every month of an account. */
export interface Price {
  /** US dollars for one unit. */
  readonly usd: number;
  readonly unit: string;
  /** Units that cost nothing, in every month and without an end; 0 where there are none. */
  readonly free: number;
  /** The price list that it stands in. */
  readonly source: string;
}

/**
 * When the prices below were noted. They were noted from memory, in eu-north-1 where not said otherwise, without
 * tax: **check them against the lists before relying on a sum**, and write the month of the check here.
 */
export const PRICES_NOTED = '2026-12';

const MILLION = 1e6;
const GB = 1e9;

/** What is paid for, under the names by which `model.ts` counts it. */
export const PRICES = {
  edgeRequests: price(1.2 / MILLION, 'HTTPS request, Europe', 10 * MILLION, 'Amazon CloudFront pricing'),
  edgeBytes: price(0.085 / GB, 'byte to readers, Europe', 1000 * GB, 'Amazon CloudFront pricing'),
  edgeFunctions: price(
    0.1 / MILLION,
    'run of a CloudFront Function',
    2 * MILLION,
    'Amazon CloudFront pricing',
  ),
  apiRequests: price(1.11 / MILLION, 'request to the HTTP API', 0, 'Amazon API Gateway pricing'),
  invocations: price(0.2 / MILLION, 'start of a function', MILLION, 'AWS Lambda pricing'),
  gigabyteSeconds: price(0.0000133334, 'GB-second on ARM', 400_000, 'AWS Lambda pricing'),
  readUnits: price(0.1345 / MILLION, 'read unit on demand', 0, 'Amazon DynamoDB pricing'),
  writeUnits: price(0.6725 / MILLION, 'write unit on demand', 0, 'Amazon DynamoDB pricing'),
  tableBytes: price(0.269 / GB, 'byte in the table for a month', 25 * GB, 'Amazon DynamoDB pricing'),
  recoveryBytes: price(0.2152 / GB, 'byte for recovery to any second', 0, 'Amazon DynamoDB pricing'),
  backupBytes: price(0.1076 / GB, 'byte in the vault for a month', 0, 'AWS Backup pricing'),
  fileWrites: price(0.005 / 1000, 'PUT or LIST', 0, 'Amazon S3 pricing'),
  fileReads: price(0.0004 / 1000, 'GET or HEAD', 0, 'Amazon S3 pricing'),
  fileBytes: price(0.023 / GB, 'byte in the bucket for a month', 0, 'Amazon S3 pricing'),
  logBytes: price(0.54 / GB, 'byte taken into logs', 5 * GB, 'Amazon CloudWatch pricing'),
  alarms: price(0.1, 'alarm for a month', 10, 'Amazon CloudWatch pricing'),
  metrics: price(0.3, 'metric of our own for a month', 10, 'Amazon CloudWatch pricing'),
  dashboards: price(3, 'dashboard for a month', 3, 'Amazon CloudWatch pricing'),
  secrets: price(0.4, 'secret for a month', 0, 'AWS Secrets Manager pricing'),
  scheduled: price(1 / MILLION, 'start by the clock', 14 * MILLION, 'Amazon EventBridge pricing'),
  budgets: price(0, 'budget that only tells', 0, 'AWS Budgets pricing'),
} as const satisfies Readonly<Record<string, Price>>;

/** A thing that is paid for. */
export type Priced = keyof typeof PRICES;

function price(usd: number, unit: string, free: number, source: string): Price {
  return { usd, unit, free, source };
}
