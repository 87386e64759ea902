import { Proposal, type ProposalState } from '../core/proposal.ts';
import { ABSENT, type Attributes, type Database, get, put, query, textIn } from './database.ts';
import { allProposals, proposalKey } from './keys.ts';
import { packed, unpacked } from './packing.ts';

const itemOf = (proposal: Proposal): Attributes => ({
  by: { S: proposal.by },
  state: { S: proposal.state.kind },
  body: { B: packed(JSON.stringify(proposal)) },
});

const proposalIn = (item: Attributes): Proposal =>
  Proposal.parse(JSON.parse(unpacked(item['body']?.B ?? new Uint8Array())));

/** The proposal under an id; null when there is none. */
export async function readProposal(database: Database, org: string, id: string): Promise<Proposal | null> {
  const item = await get(database, proposalKey(org, id));
  return item && proposalIn(item);
}

/** Every proposal of an organisation, newest first. */
export async function readProposals(database: Database, org: string): Promise<Proposal[]> {
  const items = await query(database, allProposals(org));
  return items.map(proposalIn).sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** Puts a new proposal; false when there is one with its id. */
export const addProposal = (database: Database, org: string, proposal: Proposal): Promise<boolean> =>
  put(database, proposalKey(org, proposal.id), itemOf(proposal), ABSENT);

/** Notes what became of an open proposal; false when it is not open any more. */
export async function decideProposal(
  database: Database,
  org: string,
  id: string,
  state: Exclude<ProposalState, { kind: 'open' }>,
): Promise<boolean> {
  const known = await readProposal(database, org, id);
  if (known?.state.kind !== 'open') return false;
  return put(database, proposalKey(org, id), itemOf({ ...known, state }), {
    expression: 'body = :seen',
    values: { ':seen': { B: packed(JSON.stringify(known)) } },
  });
}

/** Whether an item of the internal part is a proposal that a person made. */
export const isProposedBy = (item: Attributes, person: string): boolean => textIn(item, 'by') === person;
