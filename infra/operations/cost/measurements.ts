import * as z from 'zod';

/** What one act costs: requests and units of the table, requests to S3, bytes sent, processor time here. */
const Act = z.strictObject({
  /** Requests to the table, each of which is waited for. */
  requests: z.number(),
  readUnits: z.number(),
  writeUnits: z.number(),
  /** PUT and LIST, which are dear, and GET and HEAD, which are not. */
  s3Writes: z.number(),
  s3Reads: z.number(),
  /** What goes to whoever asked, compressed; 0 where nobody did. */
  bytes: z.number(),
  /** Of processor time on the machine that measured, the embedded engine and bucket included. */
  milliseconds: z.number(),
});
export type Act = z.infer<typeof Act>;

/** What was measured, when and on what: the measured half of the cost model. */
export const Measurements = z.strictObject({
  measuredOn: z.iso.date(),
  node: z.string(),
  organisation: z.strictObject({
    services: z.number(),
    commits: z.number(),
    files: z.number(),
    fileBytes: z.number(),
    /** Everything of it in the table. */
    tableBytes: z.number(),
    /** Mean compressed size of its pages. */
    pageBytes: z.number(),
  }),
  /** What a first visit loads beside the page, compressed. */
  assetBytes: z.number(),
  acts: z.strictObject({
    /** Reading an organisation in a process that has just started. */
    coldRead: Act,
    queryPage: Act,
    apiRead: Act,
    save: Act,
    publishRun: Act,
    snapshot: Act,
    report: Act,
    comparison: Act,
    nightly: Act,
    siteRun: Act,
  }),
  /** Rows in a comparison, and organisations in the run for what all share. */
  compared: z.number(),
  /** The largest answer of a comparison, before it is compressed. */
  comparisonAnswerBytes: z.number(),
  /** What the synthesised templates hold. */
  stack: z.strictObject({
    alarms: z.number(),
    dashboards: z.number(),
    secrets: z.number(),
    metrics: z.number(),
  }),
});
export type Measurements = z.infer<typeof Measurements>;
