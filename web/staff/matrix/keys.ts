import type { Status } from '../../../functions/core/status.ts';

/*
 * The letters that work while a row of the matrix has the focus. None of them is a browser's own, since
 * those come with Ctrl or Alt; read by the browser as well.
 */

export const KEYS = {
  green: 'g',
  yellow: 'y',
  red: 'r',
  'not-applicable': 'n',
  unknown: 'o',
  criteria: 'c',
  confirm: 'b',
  undo: 'z',
  save: 's',
  down: 'j',
  up: 'k',
  help: '?',
} as const satisfies Readonly<Record<Status, string>> & Readonly<Record<string, string>>;
