import { ERASED } from '../core/log-notes.ts';
import { goneFrom, Proposal, type ProposalState } from '../core/proposal.ts';
import {
  ABSENT,
  type Attributes,
  bytesIn,
  type Database,
  get,
  put,
  query,
  remove,
  textIn,
} from './database.ts';
import { itemSize, LARGEST_ITEM } from './item-size.ts';
import { allProposals, proposalKey } from './keys.ts';
import { packed, unpacked } from './packing.ts';
import { TABLE } from './table.ts';

function itemOf(proposal: Proposal): Attributes {
  const gone = goneFrom(proposal);
  return {
    by: { S: proposal.by },
    state: { S: proposal.state.kind },
    body: { B: packed(JSON.stringify(proposal)) },
    ...(gone && { [TABLE.expires]: { N: String(Math.ceil(Date.parse(gone) / 1000)) } }),
  };
}

const proposalIn = (item: Attributes): Proposal =>
  Proposal.parse(JSON.parse(unpacked(bytesIn(item, 'body'))));

/** The proposal under an id; null when there is none. */
export async function readProposal(database: Database, org: string, id: string): Promise<Proposal | null> {
  const item = await get(database, proposalKey(org, id));
  return item && proposalIn(item);
}

/** By the moment they were made, the newest first. */
const newestFirst = (a: Proposal, b: Proposal): number =>
  a.at < b.at ? 1 : a.at > b.at ? -1 : a.id < b.id ? -1 : 1;

/** Every proposal of an organisation, newest first. */
export async function readProposals(database: Database, org: string): Promise<Proposal[]> {
  const items = await query(database, allProposals(org));
  return items.map(proposalIn).sort(newestFirst);
}

/** Whether a proposal fits one item. */
export const fitsProposal = (proposal: Proposal): boolean => itemSize(itemOf(proposal)) <= LARGEST_ITEM;

/** Puts a new proposal; false when there is one with its id. */
export const addProposal = (database: Database, org: string, proposal: Proposal): Promise<boolean> =>
  put(database, proposalKey(org, proposal.id), itemOf(proposal), ABSENT);

const isSame = (a: ProposalState, b: ProposalState): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Notes what became of a proposal, from a state on which `from` may say no; false where it does. Compared are
 * the bytes that were read, since the same proposal need not give the same bytes with another version of us.
 */
export async function putState(
  database: Database,
  org: string,
  id: string,
  state: ProposalState,
  from: (before: ProposalState) => boolean,
): Promise<boolean> {
  for (;;) {
    const item = await get(database, proposalKey(org, id));
    if (!item) return false;
    const known = proposalIn(item);
    // A retry inside the SDK finds what its own first try wrote.
    if (isSame(known.state, state)) return true;
    if (!from(known.state)) return false;
    const condition = { expression: 'body = :seen', values: { ':seen': { B: bytesIn(item, 'body') } } };
    if (await put(database, proposalKey(org, id), itemOf({ ...known, state }), condition)) return true;
  }
}

/** Deletes a proposal; nothing happens when there is none. */
export const removeProposal = (database: Database, org: string, id: string): Promise<void> =>
  remove(database, proposalKey(org, id));

/** Deletes what somebody proposed, and forgets that they decided on what others did. */
export async function eraseFromProposal(
  database: Database,
  org: string,
  item: Attributes,
  person: string,
): Promise<void> {
  if (textIn(item, 'by') === person) return removeProposal(database, org, proposalIn(item).id);
  const proposal = proposalIn(item);
  const { state } = proposal;
  if (state.kind === 'open' || state.by !== person) return;
  const forgotten = { ...proposal, state: { ...state, by: ERASED } };
  await put(database, proposalKey(org, proposal.id), itemOf(forgotten), {
    expression: 'attribute_exists(pk)',
  });
}

const holds = (value: unknown, texts: ReadonlySet<string>): boolean =>
  typeof value === 'string'
    ? texts.has(value)
    : typeof value === 'object' && value !== null && Object.values(value).some((each) => holds(each, texts));

/** Deletes the proposals that repeat one of some texts, word for word. */
export async function removeProposalsWith(
  database: Database,
  org: string,
  texts: ReadonlySet<string>,
): Promise<void> {
  for (const { id, commands } of await readProposals(database, org))
    if (holds(commands, texts)) await removeProposal(database, org, id);
}
