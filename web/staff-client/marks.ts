import type { Status } from '../../functions/core/status.ts';
import type { PageData } from '../staff/matrix/page-data.ts';
import { made } from './dom.ts';

/** The letter of a status in its form and colour; not read out, since its word stands beside it. */
export function badge(status: Status, { statuses }: PageData): HTMLElement {
  const mark = made('b', `badge ${status}`, statuses[status].letter);
  mark.setAttribute('aria-hidden', 'true');
  return mark;
}

/** A status told by form, letter, word and colour. */
export const statusMark = (status: Status, page: PageData): (Node | string)[] => [
  badge(status, page),
  ` ${page.statuses[status].word}`,
];

/** The word of a status within a sentence. */
export const wordOf = (status: Status, { statuses }: PageData): string => statuses[status].word.toLowerCase();
