import type { Day } from '../../functions/core/calendar.ts';
import type { InterfaceLanguage } from '../../functions/core/language.ts';
import type { OrganisationEntry, OrganisationSettings } from '../../functions/core/organisation.ts';
import type { Ledger } from '../../functions/core/state.ts';
import type { View } from '../../functions/core/view.ts';
import type { Asked } from '../pages/addresses.ts';
import { BadDatePage } from '../pages/problem.tsx';
import { type Viewing, viewingOf } from '../pages/viewing.ts';
import { type Answer, pageAnswer } from './answer.ts';
import { ADDRESSES as assets } from './assets.ts';
import { viewIn } from './query.ts';
import type { SiteSettings } from './site.ts';

/** A request for something of one organisation. */
export type OwnRequest = {
  language: InterfaceLanguage;
  ledger: Ledger;
  /** The organisation's settings of now. */
  settings: OrganisationSettings;
  /** The parts of the path behind the slug; of `/a/tjanst/b/` they are `tjanst` and `b`. */
  rest: readonly string[];
  /** The same address in a language, without the query. */
  pathIn: (language: InterfaceLanguage) => string;
  query: URLSearchParams;
  day: Day;
  organisations: readonly OrganisationEntry[];
  site: SiteSettings;
  /** Every path of the organisation that is a file. */
  files: () => string[];
};

/** A kind of page or file that every organisation has: which paths it answers, and with what. */
export type Entry = {
  /** Whether the parts of a path behind the slug name it. */
  matches: (rest: readonly string[]) => boolean;
  /** The files that are published of it, relative to the organisation's address: `''`, `tjanst/b/`, `a.svg`. */
  files: (ledger: Ledger, day: Day, site: SiteSettings) => string[];
  /** Left out where there is a file for each language. */
  languages?: readonly InterfaceLanguage[];
  /** Null where there is nothing at the address after all. */
  answer: (request: OwnRequest) => Answer | null;
};

type Seen = Pick<OwnRequest, 'language' | 'ledger' | 'day'>;

/** The organisation seen in a view of the page's own. */
export const seenIn = ({ language, ledger, day }: Seen, view: View, asked: Asked = {}): Viewing | null =>
  viewingOf({ language, assets, day, ledger, view, asked });

/** Answers in the view that the query asks for; a page that helps where its dates cannot be followed. */
export function inView(request: OwnRequest, answer: (viewing: Viewing) => Answer | null): Answer | null {
  const { language, ledger, settings, query, day, pathIn } = request;
  const asked = viewIn(query, ledger.state, day);
  if (!asked.ok) {
    const { problem } = asked;
    return pageAnswer(400, BadDatePage({ language, assets, settings, problem, pathIn }));
  }
  const viewing = seenIn(request, asked.view, asked.asked);
  return viewing && answer(viewing);
}
