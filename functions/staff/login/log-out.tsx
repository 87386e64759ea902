import { STAFF_ADDRESSES } from '../../../web/site/assets.ts';
import { loggedOutPath } from '../../../web/staff/addresses.ts';
import { LeavingPage, LoggedOutPage } from '../../../web/staff/login/logged-out-page.tsx';
import { staffLocaleOf } from '../../../web/text/staff.ts';
import type { Session } from '../../core/session.ts';
import { htmlAnswer, seeOther } from '../answer.ts';
import { barrier } from '../barrier.tsx';
import { resend } from '../resend.tsx';
import { isForeign, readSent } from '../sent.ts';
import { cookieIn, SESSION_COOKIE, sessionIn } from '../session.ts';
import { logsOut } from './cookie.ts';
import { kindOfFailure } from './failure.tsx';
import type { Visit } from './visit.ts';

/** Where the issuer ends its own session; null where it has no such place, or cannot be asked now. */
async function issuersExit(visit: Visit, { idToken }: Session): Promise<URL | null> {
  try {
    return await visit.parts.login.endSessionUrl(idToken, visit.language);
  } catch (error) {
    kindOfFailure(visit, error);
    return null;
  }
}

/**
 * Goes on to the issuer by a page, not by a redirect: after a form has been sent, browsers hold every redirect
 * against `form-action`, and nobody knows over which addresses an issuer leads.
 */
function goingOn({ locale }: Visit, to: URL): Response {
  const page = <LeavingPage locale={locale} assets={STAFF_ADDRESSES} to={to.href} />;
  const answer = htmlAnswer(200, page.toString());
  answer.headers.set('Refresh', `0; url=${to.href}`);
  return answer;
}

/** Ends the session here, then at the issuer. */
export async function logOut(visit: Visit): Promise<Response> {
  const { parts, request, url, language, locale } = visit;
  if (isForeign(request, parts.origin)) return barrier(403, locale, locale.staff.shell.foreign);
  const sent = await readSent(request);
  const session = await sessionIn(parts, request);
  if (session && sent.form.get('csrf') !== session.csrf) return resend(url.pathname, sent, session, locale);
  const token = cookieIn(request, SESSION_COOKIE);
  if (token) await parts.sessions.remove(token);
  const exit = session && (await issuersExit(visit, session));
  return logsOut(exit ? goingOn(visit, exit) : seeOther(loggedOutPath(language)));
}

/** What one sees after logging out; the issuer brings the language back, since it knows one address only. */
export function loggedOut({ url, language }: Visit): Response {
  const locale = staffLocaleOf(url.searchParams.get('state') === 'en' ? 'en' : language);
  return htmlAnswer(200, (<LoggedOutPage locale={locale} assets={STAFF_ADDRESSES} />).toString());
}
