import { lineOf } from '../../functions/core/commit.ts';
import { canonicalJson } from '../../functions/core/digest.ts';
import type { LedgerStore } from '../../functions/core/ledger-store.ts';
import type { State } from '../../functions/core/state.ts';
import { addressOf } from './address.ts';
import type { Answer } from './answer.ts';

/** The whole log, and the texts that it refers to and that still exist. */
export const LOG_FILES = ['logg.ndjson', 'texter.ndjson'] as const;
export type LogFile = (typeof LOG_FILES)[number];

type LogReader = Pick<LedgerStore, 'commits' | 'texts'>;

/** The log file that a path names, under any slug that the organisation has had; null where it names none. */
export function logFileIn(path: string, { settings }: State): LogFile | null {
  const { slug } = addressOf(path);
  const isOwn = settings.some((each) => each.settings.slug === slug);
  return LOG_FILES.find((name) => isOwn && path === `/${slug}/${name}`) ?? null;
}

/** The addresses of an organisation's log files. */
export const logPaths = (slug: string): string[] => LOG_FILES.map((name) => `/${slug}/${name}`);

async function linesOf(reader: LogReader, { org, seq }: State, name: LogFile): Promise<string[]> {
  if (name === 'logg.ndjson') {
    const commits = await reader.commits(org, 0, seq);
    return commits.filter((commit) => commit.seq <= seq).map(lineOf);
  }
  const found = await reader.texts(org, 0, seq);
  return found.flatMap((each) =>
    each.texts.map((sealed) => `${canonicalJson({ seq: each.seq, ...sealed })}\n`),
  );
}

/** A log file up to the end of a state: canonical JSON, a line each, exactly as it is hashed. */
export async function logFile(reader: LogReader, state: State, name: LogFile): Promise<Answer> {
  const lines = await linesOf(reader, state, name);
  return { status: 200, type: 'application/x-ndjson', body: lines.join('') };
}
