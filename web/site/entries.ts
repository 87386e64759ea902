import { accessibility } from './entries/accessibility.tsx';
import { agenda } from './entries/agenda.tsx';
import { boxes } from './entries/boxes.tsx';
import { calendar } from './entries/calendar.ts';
import { changes } from './entries/changes.tsx';
import { colours } from './entries/colours.ts';
import { edition, editions } from './entries/editions.tsx';
import { embed, framed } from './entries/embed.tsx';
import { exportFiles } from './entries/export-files.ts';
import { feed } from './entries/feed.ts';
import { history, historyFile } from './entries/history.tsx';
import { logo } from './entries/logo.ts';
import { openData } from './entries/open-data.tsx';
import { privacy } from './entries/privacy.tsx';
import { search } from './entries/search.ts';
import { service } from './entries/service.tsx';
import { sitemap } from './entries/sitemap.ts';
import { start } from './entries/start.tsx';
import { svg } from './entries/svg.tsx';
import { yearEnd } from './entries/year-end.tsx';
import type { Entry } from './entry.ts';

/** Everything that each organisation has on the site. */
export const ENTRIES: readonly Entry[] = [
  start,
  search,
  service,
  yearEnd,
  editions,
  edition,
  history,
  historyFile,
  changes,
  feed,
  agenda,
  calendar,
  openData,
  exportFiles,
  boxes,
  svg,
  framed,
  embed,
  accessibility,
  privacy,
  colours,
  logo,
  sitemap,
];
