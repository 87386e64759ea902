import { resolve } from 'node:path';

/** Who signs the tokens of a local run, and for whom. */
export const LOCAL_ISSUER = 'urn:blomlada:local';
export const LOCAL_AUDIENCE = 'blomlada';
export const LOCAL_TABLE = 'blomlada';

/** Where a local run listens and keeps its data, and where it is said to lie. */
export type LocalSettings = { port: number; dataDir: string; origin?: string };

/** An address of a site: without a path, and without a slash at the end. */
export const ORIGIN = /^https?:\/\/[^/\s?#]+$/;

/** A mistake of the person at the keyboard: shown as its sentence, without a stack. */
export class UsageError extends Error {
  override name = 'UsageError';
}

/** Reads PORT (8080), DATA_DIR (.data) and SITE_ORIGIN (none); throws a UsageError that says what is wrong. */
export function localSettings(env: Readonly<Record<string, string | undefined>>): LocalSettings {
  const given = env.PORT || '8080';
  const port = Number(given);
  if (!/^\d+$/.test(given) || port > 65_535) {
    throw new UsageError(`PORT must be a number from 0 to 65535, but is “${given}”.`);
  }
  const origin = env.SITE_ORIGIN;
  if (origin && !ORIGIN.test(origin)) {
    throw new UsageError(`SITE_ORIGIN must be an address without a path, but is “${origin}”.`);
  }
  return { port, dataDir: resolve(env.DATA_DIR || '.data'), ...(origin && { origin }) };
}

const isUsage = (error: unknown): error is Error =>
  error instanceof UsageError ||
  (error instanceof Error && 'code' in error && `${error.code}`.startsWith('ERR_PARSE_ARGS'));

/** Runs a command-line program: a mistake in its use ends it with a sentence, anything else with its stack. */
export async function runProgram(main: () => Promise<number>): Promise<void> {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(isUsage(error) ? error.message : error);
    process.exitCode = 2;
  }
}
