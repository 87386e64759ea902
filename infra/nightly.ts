import { TimeZone } from 'aws-cdk-lib';
import { Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Schedule, ScheduleExpression, ScheduleTargetInput } from 'aws-cdk-lib/aws-scheduler';
import { LambdaInvoke } from 'aws-cdk-lib/aws-scheduler-targets';
import type { Construct } from 'constructs';
import { acknowledge, idOf } from './acknowledge.ts';

/** Swedish time, since a day ends there; in summer that is another hour than in winter. */
const SWEDISH = TimeZone.of('Europe/Stockholm');

/** What is done at night, and when. */
export interface Night {
  /** What it does, as a verb: the schedules are described by it. */
  readonly does: string;
  /** How often a night, told of as `part` and `of` beside `input`. */
  readonly runs: number;
  /** Minutes after midnight of the first run, and between the beginnings of two. */
  readonly from: number;
  readonly apart: number;
  readonly input: Readonly<Record<string, unknown>>;
  /** Tries that follow a run that could not be begun. */
  readonly retryAttempts: number;
}

/** Runs a function every night, as often as is said. */
export function nightly(scope: Construct, id: string, handler: IFunction, night: Night): void {
  const { does, runs, from, apart, input, retryAttempts } = night;
  const role = new Role(scope, `${id}Role`, { assumedBy: new ServicePrincipal('scheduler.amazonaws.com') });
  acknowledge(role, {
    [`AwsSolutions-IAM5[Resource::<${idOf(handler)}.Arn>:*]`]: 'One function, in whichever version.',
  });
  for (let part = 1; part <= runs; part += 1) {
    const minutes = from + (part - 1) * apart;
    new Schedule(scope, `${id}${part}`, {
      description: `${does}: run ${part} of ${runs} a night`,
      schedule: ScheduleExpression.cron({
        minute: `${minutes % 60}`,
        hour: `${Math.floor(minutes / 60)}`,
        timeZone: SWEDISH,
      }),
      target: new LambdaInvoke(handler, {
        role,
        input: ScheduleTargetInput.fromObject({ ...input, part, of: runs }),
        retryAttempts,
      }),
    });
  }
}
