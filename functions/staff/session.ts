import type { Session } from '../core/session.ts';
import type { StaffParts } from './parts.ts';

/** `__Host-`: only for this host, only over TLS, from no subdomain (RFC 6265bis, section 4.1.3.2). */
export const SESSION_COOKIE = '__Host-blomlada';

/** The value of a cookie in a request; null when it is not there. */
export function cookieIn(request: Request, name: string): string | null {
  const pairs = (request.headers.get('Cookie') ?? '').split(';').map((pair) => pair.trim());
  const found = pairs.find((pair) => pair.startsWith(`${name}=`));
  return found?.slice(name.length + 1) ?? null;
}

/** A cookie that no script can read; without `seconds` it ends with the browser. */
export const cookieOf = (name: string, value: string, seconds?: number): string =>
  [
    `${name}=${value}`,
    'Path=/',
    'Secure',
    'HttpOnly',
    'SameSite=Lax',
    ...(seconds === undefined ? [] : [`Max-Age=${seconds}`]),
  ].join('; ');

/** A session is noted as seen at most this often: reading pages should not be writing. */
const NOTE_AFTER = 5 * 60_000;

/** The session of a request; null for somebody who is not logged in, or not any more. */
export async function sessionIn({ sessions, store }: StaffParts, request: Request): Promise<Session | null> {
  const token = cookieIn(request, SESSION_COOKIE);
  const session = token ? await sessions.get(token) : null;
  if (!token || !session) return null;
  const now = store.now();
  if (Date.parse(now) - Date.parse(session.seenAt) < NOTE_AFTER) return session;
  const seen = { ...session, seenAt: now };
  await sessions.touch(token, seen);
  return seen;
}
