import { ERASED, proposedBy, readNotes } from '../core/log-notes.ts';
import type { Member } from '../core/members.ts';
import { type Attributes, type Database, get, put, query, remove, sortKeyOf, textIn } from './database.ts';
import {
  allInternal,
  allPeople,
  commitBeside,
  digestOfSubject,
  internalBetween,
  internalKey,
  isProposal,
  personKeyAt,
} from './keys.ts';
import { readMembers, writeMembers } from './members.ts';
import { eraseFromProposal } from './proposals.ts';
import { endSessionsOf, loginsOf } from './sessions.ts';

const notesIn = (item: Attributes): string[] => JSON.parse(textIn(item, 'notes') || '[]');

/** Replaces the notes of an internal part that was found, unless it is gone by now. */
async function putNotes(database: Database, org: string, item: Attributes, notes: readonly string[]) {
  const { pk: _pk, sk: _sk, ...rest } = item;
  const { seq, hash } = commitBeside(sortKeyOf(item));
  const attributes = { ...rest, notes: { S: JSON.stringify(notes) } };
  const condition = { expression: 'salt = :salt', values: { ':salt': item['salt'] ?? { S: '' } } };
  await put(database, internalKey(org, seq, hash), attributes, condition);
}

/** Deletes what staff wrote beside a commit. Who acted stays, and who proposed it. */
export async function eraseNotes(database: Database, org: string, seq: number): Promise<void> {
  for (const item of await query(database, internalBetween(org, seq, seq))) {
    const { proposer } = readNotes(notesIn(item));
    await putNotes(database, org, item, proposer === null ? [] : [proposedBy(proposer)]);
  }
}

/** Forgets that somebody proposed what another one approved, and what they noted beside it. */
async function forgetProposer(database: Database, org: string, item: Attributes, person: string) {
  if (readNotes(notesIn(item)).proposer !== person) return;
  await putNotes(database, org, item, [proposedBy(ERASED)]);
}

/** Everything of a person beside commits: what they did, what they proposed, what they decided for others. */
async function eraseActs(database: Database, org: string, person: string): Promise<void> {
  for (const item of await query(database, allInternal(org))) {
    const sk = sortKeyOf(item);
    const { seq, hash } = commitBeside(sk);
    if (isProposal(sk)) await eraseFromProposal(database, org, item, person);
    else if (textIn(item, 'actor') === person) await remove(database, internalKey(org, seq, hash));
    else await forgetProposer(database, org, item, person);
  }
}

/** Times that the members list is written anew because somebody else did meanwhile. */
const ATTEMPTS = 20;

/** Takes a person off the members list, also where the place still waits for their first login. */
async function eraseMember(database: Database, org: string, digest: string): Promise<void> {
  const logins = await loginsOf(database, digest);
  const isTheirs = ({ subject, login }: Member) =>
    subject === null ? logins.includes(login.toLowerCase()) : digestOfSubject(subject) === digest;
  for (let attempt = 1; attempt <= ATTEMPTS; attempt += 1) {
    const { members, revision } = await readMembers(database, org);
    const others = members.filter((each) => !isTheirs(each));
    if (others.length === members.length) return;
    if (await writeMembers(database, org, others, revision)) return;
  }
  throw new Error(`The members list of ${org} changed again and again; erase the person once more.`);
}

/**
 * Deletes everything that is known of a person, and last what tells who the pseudonym is, so that an erasure
 * that was cut short can be repeated. What they did while it went on, under the same pseudonym, goes after that.
 */
async function erase(database: Database, org: string, digest: string, person: string): Promise<void> {
  await eraseMember(database, org, digest);
  await endSessionsOf(database, digest);
  await eraseActs(database, org, person);
  await remove(database, personKeyAt(org, digest));
  await eraseActs(database, org, person);
}

/** Erases a person by the issuer's id of them. Nothing happens for one who never acted nor logged in. */
export async function erasePerson(database: Database, org: string, subject: string): Promise<void> {
  const digest = digestOfSubject(subject);
  const known = await get(database, personKeyAt(org, digest));
  if (known) await erase(database, org, digest, textIn(known, 'person'));
}

/** Erases the person behind a pseudonym; false when nobody is known by it. */
export async function erasePseudonym(database: Database, org: string, person: string): Promise<boolean> {
  const known = (await query(database, allPeople(org))).find((item) => textIn(item, 'person') === person);
  if (!known) return false;
  await erase(database, org, sortKeyOf(known), person);
  return true;
}
