import * as z from 'zod';
import { Instant } from './calendar.ts';
import { Command } from './commands.ts';
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
  /** The editor's pseudonym. */
  by: z.string(),
  role: Role,
  commands: z.array(Command).min(1),
  notes: z.array(z.string()),
  state: ProposalState,
});
export type Proposal = z.infer<typeof Proposal>;
