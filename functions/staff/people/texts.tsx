import { logAddresses } from '../../../web/staff/log/addresses.ts';
import { TextsPage } from '../../../web/staff/log/texts.tsx';
import type { FoundTexts } from '../../../web/staff/log/texts-beside.tsx';
import { fixedPlaces } from '../../core/fixed-words.ts';
import { textsWithin } from '../../core/log-filter.ts';
import { readNotes } from '../../core/log-notes.ts';
import { holdsWords, plain } from '../../core/plain-text.ts';
import { usesWith } from '../../core/text-uses.ts';
import { seeOther } from '../answer.ts';
import type { StaffCall } from '../call.ts';
import { given } from '../form.ts';
import { bookOf } from '../log/entries.ts';
import { formKeys, localeOf, pageAnswer } from '../page.tsx';

/** Texts that a page lists; whoever seeks a name finds fewer. */
const MOST = 200;

const holds = (value: unknown, sought: string): boolean =>
  holdsWords(plain(textsWithin(value).join('\n')), sought);

/** Everything that people wrote, beside the log and in it, which holds what is sought. */
async function find({ parts, org, ledger }: StaffCall, sought: string): Promise<FoundTexts> {
  const [internals, proposals, reports] = await Promise.all([
    parts.store.internals(org, 0, ledger.state.seq),
    parts.store.proposals(org),
    parts.inbox.list(org),
  ]);
  const uses = usesWith(ledger, sought);
  return {
    uses: uses.slice(0, MOST),
    total: uses.length,
    notes: internals
      .map((part) => ({ seq: part.seq, notes: readNotes(part.notes).notes }))
      .filter(({ notes }) => notes.length > 0 && holds(notes, sought)),
    proposals: proposals.filter(({ commands, notes, state }) =>
      holds([commands, notes, state.kind === 'declined' ? state.reason : ''], sought),
    ),
    reports: reports.filter(({ message, contact }) => holds([message, contact], sought)),
    fixed: fixedPlaces(ledger.state, sought),
  };
}

/** The page that finds texts which name somebody. */
export async function textsPage(call: StaffCall): Promise<Response> {
  const query = call.url.searchParams.get('q')?.trim() ?? '';
  const page = (
    <TextsPage
      book={bookOf(call)}
      query={query}
      found={query === '' ? null : await find(call, query)}
      keys={() => formKeys(call)}
      proposalErased={call.url.searchParams.has('erased')}
    />
  );
  return pageAnswer(call, { title: localeOf(call).staff.people.texts.title, here: 'log' }, page);
}

/** Erases a proposal that names somebody. */
export async function eraseProposal(call: StaffCall): Promise<Response> {
  const { parts, org, form, url, language } = call;
  const proposal = given(form, 'proposal');
  const known = (await parts.store.proposals(org)).some(({ id }) => id === proposal);
  if (proposal !== undefined && known) await parts.store.eraseProposal(org, proposal);
  const query = new URLSearchParams({ q: url.searchParams.get('q') ?? '', erased: '1' });
  return seeOther(`${logAddresses(language, org).texts}?${query}`);
}
