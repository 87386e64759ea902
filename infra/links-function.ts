import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import type { Construct } from 'constructs';
import type { Settings } from './deployment.ts';
import { lambdaFunction } from './lambda-function.ts';
import { nightly } from './nightly.ts';

/** Minutes between two runs of a night: one ends before the next begins, so that no site is visited by two. */
const APART = 20;

/** Minutes after midnight: when the publisher is done, and municipal sites have hardly anybody else to serve. */
const FROM = 60;

/**
 * The function that visits the services' public links at night; null where nobody is named whom a site could
 * write to about it, since a robot that nobody can complain about visits nobody. It keeps what it saw on
 * `snapshot#`, and deletes nothing.
 */
export function linksFunction(scope: Construct, table: TableV2, settings: Settings): NodejsFunction | null {
  const { linkCheckContact, startPages, linkCheckRuns, reportConcurrency } = settings;
  if (linkCheckContact === '') return null;
  const handler = lambdaFunction(scope, 'Links', {
    entry: 'links',
    table,
    settings,
    rights: { read: ['log', 'text', 'snapshot', 'directory'], put: ['snapshot'] },
    memory: 1024,
    timeout: 900,
    // Where the account has no concurrency to set aside, the time between runs must do.
    atOnce: reportConcurrency === 0 ? undefined : 1,
    // What a run left undone is due in the next one: to try again at once would be to visit sites again.
    retryAttempts: 0,
    environment: {
      LINK_CHECK_CONTACT: linkCheckContact,
      ...(Object.keys(startPages).length > 0 && { START_PAGES: JSON.stringify(startPages) }),
    },
  });
  nightly(scope, 'VisitLinks', handler, {
    does: 'Visits links that are due',
    runs: linkCheckRuns,
    from: FROM,
    apart: APART,
    input: { run: 'links' },
    retryAttempts: 0,
  });
  return handler;
}
