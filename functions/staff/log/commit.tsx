import { logAddresses } from '../../../web/staff/log/addresses.ts';
import { CommitPage } from '../../../web/staff/log/commit.tsx';
import { seeOther } from '../answer.ts';
import { barrier } from '../barrier.tsx';
import type { StaffCall } from '../call.ts';
import { formKeys, localeOf, pageAnswer } from '../page.tsx';
import { bookOf, entryOf, peopleOf } from './entries.ts';

/** Says that something of the log is not there. */
export const notThere = (call: StaffCall, sentence: string): Response =>
  barrier(404, localeOf(call), sentence, call.session);

/** The commit that an address names, by its number. */
export async function commitIn({ parts, org, params, ledger }: StaffCall) {
  const seq = Number(params['seq']);
  if (!Number.isSafeInteger(seq) || seq < 1 || seq > ledger.state.seq) return null;
  const [commit] = await parts.store.commits(org, seq - 1, 1);
  return commit ?? null;
}

/** One commit with everything in it. */
export async function commitPage(call: StaffCall): Promise<Response> {
  const { log } = localeOf(call).staff;
  const commit = await commitIn(call);
  if (!commit) return notThere(call, log.one.unknown);
  const [[part], people] = await Promise.all([
    call.parts.store.internals(call.org, commit.seq - 1, commit.seq),
    peopleOf(call),
  ]);
  const book = bookOf(call);
  const found = { commit, wanted: commit.events.map((_, index) => index) };
  const page = (
    <CommitPage
      book={book}
      entry={entryOf(book, found, part, people, Number.POSITIVE_INFINITY)}
      parent={commit.parent}
      keys={formKeys(call)}
      notesErased={call.url.searchParams.has('erased')}
    />
  );
  return pageAnswer(call, { title: log.commit(commit.seq), here: 'log' }, page);
}

/** Erases what staff wrote beside a commit. */
export async function eraseNotes(call: StaffCall): Promise<Response> {
  const commit = await commitIn(call);
  if (!commit) return notThere(call, localeOf(call).staff.log.one.unknown);
  await call.parts.store.eraseNotes(call.org, commit.seq);
  return seeOther(`${logAddresses(call.language, call.org).commit(commit.seq)}?erased=1`);
}
