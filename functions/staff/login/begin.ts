import { seeOther } from '../answer.ts';
import { sessionIn } from '../session.ts';
import { begunCookie, withCookies } from './cookie.ts';
import { failureAnswer, kindOfFailure } from './failure.tsx';
import { safeReturn } from './return-to.ts';
import type { Visit } from './visit.ts';

/** Stands in the address once somebody was sent on to the right origin; behind a proxy ours never shows. */
const SENT_ON = 'har';

/** The same address where the site lies: cookies, and the issuer's way back, belong to that origin alone. */
function atOrigin({ parts, url }: Visit): Response | null {
  if (url.origin === parts.origin || url.searchParams.has(SENT_ON)) return null;
  const there = new URL(`${parts.origin}${url.pathname}${url.search}`);
  there.searchParams.set(SENT_ON, '1');
  return seeOther(there.href);
}

/** Sends somebody to the issuer to log in; whoever is logged in already goes straight on. */
export async function beginLogin(visit: Visit): Promise<Response> {
  const { parts, request, url, language } = visit;
  const elsewhere = atOrigin(visit);
  if (elsewhere) return elsewhere;
  const returnTo = safeReturn(url.searchParams.get('till'), language);
  if (await sessionIn(parts, request)) return seeOther(returnTo);
  try {
    const { url: issuer, checks } = await parts.login.begin(language);
    const token = parts.random();
    await parts.sessions.putLogin(token, { ...checks, returnTo, createdAt: parts.store.now() });
    return withCookies(seeOther(issuer.href), begunCookie(token));
  } catch (error) {
    return failureAnswer(visit, kindOfFailure(visit, error), returnTo);
  }
}
