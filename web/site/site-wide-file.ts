import type { Day } from '../../functions/core/calendar.ts';
import type { Answer } from './answer.ts';
import type { Site, SiteSettings } from './site.ts';

/** A file that belongs to no organisation. */
export type SiteWide = {
  path: string;
  /** Whether the deployment has said what the file needs. */
  exists: (settings: SiteSettings) => boolean;
  answer: (site: Site, day: Day) => Answer;
  /** What stands there else; the page that says that there is nothing, when left out. */
  otherwise?: () => Answer;
};
