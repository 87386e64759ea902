import { PRICES, type Priced } from '../prices.ts';
import type { Act, Measurements } from './measurements.ts';

/** A month of a deployment: an assumption, and as such printed with the result. */
export interface Month {
  readonly name: string;
  readonly organisations: number;
  readonly pageViews: number;
  /** Of them pages with a query, which a function answers. */
  readonly queryShare: number;
  readonly comparisons: number;
  readonly apiReads: number;
  /** Pages of the workspace. */
  readonly staffPages: number;
  readonly saves: number;
  readonly reports: number;
}

/** The two deployments that are reckoned with. */
export const MONTHS: readonly Month[] = [
  {
    name: 'A municipality',
    organisations: 1,
    ...{ pageViews: 10_000, queryShare: 0.03, comparisons: 0 },
    ...{ apiReads: 1_000, staffPages: 2_000, saves: 200, reports: 20 },
  },
  {
    name: 'The country',
    organisations: 290,
    ...{ pageViews: 10_000_000, queryShare: 0.03, comparisons: 20_000 },
    ...{ apiReads: 300_000, staffPages: 580_000, saves: 58_000, reports: 5_800 },
  },
];

/** Nights of a month, and days for which backups are kept. */
const NIGHTS = 30;
const BACKUP_DAYS = 35;
/** A processor of Lambda (ARM, 1,769 MB) is taken to need so many times what this machine's does. */
const SLOWER = 1.5;
const WHOLE_PROCESSOR_MB = 1769;
/** What a request to table or bucket is waited for, in milliseconds; the publisher has 16 puts under way at once. */
const TABLE_WAIT = 8;
const PUT_WAIT = 40 / 16;
/** Lines of a function and of the HTTP API for each request. */
const LOG_BYTES = 1_200;
/** A page loads the assets at a visitor's first; every third view is taken for one. */
const FIRST_VISITS = 1 / 3;
/** A snapshot comes after so many commits. */
const COMMITS_BETWEEN_SNAPSHOTS = 50;

/** Processor time that loading the public function's bundle takes here (npm run bench), in milliseconds; it is paid for. */
const START = 240;

type Amounts = Record<Priced, number>;
const MEMORY = { public: 512, staff: 1024, report: 256, publish: 1769 } as const;

/** Seconds for which an act is paid for in a function of some memory: computing, slower where it has less, and waiting. */
export function billedSeconds(act: Act, memory: number): number {
  const computing = act.milliseconds * SLOWER * Math.max(1, WHOLE_PROCESSOR_MB / memory);
  const waiting = act.requests * TABLE_WAIT + (act.s3Writes + act.s3Reads) * PUT_WAIT;
  return (computing + waiting) / 1000;
}

/** A page of an organisation from a function that has just started. */
export const coldPage = ({ coldRead }: Measurements['acts']): Act => ({
  ...coldRead,
  milliseconds: coldRead.milliseconds + START,
});

function started(amounts: Amounts, act: Act, times: number, by: keyof typeof MEMORY): void {
  const memory = MEMORY[by];
  amounts.invocations += times;
  amounts.gigabyteSeconds += times * billedSeconds(act, memory) * (memory / 1024);
  amounts.readUnits += times * act.readUnits;
  amounts.writeUnits += times * act.writeUnits;
  amounts.fileWrites += times * act.s3Writes;
  amounts.fileReads += times * act.s3Reads;
  amounts.logBytes += times * LOG_BYTES;
}

/** Something that came by the edge and the HTTP API. */
function answered(amounts: Amounts, act: Act, times: number, by: keyof typeof MEMORY): void {
  started(amounts, act, times, by);
  amounts.apiRequests += times;
  amounts.edgeRequests += times;
  amounts.edgeBytes += times * act.bytes;
}

const NONE = Object.fromEntries(Object.keys(PRICES).map((name) => [name, 0])) as Amounts;

/** Everything that is read and written in a month. */
function movement(amounts: Amounts, { acts, organisation, assetBytes }: Measurements, month: Month): void {
  const { pageViews, queryShare, comparisons, organisations, saves } = month;
  // A page weighs at least what the largest, an organisation's own first page, does.
  const page = Math.max(organisation.pageBytes, acts.queryPage.bytes);
  amounts.edgeRequests += pageViews * (1 + 3 * FIRST_VISITS);
  amounts.edgeBytes += pageViews * (page + assetBytes * FIRST_VISITS);
  amounts.edgeFunctions += pageViews;
  // As if the edge kept no file at all.
  amounts.fileReads += pageViews * (1 + 3 * FIRST_VISITS);
  // Half of all requests are taken to meet a function that has to read the organisation first.
  const queries = pageViews * queryShare;
  answered(amounts, acts.queryPage, queries / 2, 'public');
  answered(amounts, coldPage(acts), queries / 2, 'public');
  answered(amounts, acts.comparison, comparisons, 'public');
  answered(amounts, acts.apiRead, month.apiReads, 'public');
  answered(amounts, acts.coldRead, month.staffPages, 'staff');
  answered(amounts, acts.save, saves, 'staff');
  answered(amounts, acts.report, month.reports, 'report');
  started(amounts, acts.publishRun, saves, 'publish');
  const snapshots = saves / COMMITS_BETWEEN_SNAPSHOTS + organisations * NIGHTS;
  started(amounts, acts.snapshot, snapshots, 'publish');
  started(amounts, acts.nightly, organisations * NIGHTS, 'publish');
  started(amounts, siteRunOf(month, acts), NIGHTS, 'publish');
  amounts.scheduled += NIGHTS;
}

/** The run for what all share: measured with everybody to compare, which only the country has. */
function siteRunOf({ organisations }: Month, { siteRun, nightly, coldRead }: Measurements['acts']): Act {
  if (organisations === 1) return nightly;
  const { milliseconds, readUnits, requests } = coldRead;
  return {
    ...siteRun,
    milliseconds: siteRun.milliseconds + organisations * milliseconds,
    readUnits: siteRun.readUnits + organisations * readUnits,
    requests: siteRun.requests + organisations * requests,
  };
}

/** What is paid for because it is there. */
function standing(amounts: Amounts, { organisation, stack }: Measurements, { organisations }: Month): void {
  const held = organisation.tableBytes * organisations;
  amounts.tableBytes += held;
  amounts.recoveryBytes += held;
  // Each backup of a table is a whole one.
  amounts.backupBytes += held * BACKUP_DAYS;
  amounts.fileBytes += organisation.fileBytes * organisations;
  Object.assign(amounts, stack, { budgets: 1 });
}

/** How much of everything a month takes. */
export function amountsOf(measured: Measurements, month: Month): Amounts {
  const amounts = { ...NONE };
  movement(amounts, measured, month);
  standing(amounts, measured, month);
  return amounts;
}

/** US dollars for an amount; `isFree` takes off what an account has for nothing. */
export function dollarsOf(name: Priced, amount: number, isFree: boolean): number {
  const { usd, free } = PRICES[name];
  return usd * Math.max(0, amount - (isFree ? free : 0));
}
