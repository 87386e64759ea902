import {
  CALLBACK_PATH,
  loggedOutPath,
  loginPath,
  logoutPath,
  workspacePath,
} from '../../../web/staff/addresses.ts';
import type { InterfaceLanguage } from '../../core/language.ts';

const LANGUAGES: readonly InterfaceLanguage[] = ['sv', 'en'];

/** The login's own addresses lead nowhere, or in a circle. */
const OWN: readonly string[] = LANGUAGES.flatMap((language) => [
  loginPath(language, '').replace(/\?.*/, ''),
  logoutPath(language),
  loggedOutPath(language),
  CALLBACK_PATH,
  `${workspacePath(language)}aterkomst/`,
]);

const LONGEST = 2000;
/** Only there so that a path can be read as browsers read it. */
const SOMEWHERE = 'https://somewhere.invalid';

/**
 * Where somebody may be led after logging in: a page of the workspace at this very origin. Anything else, such as
 * another site in disguise, gives the first page.
 */
export function safeReturn(given: string | null, language: InterfaceLanguage): string {
  const first = workspacePath(language);
  if (given === null || given.length > LONGEST || /[\\\p{Cc}]/u.test(given) || !given.startsWith('/'))
    return first;
  const url = URL.parse(given, SOMEWHERE);
  if (url?.origin !== SOMEWHERE || url.pathname.includes('//')) return first;
  const isInside = LANGUAGES.some((each) => url.pathname.startsWith(workspacePath(each)));
  const isOwn = OWN.some((path) => url.pathname.startsWith(path));
  return isInside && !isOwn ? `${url.pathname}${url.search}${url.hash}` : first;
}
