import type { Proposal } from '../../../functions/core/proposal.ts';
import type { Preview } from '../../../functions/core/proposed-changes.ts';

/** A proposal that waits, and what whoever is logged in can do with it. */
export type OpenProposal = {
  proposal: Proposal;
  by: string;
  preview: Preview;
  /** What others did with its services since it was made, by service. */
  changed: readonly { service: string; name: string; happened: readonly { said: string }[] }[];
  mayDecide: boolean;
  mayWithdraw: boolean;
};

/** A proposal that was decided lately. */
export type DecidedProposal = {
  proposal: Proposal;
  by: string;
  /** Who decided. */
  decidedBy: string;
  /** Names of the services that it is about. */
  services: readonly string[];
};

/** Which words the page begins with. */
export type ProposalReader = 'approver' | 'editor' | 'reader';

/** What is told after an act that is no commit. */
export type ProposalDone = 'declined' | 'withdrawn' | 'late';
