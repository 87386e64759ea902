import { staffPath } from '../../../web/staff/addresses.ts';
import type { ProposalDone } from '../../../web/staff/proposals/shown.ts';
import type { Command } from '../../core/commands.ts';
import { FreeText } from '../../core/language.ts';
import type { Proposal } from '../../core/proposal.ts';
import { asProposed, asSeen } from '../../core/proposed-changes.ts';
import { mayApprove } from '../../core/rights.ts';
import { seeOther } from '../answer.ts';
import type { StaffCall } from '../call.ts';
import { faultSentence, given, textsIn } from '../form.ts';
import { localeOf } from '../page.tsx';
import { unsavedSentence, withDone } from '../saving.ts';
import { showProposals } from './show.tsx';

const pathOf = ({ language, org }: StaffCall): string => staffPath(language, org, 'forslag/');

const told = (call: StaffCall, done: ProposalDone): Response => seeOther(`${pathOf(call)}?done=${done}`);

/** The commands to save: as they were proposed; or, approved anyway, over what the page showed of others' changes. */
function commandsOf({ form, ledger }: StaffCall, proposal: Proposal): Command[] {
  const seen = Number(given(form, 'seen') ?? '');
  return form.get('do') === 'anyway' && Number.isSafeInteger(seen) && seen > 0
    ? asSeen(ledger.state, proposal, seen)
    : asProposed(ledger.state, proposal);
}

async function approve(call: StaffCall, proposal: Proposal): Promise<Response> {
  const { parts, org, actor, person } = call;
  const commands = commandsOf(call, proposal);
  const { id, by, notes } = proposal;
  const outcome = await parts.store.save({
    org,
    commands,
    sender: { ...actor, subject: person.subject },
    via: 'api',
    key: id,
    notes,
    approves: { id, by },
  });
  if (outcome.kind === 'saved') return seeOther(withDone(pathOf(call), outcome));
  if (outcome.kind === 'proposed') throw new Error('an approval cannot be a proposal');
  const { changedWhileReading } = localeOf(call).staff.proposals;
  if (outcome.kind !== 'refused')
    return showProposals(call, { warning: unsavedSentence(call, outcome, commands), status: 409 });
  const { refusal, ledger } = outcome;
  if (refusal.type === 'proposal-decided' || refusal.type === 'unknown-proposal') return told(call, 'late');
  const warning =
    refusal.type === 'changed-meanwhile' ? changedWhileReading : unsavedSentence(call, outcome, commands);
  return showProposals(call, { warning, ledger, status: 409 });
}

const Reason = FreeText(2000);

async function decline(call: StaffCall, { id }: Proposal, own: string): Promise<Response> {
  const reason = Reason.safeParse(call.form.get('reason') ?? '');
  if (!reason.success) {
    const [issue] = reason.error.issues;
    const errors = { reason: issue ? faultSentence(issue, localeOf(call)) : '' };
    return showProposals(call, {
      refused: { id, state: { values: textsIn(call.form), errors } },
      status: 422,
    });
  }
  const decision = { by: own, reason: reason.data };
  return told(call, (await call.parts.store.declineProposal(call.org, id, decision)) ? 'declined' : 'late');
}

async function withdraw(call: StaffCall, { id }: Proposal, own: string): Promise<Response> {
  const decision = { by: own, reason: '' };
  return told(call, (await call.parts.store.declineProposal(call.org, id, decision)) ? 'withdrawn' : 'late');
}

/** Approves, declines or withdraws a proposal. Strategists decide; whoever proposed may withdraw. */
export async function decideProposal(call: StaffCall): Promise<Response> {
  const { parts, org, params, person, actor, form } = call;
  const own = await parts.store.rememberName(org, person.subject, person.name);
  const proposal = (await parts.store.proposals(org)).find(({ id }) => id === params['id']);
  const isOwn = proposal?.by === own;
  if (!proposal || !(isOwn || mayApprove(actor))) return told(call, 'late');
  const wish = form.get('do');
  if (wish === 'withdraw' && isOwn) return withdraw(call, proposal, own);
  if (!mayApprove(actor)) {
    const warning = localeOf(call).staff.refusals['missing-permission'];
    return showProposals(call, { warning, status: 403 });
  }
  if (wish === 'decline') return decline(call, proposal, own);
  return wish === 'approve' || wish === 'anyway' ? approve(call, proposal) : told(call, 'late');
}
