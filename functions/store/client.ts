import { DynamoDBClient, type DynamoDBClientConfig } from '@aws-sdk/client-dynamodb';

/**
 * A client that rides out throttling: the SDK's mode `standard` tries again after throttled, failed and
 * unanswered requests, with exponential back-off and jitter, and stops when nearly everything fails. A
 * request that hangs is given up and sent again, since each of ours takes milliseconds.
 */
export const openClient = (where: DynamoDBClientConfig = {}): DynamoDBClient =>
  new DynamoDBClient({
    retryMode: 'standard',
    maxAttempts: 4,
    requestHandler: { connectionTimeout: 2_000, requestTimeout: 5_000, throwOnRequestTimeout: true },
    ...where,
  });
