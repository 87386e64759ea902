import { Duration } from 'aws-cdk-lib';
import type { Distribution } from 'aws-cdk-lib/aws-cloudfront';
import { Dashboard, GraphWidget, type IMetric, Metric, SingleValueWidget } from 'aws-cdk-lib/aws-cloudwatch';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { counted, publishLag } from './metrics.ts';
import type { Watched } from './watched.ts';

const period = Duration.minutes(5);

const graph = (title: string, left: IMetric[], right: IMetric[] = []): GraphWidget =>
  new GraphWidget({ title, left, right, width: 12, height: 6, period });

/** The edge counts in us-east-1, wherever the deployment lies. */
const atEdge = ({ distributionId }: Distribution, metricName: string): Metric =>
  new Metric({
    namespace: 'AWS/CloudFront',
    metricName,
    dimensionsMap: { DistributionId: distributionId, Region: 'Global' },
    region: 'us-east-1',
    statistic: metricName === 'Requests' ? 'Sum' : 'Average',
    period,
  });

/** What is paid for by the unit. */
const units = (table: TableV2): IMetric[] =>
  ['ConsumedReadCapacityUnits', 'ConsumedWriteCapacityUnits'].map((name) =>
    table.metric(name, { statistic: 'Sum', period }),
  );

const lastDay = ({ settings, failures }: Watched): SingleValueWidget =>
  new SingleValueWidget({
    title: 'The last day',
    width: 24,
    period: Duration.days(1),
    metrics: [
      ...(['Saves', 'Conflicts', 'Faults', 'FilesWritten'] as const).map((name) => counted(settings, name)),
      failures.metricApproximateNumberOfMessagesVisible(),
    ],
  });

/** One page that says whether all is well, and what there is to pay for. */
export function addDashboard(scope: Construct, watched: Watched): void {
  const { functions, api, edge, table, settings } = watched;
  const each = (metric: (handler: IFunction) => IMetric): IMetric[] => Object.values(functions).map(metric);
  const dashboard = new Dashboard(scope, 'Dashboard', { dashboardName: `${settings.name}-operation` });
  dashboard.addWidgets(
    lastDay(watched),
    graph('Saves and conflicts', [counted(settings, 'Saves'), counted(settings, 'Conflicts')]),
    graph('From commit to page (ms)', [publishLag(settings)], [counted(settings, 'FilesWritten')]),
    graph(
      'Errors and throttles of functions',
      each((handler) => handler.metricErrors({ period })),
      each((handler) => handler.metricThrottles({ period })),
    ),
    graph(
      'How often and how long functions run',
      each((handler) => handler.metricInvocations({ period })),
      each((handler) => handler.metricDuration({ period, statistic: 'p95' })),
    ),
    graph('The HTTP API', [api.metricCount({ period })], [api.metricServerError({ period })]),
    graph('The edge', [atEdge(edge, 'Requests')], [atEdge(edge, '5xxErrorRate')]),
    ...(functions['links']
      ? [graph('Link check', [counted(settings, 'LinksVisited')], [counted(settings, 'VisitsUnfinished')])]
      : []),
    graph('Units of the table', units(table)),
  );
}
