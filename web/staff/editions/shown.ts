import type { Instant } from '../../../functions/core/calendar.ts';
import type { Head } from '../../../functions/core/commit.ts';
import type { Edition } from '../../../functions/core/state.ts';

/** An edition as staff see it: what it was made from, who stands behind it, and where it leads. */
export type EditionShown = {
  edition: Edition;
  head: Head;
  /** When the last commit that it knows was recorded; null where it knows none. */
  knownAt: Instant | null;
  /** In words: by whom, with the role. */
  publishedBy: string;
  withdrawnBy: string | null;
  hrefs: {
    own: string;
    public: string;
    api: string;
    /** The report since the edition before; null where there is none. */
    since: string | null;
    untilToday: string;
  };
};
