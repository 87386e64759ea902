import { S3Client, type S3ClientConfig } from '@aws-sdk/client-s3';

/** A client that rides out throttling as the database's does. */
export const openS3Client = (where: S3ClientConfig = {}): S3Client =>
  new S3Client({
    retryMode: 'standard',
    maxAttempts: 8,
    requestHandler: { connectionTimeout: 2_000, requestTimeout: 20_000, throwOnRequestTimeout: true },
    ...where,
  });
