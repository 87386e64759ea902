import type { Day, Instant } from './calendar.ts';
import type { Command } from './commands.ts';
import type { Commit, Head } from './commit.ts';
import type { Refusal } from './decide/outcome.ts';
import type { Via } from './identifiers.ts';
import type { Members } from './members.ts';
import type { OrganisationEntry } from './organisation.ts';
import type { Proposal } from './proposal.ts';
import type { Actor } from './rights.ts';
import type { Ledger } from './state.ts';
import type { SealedText } from './texts.ts';

/** Who asks for a save: rights, and the issuer's id of the person, which never leaves the internal part. */
export type Sender = Actor & { subject: string };

/** A proposal that a strategist approves: the commit is its, whoever approves it, and can be made only once. */
export type Approval = { id: string; by: string };

/** Commands to be saved as one commit. */
export type SaveRequest = {
  org: string;
  commands: readonly Command[];
  sender: Sender;
  via: Via;
  /** The same key with the same request gives the first answer again, for 30 days; not to a person erased since. */
  key: string;
  /** What makes two requests the same; the commands when left out. */
  request?: unknown;
  /** Save only if the log still ends here; what was planned from a state holds for no other. */
  expectedSeq?: number;
  /** What only staff read beside the commit. */
  notes?: readonly string[];
  approves?: Approval;
};

/** What became of a save. Everything but `saved` left the log unchanged. */
export type SaveOutcome =
  | { kind: 'saved'; commit: Commit; repeated: boolean }
  | { kind: 'refused'; refusal: Refusal; ledger: Ledger }
  /** Nothing is wrong with it, but a strategist must approve it first (second pair of eyes). */
  | { kind: 'proposed'; proposal: string }
  /** The key was used before with another request; `seq` null where that one became a proposal. */
  | { kind: 'key-reused'; seq: number | null }
  /** The commit would not fit one item; `fits` says how many of the commands do. */
  | { kind: 'too-large'; fits: number }
  /** The log had moved on from `expectedSeq`. */
  | { kind: 'moved'; head: Head };

/** What lies beside a commit for staff only; `actor` null where the person was erased. */
export type InternalPart = { seq: number; actor: string | null; notes: readonly string[] };

/** Somebody who has acted in an organisation, or logged in there. */
export type KnownPerson = {
  /** The pseudonym. */
  person: string;
  /** Null for one who only ever came with a token that bore no name. */
  name: string | null;
  since: Instant;
  /** Id of the entry on the members list; null where there is none. */
  member: string | null;
};

/** The members list as stored; `revision` 0 where there has never been one. */
export type MemberList = { members: Members; revision: number };

/** What the HTTP layer, imports and publishing need of the store. */
export type LedgerStore = {
  /** State and texts of an organisation, up to its newest commit; null when it was never registered. */
  read(org: string): Promise<Ledger | null>;
  /** Decides and appends, again after each lost race; the commit is kept when this answers `saved`. */
  save(request: SaveRequest): Promise<SaveOutcome>;
  /** Commits after a seq, oldest first, at most `limit`. */
  commits(org: string, after: number, limit: number): Promise<Commit[]>;
  /** The texts that still exist of commits after a seq, up to and with seq `upTo`. */
  texts(org: string, after: number, upTo: number): Promise<{ seq: number; texts: SealedText[] }[]>;
  organisations(): Promise<OrganisationEntry[]>;
  /** The organisation a slug leads to, an old one included; null when no organisation ever had it. */
  organisationBySlug(slug: string): Promise<string | null>;
  /** Reserves a slug; false when another organisation has, or ever had, it. */
  claimSlug(slug: string, org: string): Promise<boolean>;
  /** Brings an organisation's entry in the directory in line with its log; safe to repeat. */
  refreshDirectory(org: string): Promise<void>;
  /** Deletes what is known of a person in an organisation: name, pseudonym, internal notes, sessions; never a commit. */
  erasePerson(org: string, subject: string): Promise<void>;
  /** The same for one known by pseudonym; false when nobody is. */
  erasePseudonym(org: string, person: string): Promise<boolean>;
  /** Deletes what staff wrote beside a commit; who acted stays. */
  eraseNotes(org: string, seq: number): Promise<void>;
  /** Deletes a proposal, whatever became of it. */
  eraseProposal(org: string, id: string): Promise<void>;
  /** Everybody who has acted or logged in, without those who were erased. */
  people(org: string): Promise<KnownPerson[]>;
  /** The parts that only staff see of commits with seqs from `after` + 1 to `upTo`, by seq; erased ones are missing. */
  internals(org: string, after: number, upTo: number): Promise<InternalPart[]>;
  /** Names of those who have acted or logged in, by pseudonym; without those who were erased. */
  names(org: string): Promise<ReadonlyMap<string, string>>;
  /** Notes what a person is called, for staff; a pseudonym is made where there is none yet. Answers the pseudonym. */
  rememberName(org: string, subject: string, name: string): Promise<string>;
  members(org: string): Promise<MemberList>;
  /** Replaces the members list; false when it was replaced since `revision`. */
  saveMembers(org: string, members: Members, revision: number): Promise<boolean>;
  /** The open proposals of an organisation and those decided in the last 90 days, newest first. */
  proposals(org: string): Promise<Proposal[]>;
  /** Declines an open proposal, or withdraws one's own; false when it was decided already. Saving approves. */
  declineProposal(org: string, id: string, decision: { by: string; reason: string }): Promise<boolean>;
  today(): Day;
  now(): Instant;
};

/** What answering and publishing need: only what reads. */
export type LedgerReader = Pick<
  LedgerStore,
  'read' | 'commits' | 'texts' | 'organisations' | 'organisationBySlug' | 'today' | 'now'
>;
