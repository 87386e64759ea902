import { Commit, GENESIS, type Head, hashOf, lineOf } from './commit.ts';

/** What is expected of a log that is checked: whose it is, and where it should end. */
export type Expectation = { org?: string; head?: string };

/** The outcome of checking a log: its head, or the first line (from 1) that breaks it and why. */
export type Verdict = { ok: true; head: Head; org: string | null } | { ok: false; line: number; why: string };

type Progress = { head: Head; org: string | null; at: string };

function parse(line: string): Commit | string {
  try {
    const commit = Commit.safeParse(JSON.parse(line));
    return commit.success ? commit.data : 'is not a commit of log format 1';
  } catch {
    return 'is not JSON';
  }
}

/** Why the commit cannot follow what came before it; null when it can. */
function breach(commit: Commit, line: string, before: Progress): string | null {
  const { hash, ...unsealed } = commit;
  if (`${line}\n` !== lineOf(commit)) return 'is not the canonical JSON (RFC 8785) of its commit';
  if (hash !== hashOf(unsealed)) return 'has a hash that is not the hash of its content';
  if (before.org !== null && commit.org !== before.org)
    return `belongs to ${commit.org}, not to ${before.org}`;
  if (commit.seq !== before.head.seq + 1)
    return `has seq ${commit.seq} where ${before.head.seq + 1} must follow`;
  if (commit.parent !== before.head.hash) return 'names a parent that is not the line before it';
  if (commit.at < before.at) return 'is dated before the line before it';
  return null;
}

/**
 * Checks a whole public log, without a server: every line, the chain, and the head when one is given.
 * Without a head a cut end cannot be seen.
 */
export function verifyLog(text: string, expected: Expectation = {}): Verdict {
  const lines = text.split('\n');
  const rest = lines.pop();
  if (rest !== '') return { ok: false, line: lines.length + 1, why: 'does not end with a newline' };
  let progress: Progress = { head: { seq: 0, hash: GENESIS }, org: expected.org ?? null, at: '' };
  for (const [index, line] of lines.entries()) {
    const commit = parse(line);
    const why = typeof commit === 'string' ? commit : breach(commit, line, progress);
    if (why !== null || typeof commit === 'string') return { ok: false, line: index + 1, why: why ?? '' };
    progress = { head: { seq: commit.seq, hash: commit.hash }, org: commit.org, at: commit.at };
  }
  if (expected.head !== undefined && expected.head !== progress.head.hash) {
    return {
      ok: false,
      line: lines.length + 1,
      why: `is missing: the log ends at ${progress.head.hash}, not at the given head`,
    };
  }
  return { ok: true, head: progress.head, org: progress.org };
}
