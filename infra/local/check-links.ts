import { parseArgs } from 'node:util';
import { Link } from '../../functions/core/identifiers.ts';
import { reasonNotToVisit } from '../../functions/core/links/facts.ts';
import type { LinkResult } from '../../functions/core/links/result.ts';
import type { OrganisationEntry } from '../../functions/core/organisation.ts';
import { visitAll } from '../../functions/linkcheck/run.ts';
import { openVisitor } from '../../functions/linkcheck/visitor.ts';
import { openLinkMemory } from '../../functions/store/links.ts';
import { type OpenData, openData } from './open-data.ts';
import { localSettings, runProgram, UsageError } from './settings.ts';

const USAGE = 'npm run check-links -- --contact ADDRESS [--org ORG] [--start-page URL]';
const HELP = `${USAGE}

Visits the public link of every e-service that has not been visited for a week, politely: one request at a
time for each site, with a pause, as its robots file allows. The register check shows what was seen; a
fault counts when it has been met twice in a row, on different days. Invented organisations and finished
data sets are left alone. It never runs by itself.

  --contact ADDRESS  mailto: or https: address, told to every site: whom to write to about the visits
  --org ORG          only this organisation (its id)
  --start-page URL   the start page of its own site, for how many steps away its e-services lie;
                     derived from the links when left out; needs --org

It uses the data folder itself (DATA_DIR, or .data), which one process at a time can have open: stop
the server first.`;

const options = {
  contact: { type: 'string' },
  org: { type: 'string' },
  'start-page': { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/** What the arguments ask for, null for help; throws a UsageError that says what is missing. */
export function orderFrom(args: string[]) {
  const { values } = parseArgs({ args, options });
  const { contact, org, 'start-page': startPage, help } = values;
  if (help) return null;
  if (contact === undefined || !/^(?:mailto:|https:\/\/)[!-~]+$/.test(contact))
    throw new UsageError(`Name whom sites may write to, as mailto: or https: address: ${USAGE}`);
  if (startPage !== undefined && (!org || !Link.safeParse(startPage).success))
    throw new UsageError(`--start-page must be an http or https address, and goes with --org: ${USAGE}`);
  return { contact, org, startPages: org && startPage ? { [org]: startPage } : {} };
}

/** Why nobody is visited, where somebody was named. */
const WHY_NOT = {
  example: 'is invented, so its links are not visited.',
  closed: 'is a finished data set, so its links are not visited.',
} as const;

/** Throws a UsageError where the organisation that was named is not visited. */
export function refuseUnvisited(entries: readonly OrganisationEntry[], org: string): void {
  const entry = entries.find(({ id }) => id === org);
  if (!entry) throw new UsageError(`There is no organisation “${org}”.`);
  const reason = reasonNotToVisit(entry);
  if (reason !== null) throw new UsageError(`${entry.name} ${WHY_NOT[reason]}`);
}

const lineOf = (org: string, { outcome, status, address, endedAt }: LinkResult): string =>
  `  ${org} ${outcome}${status === null ? '' : ` (${status})`} ${address}${endedAt === null ? '' : ` → ${endedAt}`}`;

async function visitWith({ store, database }: OpenData, order: NonNullable<ReturnType<typeof orderFrom>>) {
  const { contact, org, startPages } = order;
  if (org !== undefined) refuseUnvisited(await store.organisations(), org);
  const now = () => new Date();
  return visitAll({
    source: store,
    memory: openLinkMemory(database, now),
    ...openVisitor(contact),
    now,
    nights: 1,
    startPages,
    isTimeLeft: () => true,
    onFault: (each, error) => console.error(each, error),
    onVisit: (each, result) => console.log(lineOf(each, result)),
    ...(org !== undefined && { only: [org] }),
  });
}

async function main(): Promise<number> {
  const order = orderFrom(process.argv.slice(2));
  if (!order) {
    console.log(HELP);
    return 0;
  }
  const data = await openData(localSettings(process.env).dataDir);
  try {
    const { organisations, visits, faults } = await visitWith(data, order);
    console.log(`Done: ${visits} links of ${organisations} organisations visited.`);
    return faults === 0 ? 0 : 1;
  } finally {
    await data.close();
  }
}

if (import.meta.main) await runProgram(main);
