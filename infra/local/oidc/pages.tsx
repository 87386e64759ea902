import { raw } from 'hono/html';
import type { Child } from 'hono/jsx';
import type { InterfaceLanguage } from '../../../functions/core/language.ts';
import { STAFF_ADDRESSES } from '../../../web/site/assets.ts';
import { workspacePath } from '../../../web/staff/addresses.ts';
import { PlainPage } from '../../../web/staff/plain.tsx';
import { staffLocaleOf } from '../../../web/text/staff.ts';
import type { ExamplePerson } from './people.ts';
import { ISSUER_WORDS } from './words.ts';

const page = (language: InterfaceLanguage, title: string, children: Child): string =>
  `<!doctype html>${(
    <PlainPage locale={staffLocaleOf(language)} assets={STAFF_ADDRESSES} title={title}>
      {children}
    </PlainPage>
  )}`;

const Person = ({ person, language }: { person: ExamplePerson; language: InterfaceLanguage }) => (
  <li class="card">
    <p id={`about-${person.id}`}>{person.about[language]}</p>
    <button type="submit" name="person" value={person.id} aria-describedby={`about-${person.id}`}>
      {ISSUER_WORDS[language].logInAs(person.name)}
    </button>
  </li>
);

/** Where one chooses whom to log in as. */
export function choosePage(language: InterfaceLanguage, people: readonly ExamplePerson[]): string {
  const words = ISSUER_WORDS[language];
  return page(
    language,
    words.title,
    <>
      <p class="notice">{words.only}</p>
      <form method="post" aria-label={words.people}>
        <ul class="people">
          {people.map((person) => (
            <Person person={person} language={language} />
          ))}
        </ul>
        <p>
          <button class="quiet" type="submit" name="person" value="">
            {words.cancel}
          </button>
        </p>
      </form>
    </>,
  );
}

const ToWorkspace = ({ language }: { language: InterfaceLanguage }) => (
  <p>
    <a href={workspacePath(language)}>{ISSUER_WORDS[language].toWorkspace}</a>
  </p>
);

/** A login that is over, or never was. */
export const gonePage = (language: InterfaceLanguage): string =>
  page(
    language,
    ISSUER_WORDS[language].gone,
    <>
      <p>{ISSUER_WORDS[language].startAgain}</p>
      <ToWorkspace language={language} />
    </>,
  );

/** Asked of those who come to log out without saying from where. */
export const askLogOutPage = (language: InterfaceLanguage, form: string): string =>
  page(
    language,
    ISSUER_WORDS[language].logOutTitle,
    <>
      {raw(form)}
      <button type="submit" form="op.logoutForm" name="logout" value="yes">
        {ISSUER_WORDS[language].logOut}
      </button>
    </>,
  );

export const loggedOutPage = (language: InterfaceLanguage): string =>
  page(language, ISSUER_WORDS[language].loggedOut, <ToWorkspace language={language} />);
