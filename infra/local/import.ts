import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { COMPARED_FORMATS } from '../../functions/core/benchmark/compared-formats.ts';
import { Day } from '../../functions/core/calendar.ts';
import { IMPORT_OUTCOMES, type ImportFile, type ImportRow } from '../../functions/core/importing.ts';
import { organisationsIn } from '../../functions/exchange/canada-service-inventory/organisations.ts';
import { givenFile } from './given-file.ts';
import { apiAt, type ImportAnswer } from './import-api.ts';
import { localSettings, runProgram, UsageError } from './settings.ts';
import { localToken } from './token.ts';

const USAGE =
  'npm run import -- [--org ORG] --format FORMAT FILE… [--effective-on DAY] [--dry-run] [--url ADDRESS] [--token TOKEN]';
const options = {
  org: { type: 'string' },
  format: { type: 'string' },
  'effective-on': { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
  url: { type: 'string' },
  token: { type: 'string' },
} as const;

/** Whether a format brings organisations that keep no log here; its files name them. */
const isCompared = (format: string): boolean => COMPARED_FORMATS.some((each) => each === format);

/** What the arguments ask for; throws a UsageError that says what is missing. */
export function orderFrom(args: string[]) {
  const { values, positionals } = parseArgs({ args, options, allowPositionals: true });
  const { org, format, 'effective-on': effectiveOn, 'dry-run': dryRun, url, token } = values;
  if (!format || positionals.length === 0)
    throw new UsageError(`Name a format and at least one file: ${USAGE}`);
  const namesThem = format === 'canada-service-inventory' || isCompared(format);
  if (!org && !namesThem) throw new UsageError(`Name the organisation with --org: ${USAGE}`);
  if (effectiveOn !== undefined && !Day.safeParse(effectiveOn).success) {
    throw new UsageError(`--effective-on must be a day written YYYY-MM-DD, but is “${effectiveOn}”.`);
  }
  return { org, format, effectiveOn, dryRun, url, token, paths: positionals };
}

type Order = ReturnType<typeof orderFrom>;

async function readFiles(paths: readonly string[]): Promise<ImportFile[]> {
  return Promise.all(paths.map(async (path) => ({ name: basename(path), bytes: await givenFile(path) })));
}

const place = ({ line, column, externalId }: ImportRow): string =>
  [line && `line ${line}`, column && `column ${column}`, externalId && `service ${externalId}`]
    .filter(Boolean)
    .join(', ');

/** The summary of one or several imports: a count of each outcome, and every refused row with its reason. */
export function summaryOf(
  answers: readonly Pick<ImportAnswer, 'organisation' | 'summary' | 'rows'>[],
): string {
  const total = (outcome: ImportRow['outcome']) =>
    answers.reduce((sum, { summary }) => sum + summary[outcome], 0);
  const counts = IMPORT_OUTCOMES.map((outcome) => `${outcome} ${total(outcome)}`).join(', ');
  const refused = answers.flatMap(({ organisation, rows }) =>
    rows
      .filter(({ outcome }) => outcome === 'refused')
      .map((row) => `  ${organisation}: ${place(row)}: ${row.detail}`),
  );
  return [counts, ...refused].join('\n');
}

/** Brings files of organisations that keep no log here, one file at a time. */
async function bringAll(api: ReturnType<typeof apiAt>, order: Order, files: readonly ImportFile[]) {
  const { format, dryRun } = order;
  let refused = 0;
  for (const file of files) {
    const { organisations, summary, rows } = await api.bringCompared({ format, files: [file], dryRun });
    for (const { id, name, outcome } of organisations) console.log(`${name} (${id}): ${outcome}`);
    const said =
      format === 'self-assessment' ? summaryOf([{ organisation: file.name, summary, rows }]) : file.name;
    console.log(`${dryRun ? 'Dry run, nothing saved: ' : ''}${said}`);
    refused += summary.refused;
  }
  return refused > 0 ? 1 : 0;
}

async function main(): Promise<number> {
  const order = orderFrom(process.argv.slice(2));
  const { org, format, effectiveOn, dryRun, url, token, paths } = order;
  const files = await readFiles(paths);
  const { port, dataDir } = localSettings(process.env);
  const operator = { subject: 'local-operator', org: '*', role: 'operator' } as const;
  const api = apiAt(url ?? `http://127.0.0.1:${port}`, token ?? (await localToken(dataDir, operator, 1)));
  if (isCompared(format)) return bringAll(api, order, files);
  if (org && !(await api.exists(org))) {
    throw new UsageError(
      `There is no organisation “${org}” yet; register it first with PUT /api/v1/organisations/${org} and a name (README, “Run”).`,
    );
  }
  const targets = org ? [{ id: org, settings: null }] : organisationsOrStop(files);
  const answers: ImportAnswer[] = [];
  for (const [index, { id, settings }] of targets.entries()) {
    if (settings && !(await api.exists(id)) && !dryRun) await api.putOrganisation(id, settings);
    if (settings && dryRun && !(await api.exists(id))) {
      console.log(`[${index + 1}/${targets.length}] ${id}: would be created`);
      continue;
    }
    const answer = await api.importFiles(id, { format, files, effectiveOn, dryRun });
    console.log(
      `[${index + 1}/${targets.length}] ${id}: ${answer.rows.length} rows, ${answer.commits.length} commits`,
    );
    answers.push(answer);
  }
  console.log(`${dryRun ? 'Dry run, nothing saved: ' : ''}${summaryOf(answers)}`);
  return answers.some(({ summary }) => summary.refused > 0) ? 1 : 0;
}

function organisationsOrStop(files: readonly ImportFile[]) {
  const found = organisationsIn(files);
  if (!found.ok) throw new UsageError(found.detail);
  return found.organisations;
}

if (import.meta.main) await runProgram(main);
