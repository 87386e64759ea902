import type { Role } from '../../functions/core/identifiers.ts';

/** The pages that the navigation of the workspace leads to; each label is the word of the same key. */
export type StaffPageKey =
  | 'matrix'
  | 'confirm'
  | 'check'
  | 'agenda'
  | 'board'
  | 'report'
  | 'editions'
  | 'services'
  | 'indicators'
  | 'import'
  | 'compared'
  | 'inbox'
  | 'proposals'
  | 'log'
  | 'members'
  | 'settings';

export type StaffGroupKey = 'map' | 'plans' | 'account' | 'register' | 'dialogue' | 'administration';

type Entry = { key: StaffPageKey; path: string; roles?: readonly Role[] };
const STRATEGIST: readonly Role[] = ['strategist', 'operator'];

/** The navigation in groups; a page with `roles` is shown to these only. */
export const NAVIGATION: readonly { key: StaffGroupKey; pages: readonly Entry[] }[] = [
  {
    key: 'map',
    pages: [
      { key: 'matrix', path: '' },
      { key: 'confirm', path: 'att-bekrafta/' },
      { key: 'check', path: 'kontroll/' },
    ],
  },
  {
    key: 'plans',
    pages: [
      { key: 'agenda', path: 'agenda/' },
      { key: 'board', path: 'tavla/' },
    ],
  },
  {
    key: 'account',
    pages: [
      { key: 'report', path: 'rapport/' },
      { key: 'editions', path: 'utgavor/' },
    ],
  },
  {
    key: 'register',
    pages: [
      { key: 'services', path: 'register/' },
      { key: 'indicators', path: 'indikatorer/' },
      { key: 'import', path: 'import/', roles: STRATEGIST },
      { key: 'compared', path: 'jamforda/', roles: ['operator'] },
    ],
  },
  {
    key: 'dialogue',
    pages: [
      { key: 'inbox', path: 'inkorg/' },
      { key: 'proposals', path: 'forslag/' },
    ],
  },
  {
    key: 'administration',
    pages: [
      { key: 'log', path: 'logg/' },
      { key: 'members', path: 'medlemmar/', roles: STRATEGIST },
      { key: 'settings', path: 'installningar/', roles: STRATEGIST },
    ],
  },
];
