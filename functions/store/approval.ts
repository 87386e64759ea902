import { addDays, dayOf, type Instant } from '../core/calendar.ts';
import { ERASED } from '../core/log-notes.ts';
import { approvalIdOf, goneFrom, type Proposal, type ProposalState } from '../core/proposal.ts';
import type { State } from '../core/state.ts';
import type { Database } from './database.ts';
import { readCommits } from './load.ts';
import { readInternals } from './people.ts';
import { putState, readProposal, readProposals } from './proposals.ts';

/*
 * The log tells whether a proposal was approved, and its item only repeats it: whoever is cut off between the
 * commit and the item, or declines in the same moment, leaves an item that the next look puts right.
 */

/** Days for which a log remembers commands. */
const REMEMBERED_DAYS = 30;

/** Seq of the commit that carries out a proposal; null while there is none. */
async function approvedBy(database: Database, state: State, proposal: Proposal): Promise<number | null> {
  const commandId = approvalIdOf(proposal);
  const remembered = state.commands.findLast(({ key }) => commandId.startsWith(`${key}-`));
  if (remembered) return remembered.seq;
  const isOld = addDays(dayOf(proposal.at), REMEMBERED_DAYS) <= dayOf(state.at);
  if (!isOld || proposal.state.kind !== 'open') return null;
  const since = await readCommits(database, state.org, proposal.seen);
  return since.find((commit) => commit.commandId === commandId)?.seq ?? null;
}

/** Notes that a proposal was carried out by a commit; the proposal as it is then. */
async function markApproved(
  database: Database,
  state: State,
  proposal: Proposal,
  seq: number,
): Promise<Proposal> {
  const [internal] = await readInternals(database, state, seq, seq);
  const at = state.commits[seq - 1]?.at ?? state.at;
  const approved: ProposalState = { kind: 'approved', at, by: internal?.actor ?? ERASED, seq };
  await putState(database, state.org, proposal.id, approved, ({ kind }) => kind !== 'approved');
  return { ...proposal, state: approved };
}

/** A proposal in the state that the log says it has. */
async function settled(database: Database, state: State, proposal: Proposal): Promise<Proposal> {
  if (proposal.state.kind === 'approved') return proposal;
  const seq = await approvedBy(database, state, proposal);
  return seq === null ? proposal : markApproved(database, state, proposal, seq);
}

/** The proposal under an id, in the state that the log says it has; null when there is none. */
export async function settledProposal(
  database: Database,
  state: State,
  id: string,
): Promise<Proposal | null> {
  const proposal = await readProposal(database, state.org, id);
  return proposal && settled(database, state, proposal);
}

/** The open proposals of an organisation and those decided lately, newest first. */
export async function settledProposals(database: Database, state: State, now: Instant): Promise<Proposal[]> {
  const known = await readProposals(database, state.org);
  const shown = known.filter((each) => (goneFrom(each) ?? now) >= now);
  return Promise.all(shown.map((each) => settled(database, state, each)));
}

/** Declines an open proposal; false when it was decided already, or is gone. */
export async function declineProposal(
  database: Database,
  state: State,
  id: string,
  decision: Omit<Extract<ProposalState, { kind: 'declined' }>, 'kind'>,
): Promise<boolean> {
  const proposal = await settledProposal(database, state, id);
  if (proposal?.state.kind !== 'open') return false;
  const declined = { kind: 'declined', ...decision } as const;
  return putState(database, state.org, id, declined, ({ kind }) => kind === 'open');
}
