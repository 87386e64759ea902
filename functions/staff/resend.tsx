import { STAFF_ADDRESSES } from '../../web/site/assets.ts';
import { loginPath, workspacePath } from '../../web/staff/addresses.ts';
import { PlainPage } from '../../web/staff/plain.tsx';
import type { StaffLocale } from '../../web/text/staff.ts';
import type { Session } from '../core/session.ts';
import { htmlAnswer } from './answer.ts';
import type { Sent } from './sent.ts';

/** What somebody wrote rather than chose; what a form calls its fields would tell a reader nothing. */
const isWritten = (value: string): boolean => /\S\s+\S/.test(value);

/**
 * Answers a form whose session has ended, or was replaced by a new login: everything that was typed stands on
 * the page, to be sent again with the same key, so that it is saved once and never lost.
 */
export function resend(path: string, { form }: Sent, session: Session | null, locale: StaffLocale): Response {
  const { shell } = locale.staff;
  const { resend: words } = shell;
  const texts = [...form].filter((pair): pair is [string, string] => typeof pair[1] === 'string');
  const typed = texts.map(([, value]) => value).filter(isWritten);
  const hasFiles = texts.length < [...form].length;
  const page = (
    <PlainPage locale={locale} assets={STAFF_ADDRESSES} title={words.title}>
      <p>{session ? words.renewed : words.expired}</p>
      {!session && (
        <p>
          <a href={loginPath(locale.lang, workspacePath(locale.lang))} target="_blank" rel="noopener">
            {words.logIn}
          </a>
        </p>
      )}
      {hasFiles && <p class="notice">{words.files}</p>}
      <form method="post" action={path}>
        <input type="hidden" name="csrf" value={session?.csrf ?? ''} />
        {texts
          .filter(([name]) => name !== 'csrf')
          .map(([name, value]) => (
            // A text field would lose line breaks; a hidden one keeps them.
            <textarea hidden name={name}>
              {`\n${value}`}
            </textarea>
          ))}
        <button type="submit">{words.send}</button>
      </form>
      {typed.length > 0 && (
        <section aria-labelledby="typed">
          <h2 id="typed">{words.what}</h2>
          <ul>
            {typed.map((value) => (
              <li class="prose">{value}</li>
            ))}
          </ul>
        </section>
      )}
    </PlainPage>
  );
  return htmlAnswer(session ? 409 : 401, page.toString());
}
