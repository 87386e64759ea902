import type { members as original } from '../../sv/staff/members.ts';

const refusals: (typeof original)['refusals'] = {
  'duplicate-login': 'There is a member with that login already.',
  'editor-without-area': 'An editor needs at least one area or unit, or they cannot change anything.',
  'last-strategist': 'The list must have at least one strategist. Make somebody else a strategist first.',
  'locked-out':
    'Your login does not make you a strategist. Without the list you could not open the workspace, so it can only be removed by somebody whose login does.',
  'own-login':
    'You cannot change your own login: you would be locked out. Ask another strategist, or add the new account as a member of its own.',
  'unknown-area': 'The area is not in the catalogue. Choose one from the list.',
  'unknown-member': 'The member is not there any more. Somebody else may have removed it.',
  'too-many': 'The list is full. Remove somebody who is not needed any longer.',
};

/** The members list: who may do what. */
export const members: typeof original = {
  title: 'Members',
  lead: 'The list decides who may do what in the workspace.',
  without:
    'There is no list. The login decides: it says who is a strategist, an editor or a reader. As soon as somebody is on the list, the list alone decides.',
  firstText:
    'When you add the first member you are put on the list yourself, as a strategist, so that you can go on working.',
  caption: 'Members and their roles',
  region: 'Table of members, scrolls sideways',
  columns: {
    name: 'Name',
    login: 'Login',
    role: 'Role',
    areas: 'Areas',
    units: 'Units',
    loggedIn: 'Has logged in',
    act: 'Change',
  },
  yes: 'Yes',
  no: 'Not yet',
  all: 'All',
  none: '–',
  you: 'you',
  change: 'Change',
  changeWho: (name) => `Change ${name}`,
  add: {
    title: 'Add a member',
    button: 'Add',
  },
  one: {
    title: (name) => `Change ${name}`,
    save: 'Save the change',
    back: 'To the members list',
    remove: 'Remove from the list',
    removeText: (name) =>
      `${name} will no longer be able to open the workspace. Staff still see the name in the log. If that should go too, erase the person under The log.`,
    removeButton: (name) => `Remove ${name}`,
    people: 'People in the log',
  },
  fields: {
    name: 'Name',
    login: 'Login',
    loginHelp:
      'What the person logs in with, usually an e-mail address. Never write a personal identity number.',
    loginChange: 'If you change the login, the place goes to whoever logs in with the new one next.',
    role: 'Role',
    areas: 'Areas',
    areasHelp:
      'An editor changes only e-services in their own areas and units, and nothing without any. For other roles they mean nothing.',
    units: 'Units',
    unitsOther: 'Other units',
    unitsHelp: 'One a line, if the unit is not in the register yet.',
  },
  roleMeanings: {
    strategist: 'Strategist: may do everything',
    editor: 'Editor: changes e-services in their areas and units',
    reader: 'Reader: sees everything, internal notes too',
  },
  refusals,
  personalNumber:
    'Never write a personal identity number. Use what the person logs in with, such as an e-mail address.',
  moved:
    'Somebody else has changed the list since you opened the page. What it says now holds. What you wrote is still here: save again if it should still be so.',
  gone: 'The member is not on the list any more.',
  saved: 'The list is saved.',
  joined: 'The list is saved. You were put on it yourself, as a strategist, so that you can go on working.',
  dissolved: 'The list is gone. The login now decides who may do what.',
  dissolve: {
    title: 'Remove the whole list',
    text: 'The login will then decide again who may do what. Everybody on the list is removed.',
    tick: 'Yes, remove the whole list.',
    needed: 'Tick the box if you want to remove the whole list.',
    button: 'Remove the list',
  },
};
