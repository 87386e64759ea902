import type { InterfaceLanguage } from '../../../functions/core/language.ts';

/** What the local issuer says. It is not part of the system, so its words lie apart from the system's. */
const sv = {
  title: 'Logga in som en exempelperson',
  only: 'Den här inloggningen finns bara på din dator. Här finns inga lösenord, och alla personer är påhittade. När Blomlåda används på riktigt loggar man in hos sin egen organisation.',
  people: 'Personer att logga in som',
  logInAs: (name: string) => `Logga in som ${name}`,
  cancel: 'Avbryt',
  gone: 'Inloggningen gäller inte längre',
  startAgain: 'Gå till arbetsytan och börja om.',
  toWorkspace: 'Till arbetsytan',
  logOut: 'Logga ut',
  logOutTitle: 'Vill du logga ut?',
  loggedOut: 'Du är utloggad',
};

const en: typeof sv = {
  title: 'Log in as an example person',
  only: 'This login exists on your machine only. There are no passwords, and all people are invented. Where Blomlåda is used for real, one logs in with one’s own organisation.',
  people: 'People to log in as',
  logInAs: (name) => `Log in as ${name}`,
  cancel: 'Cancel',
  gone: 'The login is no longer valid',
  startAgain: 'Go to the workspace and start again.',
  toWorkspace: 'To the workspace',
  logOut: 'Log out',
  logOutTitle: 'Do you want to log out?',
  loggedOut: 'You are logged out',
};

export const ISSUER_WORDS: Readonly<Record<InterfaceLanguage, typeof sv>> = { sv, en };
