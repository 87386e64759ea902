import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Day } from '../../functions/core/calendar.ts';
import { fillCanada } from './fill-canada.ts';
import { fillCompared } from './fill-compared.ts';
import { fillExample } from './fill-example.ts';
import { fillSundsvall } from './fill-sundsvall.ts';
import type { ComparedFilling } from './filling.ts';

type Mark = { day: Day; done: boolean };

async function readMark(file: string): Promise<Mark | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as Mark;
  } catch {
    return null;
  }
}

async function writeMark(file: string, mark: Mark): Promise<void> {
  await writeFile(`${file}.new`, JSON.stringify(mark));
  await rename(`${file}.new`, file);
}

/**
 * Fills an empty table with the real and the invented examples. Every step may be repeated and goes on
 * where it stopped, so that a fill that was killed is completed by the next start.
 */
export async function firstFill(dataDir: string, parts: Omit<ComparedFilling, 'day'>): Promise<void> {
  const file = join(dataDir, 'first-fill.json');
  const mark = await readMark(file);
  if (mark?.done) return;
  const day = mark?.day ?? parts.store.today();
  await writeMark(file, { day, done: false });
  const filling = { ...parts, day };
  await fillSundsvall(filling);
  await fillExample(filling);
  await fillCompared(filling);
  await fillCanada(filling);
  await writeMark(file, { day, done: true });
}
