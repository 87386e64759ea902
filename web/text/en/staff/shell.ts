import { formatIn } from '../../format.ts';
import type { shell as original } from '../../sv/staff/shell.ts';

const { number } = formatIn('en');

/** The frame around every page of the workspace. */
export const shell: typeof original = {
  name: 'Workspace',
  navLabel: 'Pages of the workspace',
  logIn: 'Log in',
  logOut: 'Log out',
  saved: (seq) => `Saved as change ${number(seq)} in the log.`,
  proposed: 'Your proposal has been sent. It shows on the map once a strategist has approved it.',
  groups: {
    map: 'The map',
    plans: 'The agenda',
    account: 'Accounts',
    register: 'The register',
    dialogue: 'Dialogue',
    administration: 'Administration',
  },
  pages: {
    matrix: 'Working matrix',
    confirm: 'To confirm',
    check: 'Register check',
    agenda: 'Targets and actions',
    board: 'Board view',
    report: 'Board report',
    editions: 'Editions',
    services: 'E-services',
    indicators: 'Indicators',
    import: 'Import',
    compared: 'Compared organisations',
    inbox: 'Inbox',
    proposals: 'Proposals',
    log: 'The log',
    members: 'Members',
    settings: 'Settings',
  },
  nobody: {
    titles: {
      403: 'You cannot open this page',
      404: 'There is no such page',
      413: 'What you sent was not taken in',
    },
    back: 'To the first page of the workspace',
    'other-organisation':
      'You are logged in from another organisation. Log out, and log in with an account that belongs to this one.',
    'not-a-member':
      'The organisation has a members list of its own, and you are not on it. Ask a strategist to add you.',
    'no-role':
      'Your login says who you are, but not which role you have. Ask whoever runs the login to give you a role, or a strategist to add you as a member.',
    'wrong-role': (needed, yours) => `This page needs the role ${needed}. You are ${yours}.`,
    'unknown-organisation': 'There is no organisation at this address.',
    'too-large': 'What you sent is too large. A file may have at most 4 MB; split it.',
    'unknown-page': 'There is no page at this address.',
  },
  resend: {
    title: 'Send again',
    expired:
      'Your login has run out. Nothing you have written is lost. Log in in a new window, then come back here and press Send again.',
    renewed:
      'You have logged in anew since the page was opened. Nothing you have written is lost. Press Send again to save it.',
    logIn: 'Log in in a new window',
    send: 'Send again',
    what: 'This is what you have written',
    files: 'Files cannot be kept on this page. Choose them again.',
  },
  foreign:
    'This form did not come from Blomlåda and was therefore not accepted. Open the page in the workspace and send it from there.',
};
