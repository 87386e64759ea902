/** What is counted, and in what; the deployment makes its dashboard and alarms from the same list. */
export const METRICS = {
  Saves: 'Count',
  Conflicts: 'Count',
  Faults: 'Count',
  PublishLag: 'Milliseconds',
  FilesWritten: 'Count',
  LinksVisited: 'Count',
  VisitsUnfinished: 'Count',
} as const;
export type Metric = keyof typeof METRICS;

/** Counts something; nothing of who did it, or where, is kept. */
export type Measure = (values: Readonly<Partial<Record<Metric, number>>>) => void;

/**
 * One line of CloudWatch's embedded metric format: the metrics are made from the log itself, without a
 * request or a right. There is no dimension, since each combination of values is a metric to be paid for.
 */
export function metricLine(
  namespace: string,
  at: number,
  values: Readonly<Partial<Record<Metric, number>>>,
): string {
  const names = Object.keys(values) as Metric[];
  const metrics = names.map((name) => ({ Name: name, Unit: METRICS[name] }));
  const directive = { Namespace: namespace, Dimensions: [[]], Metrics: metrics };
  return JSON.stringify({ _aws: { Timestamp: at, CloudWatchMetrics: [directive] }, ...values });
}

/** Measures by writing lines; `write` puts a line into the log as it is. */
export const measuring =
  (namespace: string, now: () => Date, write: (line: string) => void): Measure =>
  (values) =>
    write(`${metricLine(namespace, now().getTime(), values)}\n`);
