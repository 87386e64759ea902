import { TimeZone } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Schedule, ScheduleExpression, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { Construct } from 'constructs';
import { acknowledge, idOf } from './acknowledge.ts';

/** Swedish time, since a day ends there; in summer that is another hour than in winter. */
const SWEDISH = TimeZone.of('Europe/Stockholm');

/**
 * Runs a function five minutes after midnight, when *today* is another day: stale, late and due move without a
 * commit. All organisations are shared among so many runs, a minute apart.
 */
export function nightly(scope: Construct, id: string, handler: IFunction, parts: number): void {
  const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('scheduler.amazonaws.com') });
  acknowledge(role, {
    [`AwsSolutions-IAM5[Resource::<${idOf(handler)}.Arn>:*]`]: 'One function, in whichever version.',
  });
  for (let part = 1; part <= parts; part += 1) {
    new Schedule(scope, `${id}${part}`, {
      description: `Publishes part ${part} of ${parts} after midnight`,
      schedule: ScheduleExpression.cron({ minute: `${4 + part}`, hour: '0', timeZone: SWEDISH }),
      target: new LambdaInvoke(handler, {
        role,
        input: ScheduleTargetInput.fromObject({ run: 'all', part, of: parts }),
        retryAttempts: 3,
      }),
    });
  }
}
