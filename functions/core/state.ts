import type { Day, Instant } from './calendar.ts';
import { GENESIS, type Head } from './commit.ts';
import type { ActionEvent, RegisterEvent, TargetEvent } from './events.ts';
import type { Role, TextRef, Via } from './identifiers.ts';
import type { RecordedSettings } from './organisation.ts';
import type { Criteria, Status } from './status.ts';
import type { Texts } from './texts.ts';

/** When, by which role and where in the log something was recorded. */
export type Stamp = { seq: number; index: number; at: Instant; role: Role; via: Via };
export type Recorded<Event> = Stamp & { event: Event };

/** One judgement of a service, with everything later said of it. */
export type Assessment = Stamp & {
  id: string;
  effectiveOn: Day;
  status: Status;
  criteria: Criteria | null;
  by: 'criteria' | 'hand';
  override: boolean;
  reason: TextRef;
  evidence: readonly TextRef[];
  note: TextRef | null;
  /** When an exemption is to be looked at again, as said with it; a confirmation may say another day. */
  reviewOn?: Day;
  /** The answered report that led to it. */
  report?: string;
  confirmations: readonly (Stamp & { on: Day; reviewOn?: Day })[];
  withdrawn: (Stamp & { reason: TextRef }) | null;
};

/** All that the log holds of one service, in the order it was recorded. */
export type ServiceRecord = {
  id: string;
  /** Seq of the last commit that changed the service. */
  version: number;
  register: readonly Recorded<RegisterEvent>[];
  assessments: readonly Assessment[];
  plans: readonly Recorded<TargetEvent | ActionEvent>[];
};

/** A frozen view: the pins that make it reproducible, and whether it was withdrawn. */
export type Edition = Stamp & {
  id: string;
  label: string;
  validOn: Day;
  /** The last commit that the edition knows. */
  pinned: number;
  catalogue: string;
  withdrawn: (Stamp & { reason: TextRef }) | null;
};

/** A report from the public with the answer that staff gave. */
export type ReportAnswer = Stamp & {
  report: string;
  about: string | null;
  receivedOn: Day;
  question: TextRef | null;
  answer: TextRef;
};

/** A part of an import: all commits of one import have its id. */
export type AppliedImport = Stamp & {
  import: string;
  format: string;
  part: number;
  source: string;
  /** The commits that this one takes back; where they stand, it imports nothing. */
  undoes?: readonly number[];
};

/** A command that was followed: digests of its key with its sender and of its request, and the commit. */
export type RememberedCommand = { key: string; request: string; seq: number; at: Instant };

/** What a log folds to; it holds all that two-date queries need. */
export type State = {
  org: string;
  seq: number;
  hash: string;
  at: Instant;
  /** Settings as they stood after each change. */
  settings: readonly (Stamp & { settings: RecordedSettings })[];
  services: Readonly<Record<string, ServiceRecord>>;
  editions: Readonly<Record<string, Edition>>;
  redacted: Readonly<Record<TextRef, Stamp & { reason: TextRef }>>;
  /** Answers to reports from the public, in the order they were given. */
  answers: readonly ReportAnswer[];
  imports: readonly AppliedImport[];
  /** When each commit was recorded, and its hash; the commit with seq n stands at n - 1. */
  commits: readonly { at: Instant; hash: string }[];
  /** Commands of the last 30 days, oldest first. */
  commands: readonly RememberedCommand[];
};

/** A state with the texts that still exist: what pages and answers are made from. */
export type Ledger = { state: State; texts: Texts };

/** Bumped whenever the same log folds to another state, so that older snapshots are left aside. */
export const FOLD_VERSION = 2;

/** The state of a log without commits. */
export const emptyState = (org: string): State => ({
  org,
  seq: 0,
  hash: GENESIS,
  at: '',
  settings: [],
  services: {},
  editions: {},
  redacted: {},
  answers: [],
  imports: [],
  commits: [],
  commands: [],
});

/** The record of a service; undefined when the log knows none by that id. */
export const serviceOf = (state: State, id: string): ServiceRecord | undefined =>
  Object.hasOwn(state.services, id) ? state.services[id] : undefined;

/** The records of services in the order they were registered; keys that look like numbers stand elsewhere. */
export const inOrder = (services: State['services']): ServiceRecord[] =>
  Object.values(services).sort(({ register: [a] }, { register: [b] }) =>
    a && b ? a.seq - b.seq || a.index - b.index : 0,
  );

/** The organisation's settings as known after a commit; the oldest ones before it had any. */
export function settingsAt(state: State, known: number): RecordedSettings | null {
  const then = state.settings.findLast((each) => each.seq <= known) ?? state.settings[0];
  return then?.settings ?? null;
}

/** The organisation's settings as known now; null before it is registered. */
export const settingsOf = (state: State): RecordedSettings | null => settingsAt(state, state.seq);

/** The head of the log as it was after a commit. */
export const headAt = (state: State, known: number): Head => ({
  seq: known,
  hash: state.commits[known - 1]?.hash ?? GENESIS,
});
