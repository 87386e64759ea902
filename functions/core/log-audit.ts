import { verifyLog } from './chain.ts';
import type { Head } from './commit.ts';
import { checkTexts } from './companion.ts';
import type { State } from './state.ts';

/** The outcome of checking a whole log with its texts, or where and why it fails. */
export type Audit =
  | {
      ok: true;
      head: Head;
      genuine: number;
      /** Texts that a redaction in the log took away. */
      withdrawn: number;
      /** Texts that are gone although no redaction says so. */
      lost: number;
    }
  | { ok: false; part: 'log' | 'texts'; line: number; why: string };

/** Checks a log and its companion file of texts against the head and redactions that a state knows. */
export function auditOf(log: string, companion: string, state: State): Audit {
  const { org, hash, redacted } = state;
  const verdict = verifyLog(log, { org, head: hash });
  if (!verdict.ok) return { ...verdict, part: 'log' };
  const texts = checkTexts(log, companion);
  if (!texts.ok) return { ...texts, part: 'texts' };
  const withdrawn = Object.keys(redacted).length;
  return { ok: true, head: verdict.head, genuine: texts.genuine, withdrawn, lost: texts.missing - withdrawn };
}
