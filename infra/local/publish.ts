import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { Day } from '../../functions/core/calendar.ts';
import { PublishingProblem } from '../../functions/publish/problem.ts';
import { type Published, publish } from '../../functions/publish/publish.ts';
import { SITE } from '../../functions/publish/sink.ts';
import type { Publishing } from '../../functions/publish/source.ts';
import { openBenchmarks } from '../../functions/store/benchmarks.ts';
import { openData } from './open-data.ts';
import { openFolder } from './publish-folder.ts';
import { localSettings, ORIGIN, runProgram, UsageError } from './settings.ts';

const USAGE =
  'npm run publish -- --out DIR [--org ORG] [--day DAY] [--origin URL] [--publisher NAME] [--contact ADDRESS]';
const HELP = `${USAGE}

Writes the public site as files: what the server renders on demand, for any web server that answers a
folder with its index.html. Only files whose content changed are written, and none is deleted, so that
it may be repeated, interrupted and started again.

  --out DIR          the folder to publish into
  --org ORG          only this organisation (its id), and the pages that all share
  --day DAY          the day that the pages show, YYYY-MM-DD; today when left out
  --origin URL       where the site will lie, such as https://blomlada.example; gives it a sitemap and a
                     data catalogue
  --publisher NAME   who runs it, as the data catalogue names them
  --contact ADDRESS  mailto: or https: address for reports on security; gives it a security.txt

It reads the data folder itself (DATA_DIR, or .data), which one process at a time can have open: stop
the server first. In the cloud the publisher reads the same table as the functions, beside them.`;

const options = {
  out: { type: 'string' },
  org: { type: 'string' },
  day: { type: 'string' },
  origin: { type: 'string' },
  publisher: { type: 'string' },
  contact: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

const CONTACT = /^(?:mailto:|https:\/\/|tel:)\S+$/;

/** What the arguments ask for; throws a UsageError that says what is missing. */
export function orderFrom(args: string[]) {
  const { values } = parseArgs({ args, options });
  const { out, org, day, origin, publisher, contact: securityContact, help } = values;
  if (help) return null;
  if (!out) throw new UsageError(`Name the folder to publish into: ${USAGE}`);
  if (day !== undefined && !Day.safeParse(day).success)
    throw new UsageError(`--day must be a day written YYYY-MM-DD, but is “${day}”.`);
  if (origin !== undefined && !ORIGIN.test(origin))
    throw new UsageError(`--origin must be an address without a path, but is “${origin}”.`);
  if (securityContact !== undefined && !CONTACT.test(securityContact))
    throw new UsageError(`--contact must begin with mailto:, tel: or https://, but is “${securityContact}”.`);
  return { out: resolve(out), org, day, settings: { origin, securityContact, publisher } };
}

const lineOf = (name: string, { written, unchanged }: Published): string =>
  `  ${name}: ${written} written, ${unchanged} unchanged`;

/** Publishes organisations one after the other and then what they share; tells each. */
async function publishAll(targets: readonly string[], publishing: Publishing): Promise<void> {
  const started = performance.now();
  const sums = { written: 0, unchanged: 0 };
  for (const [place, target] of targets.entries()) {
    const published = await publish(target, publishing);
    const name = target === SITE ? 'shared pages' : `${place + 1}/${targets.length - 1} ${target}`;
    console.log(lineOf(name, published));
    sums.written += published.written;
    sums.unchanged += published.unchanged;
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`Done in ${seconds} s: ${sums.written} files written, ${sums.unchanged} unchanged.`);
}

async function main(): Promise<number> {
  const order = orderFrom(process.argv.slice(2));
  if (!order) {
    console.log(HELP);
    return 0;
  }
  const { out, org, day, settings } = order;
  const { store, database, close } = await openData(localSettings(process.env).dataDir);
  const benchmarks = openBenchmarks(database, settings.origin ?? null);
  try {
    const known = (await store.organisations()).map(({ id }) => id);
    if (org !== undefined && !known.includes(org)) throw new UsageError(`There is no organisation “${org}”.`);
    const sink = await openFolder(out);
    const publishing = { source: store, benchmarks, sink, day: () => day ?? store.today(), settings };
    await publishAll([...(org === undefined ? known : [org]), SITE], publishing);
    return 0;
  } catch (error) {
    if (error instanceof PublishingProblem) throw new UsageError(error.message);
    throw error;
  } finally {
    await close();
  }
}

if (import.meta.main) await runProgram(main);
