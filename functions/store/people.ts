import { ABSENT, type Database, get, put, query, remove, sortKeyOf, textIn } from './database.ts';
import { allInternal, commitBeside, internalKey, personKey } from './keys.ts';

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
    const { seq, hash } = commitBeside(sortKeyOf(item));
    if (textIn(item, 'actor') === person) await remove(database, internalKey(org, seq, hash));
  }
  await remove(database, key);
}
