import type { Child } from 'hono/jsx';
import { STAFF_ADDRESSES } from '../../web/site/assets.ts';
import { workspacePath } from '../../web/staff/addresses.ts';
import type { FormKeys } from '../../web/staff/form-state.ts';
import type { StaffPageKey } from '../../web/staff/navigation.ts';
import { StaffPage, type StaffSurroundings } from '../../web/staff/shell.tsx';
import { type StaffLocale, staffLocaleOf } from '../../web/text/staff.ts';
import { htmlAnswer } from './answer.ts';
import type { StaffCall } from './call.ts';
import { trayIdOf } from './tray-id.ts';

export const localeOf = ({ language }: StaffCall): StaffLocale => staffLocaleOf(language);

/** What every form on a page carries; each form needs a key of its own. */
export const formKeys = ({ session, parts }: StaffCall): FormKeys => ({
  csrf: session.csrf,
  key: parts.random().slice(0, 32),
});

/** What the address says was just done. */
function doneIn(query: URLSearchParams): StaffSurroundings['done'] {
  if (query.has('proposed')) return { proposed: true };
  const saved = Number(query.get('saved') ?? '');
  return Number.isSafeInteger(saved) && saved > 0 ? { saved } : null;
}

/** The same page in the other language; what was just done is not said twice. */
function otherLanguage({ url, language, org }: StaffCall): string {
  const [, rest = ''] = url.pathname.split(`/arbetsyta/${org}/`);
  const query = new URLSearchParams(url.search);
  query.delete('saved');
  query.delete('proposed');
  const path = `${workspacePath(language === 'sv' ? 'en' : 'sv')}${org}/${rest}`;
  return query.size === 0 ? path : `${path}?${query}`;
}

/** Where a page stands, and for whom. */
export function surroundingsOf(call: StaffCall): StaffSurroundings {
  const { settings, org, person, actor, session, url } = call;
  const { name, slug, language, example } = settings;
  return {
    locale: localeOf(call),
    assets: STAFF_ADDRESSES,
    org,
    organisation: { name, slug, language, example },
    person: { name: person.name, role: actor.role },
    csrf: session.csrf,
    tray: trayIdOf(org, person.subject),
    otherLanguage: otherLanguage(call),
    done: doneIn(url.searchParams),
  };
}

type Shown = { title: string; here: StaffPageKey | null; status?: number; script?: boolean };

/** Answers with a page of the workspace. */
export function pageAnswer(call: StaffCall, shown: Shown, children: Child): Response {
  const { title, here, status = 200, script = true } = shown;
  const page = (
    <StaffPage at={surroundingsOf(call)} title={title} here={here} script={script}>
      {children}
    </StaffPage>
  );
  return htmlAnswer(status, page.toString());
}
