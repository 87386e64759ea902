import { addMonths, type Day } from '../../../functions/core/calendar.ts';
import type { Catalogue } from '../../../functions/core/catalogue/catalogue.ts';
import { STATUSES, type Status } from '../../../functions/core/status.ts';
import type { StaffLocale, StaffWords } from '../../text/staff.ts';

/** How a status is shown. */
export type Shown = { letter: string; word: string };

/** What the working matrix sends along to its script. */
export type PageData = {
  today: Day;
  /** The usual day of review of an exemption. */
  review: Day;
  /** Ids of the catalogue's criteria, in its order. */
  criteria: readonly string[];
  statuses: Readonly<Record<Status, Shown>>;
  /** Begins the key of every save of this page; no other page has it. */
  key: string;
  /** Where the tray is sent. */
  save: string;
  /** Where one logs in again. */
  login: string;
  /** Whether what is saved waits for a strategist. */
  proposes: boolean;
  words: StaffWords['tray']['live'] & Pick<StaffWords['matrix'], 'stale' | 'byHand' | 'never' | 'since'>;
};

/** Months until an exemption is usually looked at again. */
const REVIEW_AFTER = 12;

export const reviewAfter = (day: Day): Day => addMonths(day, REVIEW_AFTER);

type Given = Pick<PageData, 'today' | 'key' | 'save' | 'login' | 'proposes'> & {
  catalogue: Catalogue;
  locale: StaffLocale;
};

/** What the script is told: days, addresses, and every word that it says. */
export function pageDataOf({ catalogue, locale, ...given }: Given): PageData {
  const { words, staff } = locale;
  const { stale, byHand, never, since } = staff.matrix;
  const shown = STATUSES.map((status) => {
    const { letter, word } = words.statuses[status];
    return [status, { letter, word }] as const;
  });
  return {
    ...given,
    review: reviewAfter(given.today),
    criteria: catalogue.criteria.map(({ id }) => id),
    statuses: Object.fromEntries(shown) as PageData['statuses'],
    words: { ...staff.tray.live, stale, byHand, never, since },
  };
}
