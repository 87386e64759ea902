import { type Verification, VerifyPage } from '../../../web/staff/log/verify.tsx';
import { lineOf } from '../../core/commit.ts';
import { canonicalJson } from '../../core/digest.ts';
import { auditOf } from '../../core/log-audit.ts';
import type { StaffCall } from '../call.ts';
import { localeOf, pageAnswer } from '../page.tsx';
import { bookOf } from './entries.ts';

/** Commits read at a time, so that a log which breaks says where. */
const BATCH = 200;

const saidBy = (error: unknown): string => (error instanceof Error ? error.message : String(error));

type Lines = { log: string; broken: { after: number; why: string } | null };

/** The public log as the store holds it now, up to where it can be read. */
async function readLines({ parts, org, ledger }: StaffCall): Promise<Lines> {
  const lines: string[] = [];
  while (lines.length < ledger.state.seq) {
    try {
      const limit = Math.min(BATCH, ledger.state.seq - lines.length);
      const commits = await parts.store.commits(org, lines.length, limit);
      if (commits.length === 0) break;
      lines.push(...commits.map(lineOf));
    } catch (error) {
      // A stored line that is not what it was cannot be read at all: that is a finding, not a fault of ours.
      return { log: lines.join(''), broken: { after: lines.length, why: saidBy(error) } };
    }
  }
  return { log: lines.join(''), broken: null };
}

/** The seq at which a store that cannot read its log says that it breaks. */
const seqIn = (why: string, after: number): number => Number(/at commit (\d+)/.exec(why)?.[1] ?? after + 1);

/** Checks the whole log with its texts, as anybody could from the two files. */
async function verify(call: StaffCall): Promise<Verification> {
  const { parts, org, ledger } = call;
  const { log, broken } = await readLines(call);
  if (broken) return { ok: false, part: 'store', line: seqIn(broken.why, broken.after), why: broken.why };
  try {
    const beside = await parts.store.texts(org, 0, ledger.state.seq);
    const companion = beside.flatMap(({ seq, texts }) =>
      texts.map((sealed) => `${canonicalJson({ seq, ...sealed })}\n`),
    );
    return auditOf(log, companion.join(''), ledger.state);
  } catch (error) {
    return { ok: false, part: 'texts', line: 0, why: saidBy(error) };
  }
}

/** The page that says whether the log is whole; it checks only when it is asked to. */
export async function verifyPage(call: StaffCall): Promise<Response> {
  const result = call.url.searchParams.has('run') ? await verify(call) : null;
  const { title } = localeOf(call).staff.log.verify;
  return pageAnswer(call, { title, here: 'log' }, <VerifyPage book={bookOf(call)} result={result} />);
}
