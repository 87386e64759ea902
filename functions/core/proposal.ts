import * as z from 'zod';
import { Instant } from './calendar.ts';
import { Command } from './commands.ts';
import { type CommandId, commandIdOf } from './commit.ts';
import { Role } from './identifiers.ts';

/** What became of a proposal. */
export const ProposalState = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('open') }),
  z.strictObject({ kind: z.literal('approved'), at: Instant, by: z.string(), seq: z.int() }),
  z.strictObject({ kind: z.literal('declined'), at: Instant, by: z.string(), reason: z.string() }),
]);
export type ProposalState = z.infer<typeof ProposalState>;

/** Changes of an editor that wait for a strategist. Lies in `internal#`: nothing of it is public until approved. */
export const Proposal = z.strictObject({
  /** The first half of the command id: the same request again is the same proposal. */
  id: z.string().regex(/^[0-9a-f]{32}$/),
  /** The second half, by which another request under the same key is told. */
  request: z.string().regex(/^[0-9a-f]{32}$/),
  at: Instant,
  /** The last commit of the log on which it was proposed. */
  seen: z.int().min(1),
  /** The editor's pseudonym. */
  by: z.string(),
  role: Role,
  commands: z.array(Command).min(1),
  notes: z.array(z.string()),
  state: ProposalState,
});
export type Proposal = z.infer<typeof Proposal>;

/** Days for which a proposal that was decided is still shown; after that nothing is kept of it. */
export const SHOWN_DAYS = 90;

/** The moment from which a decided proposal is not shown any more; null for an open one. */
export const goneFrom = ({ state }: Pick<Proposal, 'state'>): Instant | null =>
  state.kind === 'open' ? null : new Date(Date.parse(state.at) + SHOWN_DAYS * 86_400_000).toISOString();

/**
 * The command id of the commit that carries out a proposal: the same, whoever approves it and how often. No key
 * that somebody chooses gives it, since a pseudonym has no word in it.
 */
export const approvalIdOf = ({ id, by }: Pick<Proposal, 'id' | 'by'>): CommandId =>
  commandIdOf(`proposal of ${by}`, id, id);
