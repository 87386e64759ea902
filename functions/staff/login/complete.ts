import { workspacePath } from '../../../web/staff/addresses.ts';
import { staffLocaleOf } from '../../../web/text/staff.ts';
import type { ProvenLogin } from '../../auth/oidc-login.ts';
import type { PendingLogin } from '../../core/session.ts';
import { seeOther } from '../answer.ts';
import { cookieIn, SESSION_COOKIE, sessionIn } from '../session.ts';
import { endsLogin, LOGIN_COOKIE, logsIn } from './cookie.ts';
import { failureAnswer, kindOfFailure } from './failure.tsx';
import type { Visit } from './visit.ts';
import { welcome } from './welcome.ts';

/** The issuer has one address for both languages; the state says in which one the login began. */
const inItsLanguage = (visit: Visit): Visit => {
  const language = visit.url.searchParams.get('state')?.startsWith('en.') ? 'en' : visit.language;
  return { ...visit, language, locale: staffLocaleOf(language) };
};

/** The begun login that this browser holds the token of; it can be taken once. */
async function pendingIn({ parts, request }: Visit): Promise<PendingLogin | null> {
  const token = cookieIn(request, LOGIN_COOKIE);
  return token ? parts.sessions.takeLogin(token) : null;
}

/** A session under a token that nobody has seen before; one that the browser brought along ends. */
async function openSession({ parts, request }: Visit, proven: ProvenLogin): Promise<string> {
  const { sessions, store, random } = parts;
  const brought = cookieIn(request, SESSION_COOKIE);
  if (brought) await sessions.remove(brought);
  const token = random();
  const now = store.now();
  const { claimed, idToken } = proven;
  await sessions.put(token, { claimed, csrf: random(), createdAt: now, seenAt: now, idToken });
  return token;
}

/** Takes in somebody whom the issuer sends back, if the answer belongs to the login that began in this browser. */
export async function completeLogin(arrived: Visit): Promise<Response> {
  const visit = inItsLanguage(arrived);
  const { parts, request, url, language } = visit;
  const pending = await pendingIn(visit);
  if (!pending) {
    // The page was loaded anew after the login: nothing happens, and nothing is wrong.
    if (await sessionIn(parts, request)) return seeOther(workspacePath(language));
    return endsLogin(failureAnswer(visit, 'too-late', workspacePath(language)));
  }
  try {
    const proven = await parts.login.complete(url.search, pending);
    await welcome(parts.store, proven.claimed);
    return logsIn(pending.returnTo, await openSession(visit, proven));
  } catch (error) {
    return endsLogin(failureAnswer(visit, kindOfFailure(visit, error), pending.returnTo));
  }
}
