import { createPublisher } from './publish/publisher.ts';
import { Manifest } from './publish/sink.ts';
import { openBucket } from './store/bucket.ts';
import { changeAt } from './store/changes.ts';
import { openPublishingFrom } from './store/open-reading.ts';
import { openS3Client } from './store/s3-client.ts';
import { measuringFrom } from './telemetry/lambda.ts';
import { tellPublishing } from './telemetry/publishing.ts';

const { env } = process;
const now = () => new Date();
const stores = openPublishingFrom(env, now);
const bucket = { client: openS3Client(), bucket: env['SITE_BUCKET'] ?? '', readManifest: Manifest.parse };
const sink = (rewrite: boolean) => openBucket({ ...bucket, rewrite });
const settings = { origin: env['SITE_ORIGIN'], securityContact: env['SECURITY_CONTACT'] || undefined };
const tell = tellPublishing(measuringFrom(env, now));

/** Renders what changed, and once a night everything, into the site's bucket. */
export const handler = createPublisher({ ...stores, sink, changeAt, settings, now, tell });
