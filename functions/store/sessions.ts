import type { SessionStore } from '../core/session.ts';
import { ABSOLUTE_LIMIT, isAlive, isPending, LOGIN_LIMIT, PendingLogin, Session } from '../core/session.ts';
import {
  type Attributes,
  type Condition,
  type Database,
  get,
  PRESENT,
  put,
  query,
  remove,
  sortKeyOf,
  textIn,
} from './database.ts';
import {
  digestOfSubject,
  digestOfToken,
  sessionKey,
  sessionKeyAt,
  sessionOfKey,
  sessionsOf,
} from './keys.ts';
import { TABLE } from './table.ts';

const expiring = (createdAt: string, limit: number): Attributes => ({
  [TABLE.expires]: { N: String(Math.ceil((Date.parse(createdAt) + limit) / 1000)) },
});

/** What a person logs in with, as far as their sessions tell. */
export async function loginsOf(database: Database, subject: string): Promise<string[]> {
  const items = await query(database, sessionsOf(subject));
  const sessions = await Promise.all(items.map((item) => get(database, sessionKeyAt(sortKeyOf(item)))));
  return sessions.flatMap((item) => {
    const session = item && Session.safeParse(JSON.parse(textIn(item, 'body'))).data;
    return session?.claimed.login ?? [];
  });
}

/** Ends every session of a person who is known by the digest of the subject alone: nothing of them stays. */
export async function endSessionsOf(database: Database, subject: string): Promise<void> {
  for (const item of await query(database, sessionsOf(subject))) {
    const session = sortKeyOf(item);
    await remove(database, sessionKeyAt(session));
    await remove(database, sessionOfKey(subject, session));
  }
}

/** Opens the sessions of a table; `now` is the clock that their limits are measured by. */
export function openSessions(database: Database, now: () => Date): SessionStore {
  const write = async (token: string, body: Session | PendingLogin, limit: number, condition?: Condition) => {
    const attributes = { body: { S: JSON.stringify(body) }, ...expiring(body.createdAt, limit) };
    await put(database, sessionKey(token), attributes, condition);
  };
  const read = async (token: string): Promise<unknown> => {
    const item = await get(database, sessionKey(token));
    return item ? JSON.parse(textIn(item, 'body')) : null;
  };
  const listed = (token: string, { claimed }: Session) =>
    sessionOfKey(digestOfSubject(claimed.subject), digestOfToken(token));
  return {
    async put(token, session) {
      // Listed first: a session that nobody could find again could not be ended for an erased person.
      await put(database, listed(token, session), expiring(session.createdAt, ABSOLUTE_LIMIT));
      await write(token, session, ABSOLUTE_LIMIT);
    },
    async get(token) {
      const session = Session.safeParse(await read(token)).data;
      return session && isAlive(session, now()) ? session : null;
    },
    touch: (token, session) => write(token, session, ABSOLUTE_LIMIT, PRESENT),
    async remove(token) {
      const session = Session.safeParse(await read(token)).data;
      await remove(database, sessionKey(token));
      if (session) await remove(database, listed(token, session));
    },
    putLogin: (token, login) => write(token, login, LOGIN_LIMIT),
    async takeLogin(token) {
      const login = PendingLogin.safeParse(await read(token)).data;
      await remove(database, sessionKey(token));
      return login && isPending(login, now()) ? login : null;
    },
  };
}
