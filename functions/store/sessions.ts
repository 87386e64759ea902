import type { SessionStore } from '../core/session.ts';
import { ABSOLUTE_LIMIT, isAlive, isPending, LOGIN_LIMIT, PendingLogin, Session } from '../core/session.ts';
import { type Condition, type Database, get, PRESENT, put, remove, textIn } from './database.ts';
import { sessionKey } from './keys.ts';
import { TABLE } from './table.ts';

/** Opens the sessions of a table; `now` is the clock that their limits are measured by. */
export function openSessions(database: Database, now: () => Date): SessionStore {
  const write = async (token: string, body: Session | PendingLogin, limit: number, condition?: Condition) => {
    const seconds = Math.ceil((Date.parse(body.createdAt) + limit) / 1000);
    const attributes = { body: { S: JSON.stringify(body) }, [TABLE.expires]: { N: String(seconds) } };
    await put(database, sessionKey(token), attributes, condition);
  };
  const read = async (token: string): Promise<unknown> => {
    const item = await get(database, sessionKey(token));
    return item ? JSON.parse(textIn(item, 'body')) : null;
  };
  return {
    put: (token, session) => write(token, session, ABSOLUTE_LIMIT),
    async get(token) {
      const session = Session.safeParse(await read(token)).data;
      return session && isAlive(session, now()) ? session : null;
    },
    touch: (token, session) => write(token, session, ABSOLUTE_LIMIT, PRESENT),
    remove: (token) => remove(database, sessionKey(token)),
    putLogin: (token, login) => write(token, login, LOGIN_LIMIT),
    async takeLogin(token) {
      const login = PendingLogin.safeParse(await read(token)).data;
      await remove(database, sessionKey(token));
      return login && isPending(login, now()) ? login : null;
    },
  };
}
