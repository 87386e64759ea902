import * as z from 'zod';
import { Instant } from './calendar.ts';
import { Claimed } from './members.ts';

/** Somebody who is logged in, as the issuer described them then. */
export const Session = z.strictObject({
  claimed: Claimed,
  /** Must come with everything that this session sends; a foreign page cannot know it. */
  csrf: z.string().min(32),
  createdAt: Instant,
  seenAt: Instant,
  /** Lets the issuer know whose session ends. */
  idToken: z.string().nullable(),
});
export type Session = z.infer<typeof Session>;

/** A login that has begun: what the issuer's answer is checked against. */
export const PendingLogin = z.strictObject({
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  /** Where the person wanted to go: a path of the workspace. */
  returnTo: z.string(),
  createdAt: Instant,
});
export type PendingLogin = z.infer<typeof PendingLogin>;

/** Sessions and begun logins by a secret token, of which only the digest is kept. */
export type SessionStore = {
  put(token: string, session: Session): Promise<void>;
  /** Null when there is none, or when it is past its limits. */
  get(token: string): Promise<Session | null>;
  /** Writes a session that is still there; one that has ended meanwhile stays ended. */
  touch(token: string, session: Session): Promise<void>;
  remove(token: string): Promise<void>;
  putLogin(token: string, login: PendingLogin): Promise<void>;
  /** The begun login, once: it is removed; null when there is none or it took too long. */
  takeLogin(token: string): Promise<PendingLogin | null>;
};

/** Milliseconds without a request after which a session ends. */
export const IDLE_LIMIT = 60 * 60_000;
/** Milliseconds after the login at which a session ends, whatever happens. */
export const ABSOLUTE_LIMIT = 10 * 60 * 60_000;
/** Milliseconds that a login may take at the issuer. */
export const LOGIN_LIMIT = 15 * 60_000;

const since = (from: string, now: Date): number => now.getTime() - Date.parse(from);

/** Whether a session is within its limits. */
export const isAlive = ({ createdAt, seenAt }: Session, now: Date): boolean =>
  since(seenAt, now) < IDLE_LIMIT && since(createdAt, now) < ABSOLUTE_LIMIT;

/** Whether a begun login may still be completed. */
export const isPending = ({ createdAt }: PendingLogin, now: Date): boolean =>
  since(createdAt, now) < LOGIN_LIMIT;
