import type { InterfaceLanguage } from '../../functions/core/language.ts';

const prefix = (language: InterfaceLanguage): string => (language === 'en' ? '/en' : '');

/** The first page of the workspace, which leads to one's own organisation. */
export const workspacePath = (language: InterfaceLanguage): string => `${prefix(language)}/arbetsyta/`;

/** An address in an organisation's workspace; `rest` ends in a slash where it is a page: `tjanst/a/`. */
export const staffPath = (language: InterfaceLanguage, org: string, rest = ''): string =>
  `${workspacePath(language)}${org}/${rest}`;

/** Where one logs in, to come back to a path of the workspace afterwards. */
export const loginPath = (language: InterfaceLanguage, returnTo: string): string =>
  `${workspacePath(language)}logga-in/?${new URLSearchParams({ till: returnTo })}`;

/** Where one logs out, by a form. */
export const logoutPath = (language: InterfaceLanguage): string => `${workspacePath(language)}logga-ut/`;

/** Where the issuer sends everybody who has logged in; one address, so that only one is registered with it. */
export const CALLBACK_PATH = `${workspacePath('sv')}aterkomst/`;

/** Where one ends up after logging out; the Swedish one is registered with the issuer. */
export const loggedOutPath = (language: InterfaceLanguage): string => `${workspacePath(language)}utloggad/`;
