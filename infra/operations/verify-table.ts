import { verifyLog } from '../../functions/core/chain.ts';
import { checkTexts } from '../../functions/core/companion.ts';
import type { Database } from '../../functions/store/database.ts';
import { openReading } from '../../functions/store/reading.ts';
import { logFile } from '../../web/site/log-files.ts';

/** What was found of one organisation in a table: where its log ends, or what is wrong with it. */
export type Verified =
  | { org: string; ok: true; seq: number; hash: string; texts: number }
  | { org: string; ok: false; why: string };

/** Checks one organisation's log and texts as anybody could who downloaded them. */
async function verifyOrganisation(
  reader: ReturnType<typeof openReading>,
  org: string,
  expected: string | undefined,
): Promise<Verified> {
  const ledger = await reader.read(org);
  if (!ledger) return { org, ok: false, why: 'is in the directory, but has no log' };
  const log = (await logFile(reader, ledger.state, 'logg.ndjson')).body;
  const verdict = verifyLog(log, { org, ...(expected !== undefined && { head: expected }) });
  if (!verdict.ok) return { org, ok: false, why: `line ${verdict.line} ${verdict.why}` };
  const texts = checkTexts(log, (await logFile(reader, ledger.state, 'texter.ndjson')).body);
  if (!texts.ok) return { org, ok: false, why: `text line ${texts.line} ${texts.why}` };
  return { org, ok: true, ...verdict.head, texts: texts.genuine };
}

/**
 * Verifies the log of every organisation in a table, and that its texts are those that the log refers to.
 * `heads` are hashes at which logs are known to end, by organisation: only so is a cut end seen.
 */
export async function verifyTable(
  database: Database,
  heads: ReadonlyMap<string, string> = new Map(),
): Promise<Verified[]> {
  const reader = openReading({ ...database, now: () => new Date() });
  const found: Verified[] = [];
  for (const { id } of await reader.organisations()) {
    const verified = verifyOrganisation(reader, id, heads.get(id));
    found.push(
      await verified.catch(
        (error): Verified => ({ org: id, ok: false, why: String(error?.message ?? error) }),
      ),
    );
  }
  const missing = [...heads.keys()].filter((org) => !found.some((each) => each.org === org));
  return [...found, ...missing.map((org): Verified => ({ org, ok: false, why: 'is missing' }))];
}

/** A sentence on what was found of an organisation. */
export const sentenceOf = (verified: Verified): string =>
  verified.ok
    ? `${verified.org}: sound, ${verified.seq} commits, ${verified.texts} texts, ends at ${verified.hash}`
    : `${verified.org}: BROKEN, ${verified.why}`;
