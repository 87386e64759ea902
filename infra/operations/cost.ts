import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ROOT } from '../bundle.ts';
import { runProgram } from '../local/settings.ts';
import { Measurements } from './cost/measurements.ts';
import { costSection, withSection } from './cost/table.ts';

const HELP = `npm run cost -- [--measure] [--write]

Prints what a month costs: measured units times listed prices (infra/operations/prices.ts). It reckons from the
recorded measurements; --measure takes them anew (two minutes) and records them. --write puts the result into
the README.`;

const options = {
  measure: { type: 'boolean', default: false },
  write: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const RECORDED = join(import.meta.dirname, 'cost/measurements.json');
const README = join(ROOT, 'README.md');

/** What was measured last. */
export const recorded = async (): Promise<Measurements> =>
  Measurements.parse(JSON.parse(await readFile(RECORDED, 'utf8')));

async function measureAnew(): Promise<void> {
  // Only here: it brings the engine and everything that is measured along.
  const { measure } = await import('./cost/measure.ts');
  await writeFile(RECORDED, `${JSON.stringify(await measure(new Date()), null, 2)}\n`);
}

async function main(): Promise<number> {
  const { values } = parseArgs({ options });
  if (values.help) {
    console.log(HELP);
    return 0;
  }
  if (values.measure) await measureAnew();
  const section = costSection(await recorded());
  if (values.write) await writeFile(README, withSection(await readFile(README, 'utf8'), section));
  console.log(section);
  return 0;
}

if (import.meta.main) await runProgram(main);
