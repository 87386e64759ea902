import type { InternalPart, KnownPerson } from '../core/ledger-store.ts';
import type { State } from '../core/state.ts';
import { ABSENT, type Database, get, put, query, sortKeyOf, textIn } from './database.ts';
import { allPeople, commitBeside, digestOfSubject, internalBetween, personKey } from './keys.ts';
import { readMembers } from './members.ts';

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

/** Everybody who has acted or logged in and was not erased since; the members list lies beside them. */
export async function peopleIn(database: Database, org: string): Promise<KnownPerson[]> {
  const items = await query(database, allPeople(org));
  const { members } = await readMembers(database, org);
  const memberOf = new Map(members.map(({ id, subject }) => [subject && digestOfSubject(subject), id]));
  return items
    .filter((item) => textIn(item, 'person') !== '')
    .map((item) => ({
      person: textIn(item, 'person'),
      name: textIn(item, 'name') || null,
      since: textIn(item, 'firstSeenAt'),
      member: memberOf.get(sortKeyOf(item)) ?? null,
    }));
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
