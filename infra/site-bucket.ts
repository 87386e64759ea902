import { RemovalPolicy } from 'aws-cdk-lib';
import { type IRole, PolicyStatement } from 'aws-cdk-lib/aws-iam';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import type { Construct } from 'constructs';
import { acknowledge, idOf } from './acknowledge.ts';

/**
 * The bucket of the public site; only the edge reads it. Without versions, since a text that was withdrawn must
 * not live on in an older one, and every file can be made again from the log. Encrypted with S3's own keys: the
 * publisher compares files by the digest that S3 keeps, which other keys would make it not be. It outlives the
 * stack: the published folder is also the archive copy.
 */
export function siteBucket(scope: Construct): Bucket {
  const bucket = new Bucket(scope, 'Site', {
    blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
    objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
    encryption: BucketEncryption.S3_MANAGED,
    enforceSSL: true,
    minimumTLSVersion: 1.2,
    versioned: false,
    removalPolicy: RemovalPolicy.RETAIN,
  });
  acknowledge(bucket, {
    'AwsSolutions-S1':
      'Nobody but the edge and the publisher can ask the bucket; a log of visitors would be personal data that nothing needs.',
  });
  return bucket;
}

/** Lets the publisher list, read and put; it never deletes. */
export function allowPublishing(role: IRole, bucket: Bucket): void {
  const { bucketArn } = bucket;
  role.addToPrincipalPolicy(new PolicyStatement({ actions: ['s3:ListBucket'], resources: [bucketArn] }));
  role.addToPrincipalPolicy(
    new PolicyStatement({ actions: ['s3:GetObject', 's3:PutObject'], resources: [`${bucketArn}/*`] }),
  );
  acknowledge(role, {
    [`AwsSolutions-IAM5[Resource::<${idOf(bucket)}.Arn>/*]`]:
      'The publisher writes any page of the site, so its right covers every object of this one bucket; rights in the table are narrowed by leading key.',
  });
}
