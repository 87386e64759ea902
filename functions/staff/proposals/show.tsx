import type { FormState } from '../../../web/staff/form-state.ts';
import type { LogBook } from '../../../web/staff/log/book.ts';
import { ProposalsPage } from '../../../web/staff/proposals/page.tsx';
import type { ProposalDone, ProposalReader } from '../../../web/staff/proposals/shown.ts';
import { catalogueAt } from '../../core/matrix.ts';
import { mayApprove } from '../../core/rights.ts';
import type { Ledger } from '../../core/state.ts';
import type { StaffCall } from '../call.ts';
import { formKeys, localeOf, pageAnswer } from '../page.tsx';
import { listProposals } from './listing.ts';

const DONE: readonly ProposalDone[] = ['declined', 'withdrawn', 'late'];

/** What the page is read from; the texts of a proposal cannot be redacted, it is declined or deleted whole. */
function bookOf(call: StaffCall, ledger: Ledger): LogBook {
  const { org, today, settings } = call;
  const locale = localeOf(call);
  const catalogue = catalogueAt(ledger.state, { validOn: today, known: ledger.state.seq });
  return { locale, org, slug: settings.slug, ledger, catalogue, today, mayRedact: false };
}

const readerOf = ({ actor }: StaffCall): ProposalReader =>
  mayApprove(actor) ? 'approver' : actor.role === 'editor' ? 'editor' : 'reader';

export type Shown = {
  refused?: { id: string; state: FormState };
  warning?: string;
  /** As the log stands now, where it has moved on since the request began. */
  ledger?: Ledger;
  status?: number;
};

/** The proposals, with what was typed where a decision was refused. */
export async function showProposals(call: StaffCall, shown: Shown = {}): Promise<Response> {
  const { ledger = call.ledger, refused = null, warning = null, status = 200 } = shown;
  const locale = localeOf(call);
  const { open, decided } = await listProposals(call, ledger);
  return pageAnswer(
    call,
    { title: locale.staff.shell.pages.proposals, here: 'proposals', status },
    <ProposalsPage
      book={bookOf(call, ledger)}
      reader={readerOf(call)}
      on={call.settings.secondPair === true}
      open={open}
      decided={decided}
      keys={() => formKeys(call)}
      refused={refused}
      warning={warning}
      done={DONE.find((each) => each === call.url.searchParams.get('done')) ?? null}
    />,
  );
}
