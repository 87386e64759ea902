import type { InternalPart } from '../core/ledger-store.ts';
import type { State } from '../core/state.ts';
import { ABSENT, type Database, get, put, query, remove, sortKeyOf, textIn } from './database.ts';
import {
  allInternal,
  allPeople,
  commitBeside,
  internalBetween,
  internalKey,
  isProposal,
  personKey,
  proposalKey,
} from './keys.ts';
import { readMembers, writeMembers } from './members.ts';

/** What makes pseudonyms: 64 random hexadecimal digits at a time, and the moment. */
export type Chance = { random: () => string; now: () => Date };

/**
 * The random id that a person has within one organisation, made when they first act there. It is not
 * remembered in the process, so that erasing a person holds everywhere at once.
 */
export async function pseudonymOf(
  database: Database,
  { random, now }: Chance,
  org: string,
  subject: string,
): Promise<string> {
  const key = personKey(org, subject);
  const known = await get(database, key);
  if (known) return textIn(known, 'person');
  const person = random().slice(0, 32);
  const firstSeenAt = now().toISOString();
  const isFirst = await put(
    database,
    key,
    { person: { S: person }, firstSeenAt: { S: firstSeenAt } },
    ABSENT,
  );
  return isFirst ? person : pseudonymOf(database, { random, now }, org, subject);
}

/** Notes what a person is called, for staff to see; answers the pseudonym. */
export async function rememberName(
  database: Database,
  chance: Chance,
  org: string,
  subject: string,
  name: string,
): Promise<string> {
  const person = await pseudonymOf(database, chance, org, subject);
  const key = personKey(org, subject);
  const known = await get(database, key);
  if (!known || textIn(known, 'name') === name) return person;
  const { pk: _pk, sk: _sk, ...rest } = known;
  await put(
    database,
    key,
    { ...rest, name: { S: name } },
    { expression: 'person = :person', values: { ':person': { S: person } } },
  );
  return person;
}

/** What people are called, by pseudonym; those without a name and those erased are missing. */
export async function namesIn(database: Database, org: string): Promise<Map<string, string>> {
  const items = await query(database, allPeople(org));
  return new Map(
    items.flatMap((item) => {
      const [person, name] = [textIn(item, 'person'), textIn(item, 'name')];
      return person && name ? [[person, name] as const] : [];
    }),
  );
}

/** What lies beside commits for staff only, by seq; what lies beside attempts that lost is left out. */
export async function readInternals(
  database: Database,
  { org, commits }: Pick<State, 'org' | 'commits'>,
  first: number,
  last: number,
): Promise<InternalPart[]> {
  const items = await query(database, internalBetween(org, first, last));
  return items.flatMap((item) => {
    const { seq, hash } = commitBeside(sortKeyOf(item));
    if (commits[seq - 1]?.hash !== hash) return [];
    return [{ seq, actor: textIn(item, 'actor') || null, notes: JSON.parse(textIn(item, 'notes') || '[]') }];
  });
}

/**
 * Deletes the internal parts of everything a person did, then what tells who the person is: in this order,
 * so that an erasure that was cut short can be repeated. Nothing happens for one who never acted.
 */
export async function erasePerson(database: Database, org: string, subject: string): Promise<void> {
  const key = personKey(org, subject);
  const known = await get(database, key);
  if (!known) return;
  const person = textIn(known, 'person');
  for (const item of await query(database, allInternal(org))) {
    const sk = sortKeyOf(item);
    const { seq, hash } = commitBeside(sk);
    if (textIn(item, 'actor') === person) await remove(database, internalKey(org, seq, hash));
    if (isProposal(sk) && textIn(item, 'by') === person)
      await remove(database, proposalKey(org, sk.slice('proposal#'.length)));
  }
  const { members, revision } = await readMembers(database, org);
  const others = members.filter((each) => each.subject !== subject);
  if (others.length < members.length) await writeMembers(database, org, others, revision);
  await remove(database, key);
}
