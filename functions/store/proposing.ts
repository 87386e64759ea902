import type { Command } from '../core/commands.ts';
import type { CommandId } from '../core/commit.ts';
import { refused } from '../core/decide/outcome.ts';
import type { SaveOutcome, SaveRequest } from '../core/ledger-store.ts';
import type { Proposal } from '../core/proposal.ts';
import { mayApprove } from '../core/rights.ts';
import type { Ledger } from '../core/state.ts';
import { settledProposal } from './approval.ts';
import type { Database } from './database.ts';
import { howManyPass } from './draft.ts';
import { addProposal, fitsProposal, readProposal } from './proposals.ts';

/** What proposing needs of the store. */
type Proposing = { database: Database; now: () => Date };

/** What is to be saved as validated, under its id, and the pseudonym of who asks. */
export type Own = { commands: readonly Command[]; commandId: CommandId; person: string };

/**
 * The answer to an editor's request that became a proposal before: the same again, whatever has changed since
 * and whatever became of it.
 */
export async function proposedAlready(
  { database }: Proposing,
  { org, sender }: SaveRequest,
  { commandId }: Own,
): Promise<SaveOutcome | null> {
  if (sender.role !== 'editor') return null;
  const [id = '', digest = ''] = commandId.split('-');
  const known = await readProposal(database, org, id);
  if (!known) return null;
  return known.request === digest ? { kind: 'proposed', proposal: id } : { kind: 'key-reused', seq: null };
}

/** Keeps what an editor wants to change until a strategist decides; null where the same was proposed meanwhile. */
export async function propose(
  proposing: Proposing,
  request: SaveRequest,
  own: Own,
  seen: number,
): Promise<SaveOutcome | null> {
  const { org, sender, notes = [] } = request;
  const [id = '', digest = ''] = own.commandId.split('-');
  const proposal: Proposal = {
    id,
    request: digest,
    at: proposing.now().toISOString(),
    seen,
    by: own.person,
    role: sender.role,
    commands: [...own.commands],
    notes: [...notes],
    state: { kind: 'open' },
  };
  if (!fitsProposal(proposal)) {
    const passes = (commands: readonly Command[]) => fitsProposal({ ...proposal, commands: [...commands] });
    return { kind: 'too-large', fits: howManyPass(own.commands, passes) };
  }
  const isNew = await addProposal(proposing.database, org, proposal);
  return isNew ? { kind: 'proposed', proposal: id } : null;
}

/** Why a proposal cannot be approved; null where it can, and where nothing is approved at all. */
export async function refuseApproval(
  { database }: Proposing,
  { sender, approves }: SaveRequest,
  ledger: Ledger,
): Promise<SaveOutcome | null> {
  if (!approves) return null;
  const no = (outcome: ReturnType<typeof refused>): SaveOutcome | null =>
    outcome.ok ? null : { kind: 'refused', refusal: outcome.refusal, ledger };
  if (!mayApprove(sender))
    return no(refused('missing-permission', `Approving needs the role strategist; you are ${sender.role}.`));
  const proposal = await settledProposal(database, ledger.state, approves.id);
  if (!proposal) return no(refused('unknown-proposal', `There is no proposal ${approves.id}.`));
  return proposal.state.kind === 'open'
    ? null
    : no(refused('proposal-decided', `The proposal ${approves.id} is ${proposal.state.kind} already.`));
}
