import { lineOf } from '../core/commit.ts';
import { canonicalJson } from '../core/digest.ts';
import { LARGEST_BODY } from './body.ts';
import type { Call, Handler } from './call.ts';
import { fittingPage, type Lines, linkToNext } from './log-page.ts';
import { readQuery } from './query.ts';
import { answerJson, answerRead, etagOfLog, readLedger } from './reading.ts';
import type { TextLine } from './schemas/log.ts';
import { PageQuery } from './schemas/parameters.ts';

const NDJSON = 'application/x-ndjson';

/** Where the log ends. */
export const readLogHead: Handler = async (call) => {
  const ledger = await readLedger(call);
  const { seq, hash } = ledger.state;
  return answerJson(call, etagOfLog(call, ledger), '', () => ({ seq, hash }));
};

type Page = { after: number; limit: number; end: number };

/** Commits read at a time: a long page is not held in memory whole before it is cut. */
const BATCH = 50;

/** The lines of a page as far as one answer can hold them, and the seq up to which they go. */
async function gathered(linesOf: (page: Page) => Promise<Lines[]>, { after, limit, end }: Page) {
  const lines: Lines[] = [];
  const last = Math.min(after + limit, end);
  let upTo = after;
  for (let size = 0; upTo < last && size <= LARGEST_BODY; ) {
    const next = Math.min(upTo + BATCH, last);
    const found = await linesOf({ after: upTo, limit: next - upTo, end });
    lines.push(...found);
    size += found.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
    upTo = next;
  }
  return { lines, upTo };
}

/** A page of lines up to where the log ended; a commit without lines still moves the page on. */
async function answerPage(call: Call, linesOf: (page: Page) => Promise<Lines[]>): Promise<Response> {
  const { after, limit } = readQuery(call.url, PageQuery);
  const ledger = await readLedger(call);
  const end = ledger.state.seq;
  return answerRead(call, etagOfLog(call, ledger), async () => {
    const { lines, upTo } = await gathered(linesOf, { after, limit, end });
    const { text, last } = fittingPage(lines);
    const all = last === null || last === lines.at(-1)?.seq;
    const reached = all ? upTo : last;
    return { type: NDJSON, body: text, headers: linkToNext(call.url, reached, limit, end) };
  });
}

/** The public log: each line is the canonical JSON of a commit, exactly as it is hashed. */
export const readLog: Handler = (call) =>
  answerPage(call, async ({ after, limit, end }) => {
    const commits = await call.app.store.commits(call.params['org'] ?? '', after, limit);
    return commits
      .filter(({ seq }) => seq <= end)
      .map((commit) => ({ seq: commit.seq, text: lineOf(commit) }));
  });

/** The texts that the commits refer to and that still exist, each with the salt of its digest. */
export const readLogTexts: Handler = (call) =>
  answerPage(call, async ({ after, limit, end }) => {
    const upTo = Math.min(after + limit, end);
    const found = upTo > after ? await call.app.store.texts(call.params['org'] ?? '', after, upTo) : [];
    return found.map(({ seq, texts }) => {
      const lines = texts.map((sealed): TextLine => ({ seq, ...sealed }));
      return { seq, text: lines.map((line) => `${canonicalJson(line)}\n`).join('') };
    });
  });
