import { Duration } from 'aws-cdk-lib';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import { FilterCriteria, FilterRule, StartingPosition } from 'aws-cdk-lib/aws-lambda';
import { SqsDestination } from 'aws-cdk-lib/aws-lambda-destinations';
import { DynamoEventSource, SqsDlq } from 'aws-cdk-lib/aws-lambda-event-sources';
import type { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import type { Bucket } from 'aws-cdk-lib/aws-s3';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import { PREFIXES } from '../functions/store/table.ts';
import type { Settings } from './deployment.ts';
import { lambdaFunction } from './lambda-function.ts';
import { nightly } from './nightly.ts';
import { allowPublishing } from './site-bucket.ts';

/** What the publisher works on. */
export interface Publishing {
  readonly table: TableV2;
  readonly bucket: Bucket;
  /** Where what could not be published is told of. */
  readonly failures: IQueue;
  readonly settings: Settings;
}

/**
 * What wakes it: commits, texts that were withdrawn, and the list of organisations. Sessions, reports, names and
 * its own snapshots do not. A text that is put beside a commit comes before it, and needs no run of its own.
 */
const FILTERS = [
  FilterCriteria.filter({ dynamodb: { Keys: { pk: { S: [{ prefix: PREFIXES.log }] } } } }),
  FilterCriteria.filter({
    eventName: FilterRule.or('MODIFY', 'REMOVE'),
    dynamodb: { Keys: { pk: { S: [{ prefix: PREFIXES.text }] } } },
  }),
  FilterCriteria.filter({ dynamodb: { Keys: { pk: { S: FilterRule.isEqual(PREFIXES.directory) } } } }),
];

/** The function that renders what changed into the bucket: on every commit, and once after midnight. */
export function publishFunction(scope: Construct, given: Publishing): NodejsFunction {
  const { table, bucket, failures, settings } = given;
  const handler = lambdaFunction(scope, 'Publish', {
    entry: 'publish',
    table,
    settings,
    rights: {
      read: ['log', 'text', 'snapshot', 'directory'],
      put: ['snapshot'],
      delete: ['snapshot'],
    },
    // Rendering is all computing: with a whole processor it costs no more and is done four times as soon.
    memory: 1769,
    // A night's run takes every organisation of its part in turn.
    timeout: 900,
    onFailure: new SqsDestination(failures),
    environment: {
      SITE_BUCKET: bucket.bucketName,
      SITE_ORIGIN: settings.origin,
      SECURITY_CONTACT: settings.securityContact,
    },
  });
  if (handler.role) allowPublishing(handler.role, bucket);
  handler.addEventSource(stream(table, failures));
  nightly(scope, 'Nightly', handler, {
    does: 'Publishes everything anew',
    runs: settings.nightlyParts,
    // After midnight *today* is another day: stale, late and due move without a commit.
    from: 5,
    apart: 1,
    input: { run: 'all' },
    retryAttempts: 3,
  });
  return handler;
}

/** A batch waits two seconds for more: staff save in bursts, and each run renders a whole organisation. */
const stream = (table: TableV2, failures: IQueue): DynamoEventSource =>
  new DynamoEventSource(table, {
    startingPosition: StartingPosition.TRIM_HORIZON,
    batchSize: 100,
    maxBatchingWindow: Duration.seconds(2),
    filters: FILTERS,
    reportBatchItemFailures: true,
    bisectBatchOnError: true,
    retryAttempts: 5,
    maxRecordAge: Duration.hours(6),
    onFailure: new SqsDlq(failures),
  });
