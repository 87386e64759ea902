import * as z from 'zod';
import { Instant } from './calendar.ts';
import { canonicalJson, sha256Hex } from './digest.ts';
import { LogEvent } from './events.ts';
import { OrganisationId, Role, Sha256, Via } from './identifiers.ts';

/** What the first commit of every log names as its parent. */
export const GENESIS = '0'.repeat(64);

/** Two digests: of the idempotency key with its sender, and of the request behind it. */
export const CommandId = z.string().regex(/^[0-9a-f]{32}-[0-9a-f]{32}$/);
export type CommandId = z.infer<typeof CommandId>;

/** An atomic entry of an organisation's log, format 1. */
export const Commit = z.strictObject({
  v: z.literal(1),
  org: OrganisationId,
  seq: z.int().min(1),
  at: Instant,
  via: Via,
  role: Role,
  commandId: CommandId,
  events: z.array(LogEvent).min(1),
  /** Digest of the companion item that is not public; null when there is none. */
  internal: Sha256.nullable(),
  parent: Sha256,
  hash: Sha256,
});
export type Commit = z.infer<typeof Commit>;
export type UnsealedCommit = Omit<Commit, 'hash'>;

/** SHA-256 over the canonical JSON (RFC 8785) of everything in the commit but the hash itself. */
export const hashOf = (commit: UnsealedCommit): string => sha256Hex(canonicalJson(commit));

/** The commit with its hash. */
export const sealCommit = (commit: UnsealedCommit): Commit => ({ ...commit, hash: hashOf(commit) });

/** The commit's line in the public log: its canonical JSON and a newline. Any other bytes are broken. */
export const lineOf = (commit: Commit): string => `${canonicalJson(commit)}\n`;

/** Where a log ends; the genesis hash and seq 0 when it is empty. */
export type Head = { seq: number; hash: string };

/** The part of a commit that the public log leaves out; the commit holds its salted digest. */
export const Internal = z.strictObject({
  salt: Sha256,
  /** Pseudonymous id of the acting person. */
  actor: z.string().max(64).nullable(),
  notes: z.array(z.string().max(4000)),
});
export type Internal = z.infer<typeof Internal>;

/** The digest that a commit holds of its internal part. */
export const internalDigest = (internal: Internal): string => sha256Hex(canonicalJson(internal));

/**
 * The id of a command: the sender and key tell a repetition, the request tells whether it is the same. The
 * sender goes by the random pseudonym that is never public: from a name, whoever guesses the key could prove
 * from the log who acted, and what a redacted text said.
 */
export function commandIdOf(sender: string, key: string, request: unknown): CommandId {
  const half = (value: unknown) => sha256Hex(canonicalJson(value)).slice(0, 32);
  return `${half([sender, key])}-${half([sender, key, request])}`;
}
