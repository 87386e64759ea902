import { loginPath, staffPath } from '../../web/staff/addresses.ts';
import { staffLocaleOf } from '../../web/text/staff.ts';
import type { InterfaceLanguage } from '../core/language.ts';
import { rightsOf } from '../core/members.ts';
import { inWords } from '../core/organisation.ts';
import type { Session } from '../core/session.ts';
import { settingsOf } from '../core/state.ts';
import { jsonAnswer, seeOther } from './answer.ts';
import { barrier } from './barrier.tsx';
import type { StaffCall, StaffRoute } from './call.ts';
import type { StaffParts } from './parts.ts';
import { resend } from './resend.tsx';
import { isForeign, readSent, type Sent } from './sent.ts';
import { sessionIn } from './session.ts';

/** A request at an address of the workspace, before anything is known of its sender. */
export type Knock = {
  parts: StaffParts;
  route: StaffRoute;
  request: Request;
  language: InterfaceLanguage;
  params: Readonly<Record<string, string>>;
};

const NOTHING_SENT: Sent = { form: new FormData(), text: '', isForm: false };

/** How somebody is sent to log in: from a page to come back to it, from a form without losing what was typed. */
function askToLogIn({ request, language }: Knock, url: URL, sent: Sent): Response {
  if (request.method !== 'POST') return seeOther(loginPath(language, url.pathname + url.search));
  return sent.isForm
    ? resend(url.pathname + url.search, sent, null, staffLocaleOf(language))
    : jsonAnswer(401, { type: 'session-expired' });
}

/** Answers what was sent under another session's secret; it comes from our own page, so it may be told the new one. */
const askAgain = ({ language }: Knock, url: URL, sent: Sent, session: Session): Response =>
  sent.isForm
    ? resend(url.pathname + url.search, sent, session, staffLocaleOf(language))
    : jsonAnswer(409, { type: 'session-renewed', csrf: session.csrf });

const secretIn = ({ request }: Knock, { form, isForm }: Sent): string | null => {
  const value = isForm ? form.get('csrf') : request.headers.get('X-CSRF-Token');
  return typeof value === 'string' ? value : null;
};

/** The organisation under its other address, its slug; null when nothing is known by it. */
async function bySlug({ parts, language, params }: Knock, url: URL): Promise<Response | null> {
  const org = await parts.store.organisationBySlug(params['org'] ?? '');
  if (org === null || org === params['org']) return null;
  const [, rest = ''] = url.pathname.split(`/arbetsyta/${params['org']}/`);
  return seeOther(staffPath(language, org, rest) + url.search);
}

/** Who may go on to the route, as a call; else the answer that says why not. */
async function admit(knock: Knock, url: URL, sent: Sent, session: Session): Promise<StaffCall | Response> {
  const { parts, route, request, language, params } = knock;
  const locale = staffLocaleOf(language);
  const { nobody } = locale.staff.shell;
  const org = params['org'] ?? '';
  const ledger = await parts.store.read(org);
  const recorded = ledger && settingsOf(ledger.state);
  if (!ledger || !recorded) {
    return (await bySlug(knock, url)) ?? barrier(404, locale, nobody['unknown-organisation'], session);
  }
  const { members } = await parts.store.members(org);
  const actor = rightsOf(session.claimed, org, members);
  if (typeof actor === 'string') return barrier(403, locale, nobody[actor], session);
  if (actor.role !== 'operator' && !route.roles.includes(actor.role)) {
    const needed = locale.format.list(route.roles.map((role) => locale.words.roles[role]));
    const sentence = nobody['wrong-role'](needed, locale.words.roles[actor.role]);
    return sent.isForm || request.method === 'GET'
      ? barrier(403, locale, sentence, session)
      : jsonAnswer(403, { type: 'missing-permission', detail: sentence });
  }
  const { subject, name, login } = session.claimed;
  const person = { subject, name: name ?? login ?? subject };
  const settings = inWords(recorded, ledger.texts);
  const { form, text } = sent;
  const today = parts.store.today();
  return {
    parts,
    request,
    url,
    params,
    language,
    org,
    ledger,
    settings,
    today,
    person,
    actor,
    session,
    form,
    text,
  };
}

/** Decides whether a request may go on to its route; a form of another site goes nowhere. */
export async function arrive(knock: Knock): Promise<StaffCall | Response> {
  const { parts, request, language } = knock;
  const url = new URL(request.url);
  const locale = staffLocaleOf(language);
  const writes = request.method === 'POST';
  if (writes && isForeign(request, parts.origin)) return barrier(403, locale, locale.staff.shell.foreign);
  const sent = writes ? await readSent(request) : NOTHING_SENT;
  const session = await sessionIn(parts, request);
  if (!session) return askToLogIn(knock, url, sent);
  if (writes && secretIn(knock, sent) !== session.csrf) return askAgain(knock, url, sent, session);
  return admit(knock, url, sent, session);
}
