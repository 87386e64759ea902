import { PRICES, PRICES_NOTED, type Priced } from '../prices.ts';
import type { Act, Measurements } from './measurements.ts';
import { amountsOf, billedSeconds, coldPage, dollarsOf, MONTHS, type Month } from './model.ts';

/** What belongs together in the eyes of somebody who pays. */
const GROUPS: readonly { readonly label: string; readonly of: readonly Priced[] }[] = [
  { label: 'Edge: requests, bytes, its function', of: ['edgeRequests', 'edgeBytes', 'edgeFunctions'] },
  { label: 'HTTP API', of: ['apiRequests'] },
  { label: 'Functions: starts, GB-seconds, clock', of: ['invocations', 'gigabyteSeconds', 'scheduled'] },
  { label: 'Table: units', of: ['readUnits', 'writeUnits'] },
  { label: 'Table: what lies there, recovery', of: ['tableBytes', 'recoveryBytes'] },
  { label: 'Vault: 35 daily backups', of: ['backupBytes'] },
  { label: 'Bucket: puts and lists, gets, what lies there', of: ['fileWrites', 'fileReads', 'fileBytes'] },
  { label: 'Logs', of: ['logBytes'] },
  { label: 'Alarms, metrics, dashboard, budget', of: ['alarms', 'metrics', 'dashboards', 'budgets'] },
  { label: 'Secrets', of: ['secrets'] },
];

const number = (value: number): string => Math.round(value).toLocaleString('en');
const dollars = (value: number): string => (value === 0 ? '0' : value < 0.01 ? '< 0.01' : value.toFixed(2));
const kilobytes = (bytes: number): string => (bytes === 0 ? '–' : `${(bytes / 1000).toFixed(0)} kB`);

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const table = (head: readonly string[], rows: readonly string[][]): string =>
  [row(head), row(head.map((_, place) => (place === 0 ? '---' : '---:'))), ...rows.map(row)].join('\n');

const ACTS: readonly {
  readonly label: string;
  readonly act: keyof Measurements['acts'];
  readonly memory: number;
}[] = [
  { label: 'a page with a query, warm', act: 'queryPage', memory: 512 },
  { label: 'the same after a cold start', act: 'coldRead', memory: 512 },
  { label: 'an API read (the matrix), warm', act: 'apiRead', memory: 512 },
  { label: 'a comparison with everybody', act: 'comparison', memory: 512 },
  { label: 'a save of one status with text and note', act: 'save', memory: 1024 },
  { label: 'what it wakes: publishing its organisation', act: 'publishRun', memory: 1769 },
  { label: 'a snapshot, every fiftieth commit', act: 'snapshot', memory: 1769 },
  { label: 'a report from the public', act: 'report', memory: 256 },
  { label: 'a night, for each organisation', act: 'nightly', memory: 1769 },
  { label: 'a night, for what all share', act: 'siteRun', memory: 1769 },
];

function unitsRow(label: string, act: Act, memory: number): string[] {
  const { readUnits, writeUnits, s3Writes, s3Reads, bytes } = act;
  const asked = [readUnits, writeUnits, s3Writes, s3Reads].map(number);
  return [label, ...asked, kilobytes(bytes), billedSeconds(act, memory).toFixed(2)];
}

function unitsTable({ acts, organisation }: Measurements): string {
  const head = ['one', 'read units', 'write units', 'PUT, LIST', 'GET, HEAD', 'sent', 'seconds billed'];
  const file = [
    'a page without a query: a file, no function',
    '0',
    '0',
    '0',
    '0–1',
    kilobytes(organisation.pageBytes),
    '0',
  ];
  return table(head, [
    file,
    ...ACTS.map(({ label, act, memory }) =>
      unitsRow(label, act === 'coldRead' ? coldPage(acts) : acts[act], memory),
    ),
  ]);
}

/** What a group costs in a month, within what is free and without it. */
function costs(measured: Measurements, month: Month, of: readonly Priced[]): [number, number] {
  const amounts = amountsOf(measured, month);
  const sum = (isFree: boolean) => of.reduce((all, name) => all + dollarsOf(name, amounts[name], isFree), 0);
  return [sum(true), sum(false)];
}

function moneyTable(measured: Measurements): string {
  const head = ['US dollars a month', ...MONTHS.flatMap(({ name }) => [name, 'without what is free'])];
  const line = (label: string, of: readonly Priced[]) => [
    label,
    ...MONTHS.flatMap((month) => costs(measured, month, of).map(dollars)),
  ];
  const everything = Object.keys(PRICES) as Priced[];
  return table(head, [
    ...GROUPS.map(({ label, of }) => line(label, of)),
    line('**Together**', everything).map((cell, place) => (place === 0 ? cell : `**${cell}**`)),
  ]);
}

const assumed = ({ name, organisations, pageViews, queryShare, comparisons, ...month }: Month): string =>
  `${name}: ${number(organisations)} organisation${organisations === 1 ? '' : 's'}, ${number(pageViews)} page views (${Math.round(queryShare * 100)} % with a query), ${number(comparisons)} comparisons, ${number(month.apiReads)} API reads, ${number(month.staffPages)} pages of the workspace, ${number(month.saves)} saves one by one, ${number(month.reports)} reports.`;

/** The cost model as the README prints it; the same measurements give the same text. */
export function costSection(measured: Measurements): string {
  const { organisation, compared, stack, measuredOn } = measured;
  return [
    `Measured ${measuredOn} on Exempelkommun (${organisation.services} services, ${organisation.commits} commits, ten years, ${organisation.files} files); comparisons with ${compared} such histories. Seconds are this machine's processor time × 1.5 for Lambda's ARM, × what less memory takes, and waiting.`,
    unitsTable(measured),
    `A month. ${MONTHS.map(assumed).join(' ')} ${stack.alarms} alarms, ${stack.secrets} secrets, ${stack.dashboards} dashboard, one budget.`,
    moneyTable(measured),
    `Prices: lists of AWS for eu-north-1 as noted in ${PRICES_NOTED} in \`infra/operations/prices.ts\`, each with its source. They were noted from memory and **must be checked** before a sum is relied on. Free is what an account has for ever, once for all that runs in it. Not in it: tax, a domain, support, link checks.`,
  ].join('\n\n');
}

const MARKS = ['<!-- cost: written by npm run cost -- --write -->', '<!-- cost: end -->'] as const;

/** A text with the section between its marks replaced; throws where the marks are missing. */
export function withSection(text: string, section: string): string {
  const [start, end] = MARKS.map((mark) => text.indexOf(mark)) as [number, number];
  if (start < 0 || end < start) throw new Error('the marks of the cost section are missing');
  return `${text.slice(0, start + MARKS[0].length)}\n\n${section}\n\n${text.slice(end)}`;
}
