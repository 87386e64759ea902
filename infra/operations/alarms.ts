import { Duration } from 'aws-cdk-lib';
import { Alarm, ComparisonOperator, type IMetric, TreatMissingData } from 'aws-cdk-lib/aws-cloudwatch';
import { SnsAction } from 'aws-cdk-lib/aws-cloudwatch-actions';
import { Operation } from 'aws-cdk-lib/aws-dynamodb';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { EmailSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { Construct } from 'constructs';
import { acknowledge } from '../acknowledge.ts';
import { counted, publishLag } from './metrics.ts';
import type { Watched } from './watched.ts';

/** When somebody should be told, and of what. */
interface Watch {
  readonly id: string;
  readonly metric: IMetric;
  /** Above this. */
  readonly most: number;
  /** In so many periods of five minutes, one after the other. */
  readonly periods?: number;
  /** What it means, and where to look. */
  readonly says: string;
}

const period = Duration.minutes(5);

function watchesOf({ functions, failures, api, table, settings }: Watched): Watch[] {
  const ofFunctions = Object.entries(functions).flatMap(([name, handler]): Watch[] => [
    {
      id: `${name}Errors`,
      metric: handler.metricErrors({ period }),
      most: 0,
      says: `The function ${name} ended in an error, or ran out of time. Look in its log.`,
    },
    {
      id: `${name}Throttles`,
      metric: handler.metricThrottles({ period }),
      most: 0,
      periods: 2,
      says: `The function ${name} was not let run: too many ran at once. Look at the account's concurrency.`,
    },
  ]);
  return [
    ...ofFunctions,
    {
      id: 'Faults',
      metric: counted(settings, 'Faults'),
      most: 0,
      says: 'Somebody met a fault of ours. The logs have it under level error, with the id that was shown.',
    },
    {
      id: 'FailuresWaiting',
      metric: failures.metricApproximateNumberOfMessagesVisible({ period }),
      most: 0,
      says: 'Something could not be published after all tries. The runbook says what to do with the queue.',
    },
    {
      id: 'PublishLag',
      metric: publishLag(settings),
      most: 300_000,
      says: 'It took more than five minutes from a commit to its pages.',
    },
    {
      id: 'ServerErrors',
      metric: api.metricServerError({ period }),
      most: 0,
      periods: 2,
      says: 'The HTTP API answered 5xx for ten minutes.',
    },
    {
      id: 'TableThrottles',
      metric: table.metricThrottledRequestsForOperations({ operations: OPERATIONS, period }),
      most: 5,
      says: 'The table throttled requests; the functions try again by themselves.',
    },
  ];
}

/** What functions ask of the table. */
const OPERATIONS = [Operation.PUT_ITEM, Operation.GET_ITEM, Operation.QUERY, Operation.DELETE_ITEM];

/** The topic by which whoever runs the deployment is told. */
function alarmTopic(scope: Construct, address: string): Topic {
  const topic = new Topic(scope, 'Alarms', { enforceSSL: true });
  topic.addSubscription(new EmailSubscription(address));
  acknowledge(topic, {
    'AwsSolutions-SNS2':
      'Alarms hold names of metrics and numbers. A key of our own, which alarms would need, costs more a month than the table.',
  });
  return topic;
}

/** Alarms that tell by e-mail when something is wrong, and again when it is well. */
export function addAlarms(scope: Construct, watched: Watched): Topic {
  const topic = alarmTopic(scope, watched.settings.alarmEmail);
  const action = new SnsAction(topic);
  for (const { id, metric, most, periods = 1, says } of watchesOf(watched)) {
    const alarm = new Alarm(scope, `${id.charAt(0).toUpperCase()}${id.slice(1)}Alarm`, {
      alarmDescription: says,
      metric,
      threshold: most,
      evaluationPeriods: periods,
      comparisonOperator: ComparisonOperator.GREATER_THAN_THRESHOLD,
      treatMissingData: TreatMissingData.NOT_BREACHING,
    });
    alarm.addAlarmAction(action);
    alarm.addOkAction(action);
  }
  return topic;
}
