import { STAFF_ADDRESSES } from '../../web/site/assets.ts';
import { logoutPath, workspacePath } from '../../web/staff/addresses.ts';
import { PlainPage } from '../../web/staff/plain.tsx';
import type { StaffLocale } from '../../web/text/staff.ts';
import type { Session } from '../core/session.ts';
import { htmlAnswer } from './answer.ts';

/** A page that says why one cannot go on, and what to do. */
export function barrier(
  status: 403 | 404 | 413,
  locale: StaffLocale,
  sentence: string,
  session: Session | null = null,
): Response {
  const { shell } = locale.staff;
  const page = (
    <PlainPage locale={locale} assets={STAFF_ADDRESSES} title={shell.nobody.titles[status]}>
      <p>{sentence}</p>
      <p>
        <a href={workspacePath(locale.lang)}>{shell.nobody.back}</a>
      </p>
      {session && (
        <form method="post" action={logoutPath(locale.lang)}>
          <input type="hidden" name="csrf" value={session.csrf} />
          <button type="submit">{shell.logOut}</button>
        </form>
      )}
    </PlainPage>
  );
  return htmlAnswer(status, page.toString());
}
