import type { Instant } from '../core/calendar.ts';
import { Command } from '../core/commands.ts';
import { type CommandId, type Commit, commandIdOf } from '../core/commit.ts';
import type { SaveOutcome, SaveRequest } from '../core/ledger-store.ts';
import { proposedBy, writtenNote } from '../core/log-notes.ts';
import { approvalIdOf } from '../core/proposal.ts';
import { needsApproval } from '../core/rights.ts';
import type { Ledger, State } from '../core/state.ts';
import { append } from './append.ts';
import { settledProposal } from './approval.ts';
import { commitIn } from './commit-item.ts';
import { putCompanions, removeCompanions } from './companions.ts';
import type { Database } from './database.ts';
import { type Draft, draftOf, fits, howManyFit, type Intent } from './draft.ts';
import { type Ledgers, readCommit } from './load.ts';
import { type Chance, pseudonymOf } from './people.ts';
import { StoreProblem } from './problem.ts';
import { type Own, propose, proposedAlready, refuseApproval } from './proposing.ts';
import type { Redactions } from './redaction.ts';

/** What saving needs of the store. */
export type Saving = Chance & {
  database: Database;
  ledgers: Ledgers;
  redactions: Redactions;
  sleep: (milliseconds: number) => Promise<void>;
  onAppended?: ((commit: Commit) => void) | undefined;
};

/** Lost races after which a save gives up; each loss means that somebody else's save went through. */
const ATTEMPTS = 100;
const FIRST_PAUSE = 5;
const LONGEST_PAUSE = 500;

/** Exponential back-off with full jitter, in milliseconds: losers come back at different moments. */
function pauseAfter(attempt: number, random: () => string): number {
  const longest = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** attempt);
  return (Number.parseInt(random().slice(0, 8), 16) / 0xffffffff) * longest;
}

/** The answer that needs no deciding: the commit of an earlier time, a key used otherwise, a log that moved. */
async function answeredAlready(
  { database }: Saving,
  state: State,
  request: SaveRequest,
  commandId: CommandId,
): Promise<SaveOutcome | null> {
  const [key, digest] = commandId.split('-');
  const before = state.commands.findLast((each) => each.key === key);
  if (before && before.request !== digest) return { kind: 'key-reused', seq: before.seq };
  if (before)
    return { kind: 'saved', commit: await readCommit(database, request.org, before.seq), repeated: true };
  const { expectedSeq = state.seq } = request;
  return expectedSeq === state.seq ? null : { kind: 'moved', head: { seq: state.seq, hash: state.hash } };
}

/**
 * The moment of a commit: later than the one before, whatever the clock of this machine does. An instant then
 * names what was known for good, since no later commit can share it.
 */
const laterThan = (last: Instant, now: Instant): Instant =>
  now > last ? now : new Date(Date.parse(last) + 1).toISOString();

function intentOf({ now, random }: Saving, state: State, request: SaveRequest, own: Own): Intent {
  const { via, sender, notes = [], approves } = request;
  const instant = now().toISOString();
  const { commands, commandId, person } = own;
  return {
    commands,
    commandId,
    actor: sender,
    via,
    at: laterThan(state.at, instant),
    seed: random(),
    internal: {
      salt: random(),
      actor: person,
      notes: [...notes.map(writtenNote), ...(approves ? [proposedBy(approves.by)] : [])],
    },
  };
}

function drafted(ledger: Ledger, intent: Intent): Draft | SaveOutcome {
  const draft = draftOf(ledger.state, intent);
  if (!('commit' in draft)) return { kind: 'refused', refusal: draft.refusal, ledger };
  if (!fits(draft)) return { kind: 'too-large', fits: howManyFit(ledger.state, intent) };
  // Nothing may enter the log, out of which nothing is ever taken, that could not be read again. What is read
  // goes on from here, so that an answer has the same bytes now and when it is asked for again.
  return { ...draft, commit: commitIn(draft.item) };
}

/** Puts a draft with its companions; false when another commit was there first. */
async function tryToPut({ database, ledgers }: Saving, { commit, item, beside }: Draft): Promise<boolean> {
  await putCompanions(database, commit, beside);
  if (await append(database, item)) return true;
  const { state } = await ledgers.current(commit.org);
  // A retry inside the SDK finds the place taken by its own first try, whose answer got lost.
  if (state.commits[commit.seq - 1]?.hash === commit.hash) return true;
  await removeCompanions(database, commit);
  return false;
}

/** One try: an outcome, or null when another commit took the place. */
async function attempt(saving: Saving, request: SaveRequest, own: Own): Promise<SaveOutcome | null> {
  const { ledgers, redactions } = saving;
  const ledger = await ledgers.current(request.org);
  await redactions.finish(ledger);
  const answer = await answeredAlready(saving, ledger.state, request, own.commandId);
  if (answer) return answer;
  const settled =
    (await proposedAlready(saving, request, own)) ?? (await refuseApproval(saving, request, ledger));
  if (settled) return settled;
  const draft = drafted(ledger, intentOf(saving, ledger.state, request, own));
  if ('kind' in draft) return draft;
  if (needsApproval(ledger.state, request.sender)) return propose(saving, request, own, ledger.state.seq);
  if (!(await tryToPut(saving, draft))) return null;
  ledgers.extend(draft.commit, draft.texts);
  saving.onAppended?.(draft.commit);
  const redacts = draft.commit.events.some(({ type }) => type === 'text-redacted');
  if (redacts) await redactions.finish(await ledgers.current(request.org));
  return { kind: 'saved', commit: draft.commit, repeated: false };
}

/** Where a proposal was approved, its item says so from here on; where this is cut short, the next look does it. */
async function finished(saving: Saving, { org, approves }: SaveRequest, outcome: SaveOutcome) {
  if (approves && outcome.kind === 'saved') {
    const { state } = await saving.ledgers.current(org);
    await settledProposal(saving.database, state, approves.id);
  }
  return outcome;
}

/**
 * Saves commands as one commit: decides on the newest state, and again after each lost race. When it
 * throws, the commit may or may not stand; asking again with the same key tells, and does it once only.
 */
export async function save(saving: Saving, request: SaveRequest): Promise<SaveOutcome> {
  const { org, sender, key } = request;
  const commands = request.commands.map((command) => Command.parse(command));
  const person = await pseudonymOf(saving.database, saving, org, sender.subject);
  // Whoever approves a proposal makes the same commit, so that two who do at once make one.
  const commandId = request.approves
    ? approvalIdOf(request.approves)
    : commandIdOf(person, key, request.request ?? request.commands);
  const own = { commands, commandId, person };
  for (let count = 1; count <= ATTEMPTS; count += 1) {
    const outcome = await attempt(saving, request, own);
    if (outcome) return finished(saving, request, outcome);
    await saving.sleep(pauseAfter(count, saving.random));
  }
  throw new StoreProblem(
    'contended',
    `Somebody else wrote to the log of ${request.org} ${ATTEMPTS} times in a row; try again.`,
  );
}
