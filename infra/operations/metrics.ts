import { Duration } from 'aws-cdk-lib';
import { Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { Metric as OwnMetric } from '../../functions/telemetry/metrics.ts';
import type { Settings } from '../deployment.ts';

/** What functions count of their own work, summed up over five minutes. */
export const counted = ({ name }: Settings, metricName: OwnMetric): Metric =>
  new Metric({ namespace: name, metricName, statistic: Stats.SUM, period: Duration.minutes(5) });

/** The longest time from a commit to its pages within five minutes, in milliseconds. */
export const publishLag = (settings: Settings): Metric =>
  counted(settings, 'PublishLag').with({ statistic: Stats.MAXIMUM });
