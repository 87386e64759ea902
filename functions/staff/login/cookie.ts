import { LOGIN_LIMIT } from '../../core/session.ts';
import { seeOther } from '../answer.ts';
import { cookieOf, SESSION_COOKIE } from '../session.ts';

/** Ties a login that has begun to the browser it began in. */
export const LOGIN_COOKIE = '__Host-blomlada-login';

const removed = (name: string): string => cookieOf(name, '', 0);

/** The cookie of a begun login; it lasts as long as the login may. */
export const begunCookie = (token: string): string => cookieOf(LOGIN_COOKIE, token, LOGIN_LIMIT / 1000);

/** The same answer with cookies. */
export function withCookies(answer: Response, ...cookies: readonly string[]): Response {
  for (const cookie of cookies) answer.headers.append('Set-Cookie', cookie);
  return answer;
}

/** After a login: the cookie of the session instead of that of the begun login. */
export const logsIn = (path: string, token: string): Response =>
  withCookies(seeOther(path), cookieOf(SESSION_COOKIE, token), removed(LOGIN_COOKIE));

/** A login has ended without a session. */
export const endsLogin = (answer: Response): Response => withCookies(answer, removed(LOGIN_COOKIE));

/** After a logout. */
export const logsOut = (answer: Response): Response => withCookies(answer, removed(SESSION_COOKIE));
