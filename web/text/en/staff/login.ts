import type { login as original } from '../../sv/staff/login.ts';

/** The front door of the workspace: logging in, logging out, and what can go wrong on the way. */
export const login: typeof original = {
  welcome: {
    title: 'The workspace',
    lead: 'Here the municipalities’ own staff keep the maps of their e-services true. Once you have logged in you can',
    what: [
      'change the status of one e-service or many, with reason and evidence',
      'confirm what still holds',
      'set targets, follow actions and make the report for the board.',
    ],
    how: 'You log in with your own organisation. It says who you are; Blomlåda never sees your password and never asks for your personal identity number.',
    logIn: 'Log in',
    public: 'The maps can be read without logging in:',
    toPublic: 'to the public site',
  },
  choose: {
    title: 'Choose an organisation',
    lead: 'You run the installation and can open every organisation.',
    closed: 'Finished data sets',
    none: 'No organisation is registered yet.',
  },
  loggedOut: {
    title: 'You are logged out',
    text: 'Do others use this computer? Close every window of the browser.',
    again: 'Log in again',
  },
  leaving: {
    title: 'You are being logged out',
    text: 'You are logged out of Blomlåda. Now your organisation’s login is being ended.',
    goOn: 'Nothing happening? Go on here',
  },
  failed: {
    'too-late': {
      title: 'The login ran out',
      text: 'It took too long, or the login had already ended. It may also be that the browser does not accept cookies.',
      advice: 'Start again from the beginning. If that does not help, allow cookies for this site.',
    },
    cancelled: {
      title: 'The login was cancelled',
      text: 'You are not logged in, and nothing has changed.',
      advice: 'Log in when you want to go on.',
    },
    mismatch: {
      title: 'The login could not be completed',
      text: 'The answer of the login service did not belong to your login. That happens when you log in in two tabs at once, or go back in the browser.',
      advice: 'Close the other tabs and log in anew.',
    },
    unusable: {
      title: 'The login is not enough',
      text: 'Your organisation’s login service did not send what Blomlåda needs to know who you are and which organisation you belong to.',
      advice: 'Ask whoever runs the login in your organisation to look over what is sent.',
    },
    refused: {
      title: 'The login could not be completed',
      text: 'Blomlåda and your organisation’s login service did not understand each other. The fault is not yours.',
      advice: 'Try again. If it stays, tell whoever runs Blomlåda, and at what time it happened.',
    },
    unreachable: {
      title: 'The login service does not answer',
      text: 'Your organisation’s login service cannot be reached just now. The public pages work as usual.',
      advice: 'Wait a few minutes and try again.',
    },
  },
  tryAgain: 'Log in anew',
};
