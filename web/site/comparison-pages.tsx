import type { Day } from '../../functions/core/calendar.ts';
import type { InterfaceLanguage } from '../../functions/core/language.ts';
import { CountingWaysPage } from '../pages/compare/counting-ways.tsx';
import { GroupPage } from '../pages/compare/group.tsx';
import { NationalPage } from '../pages/compare/national.tsx';
import { nationalAsked } from '../pages/compare/national-asked.ts';
import type { CompareRequest } from '../pages/compare/request.ts';
import { SideBySidePage } from '../pages/compare/side-by-side.tsx';
import { type Address, pathOf } from './address.ts';
import { type Answer, pageAnswer, redirect } from './answer.ts';
import { ADDRESSES as assets } from './assets.ts';
import { COMPARISON, DATA, kindIn } from './comparison.ts';
import { nationalFile, nationalFileIn } from './comparison-files.ts';
import type { Site } from './site.ts';

/** The parts of the addresses of comparison pages that are files. */
export const COMPARISON_FILES: readonly (readonly string[])[] = [[COMPARISON], [COMPARISON, 'raknesatt']];

/** The paths of those pages, in both languages. */
export const COMPARISON_PATHS: readonly string[] = COMPARISON_FILES.flatMap((parts) => [
  pathOf('sv', parts),
  pathOf('en', parts),
]);

/** One organisation stands against a group, several beside each other; without any, the country. */
function chosenPage(request: CompareRequest) {
  const chosen = request.query.getAll('organisation').filter((id) => id !== '');
  if (chosen.length === 0) return <NationalPage request={request} />;
  return chosen.length === 1 ? <GroupPage request={request} /> : <SideBySidePage request={request} />;
}

/** A national file; null where there is none of that name. */
function dataAnswer(site: Site, path: string, { language, rest }: Address, day: Day): Answer | null {
  const file = nationalFileIn(rest[2] ?? '');
  if (!file || rest.length > 3 || language !== 'sv' || path !== pathOf('sv', rest)) return null;
  return nationalFile(file, site.rows ?? [], day, site);
}

/** The status of a page; one that asks for a day that cannot be shown says why. */
function statusOf(request: CompareRequest, isChosen: boolean): 200 | 400 {
  return isChosen || nationalAsked(request).ok ? 200 : 400;
}

/** What stands at an address below /jamfor/; null where there is nothing. */
export function renderComparison(
  site: Site,
  path: string,
  { language, rest }: Address,
  query: URLSearchParams,
  day: Day,
): Answer | null {
  if (rest[1] === DATA) return dataAnswer(site, path, { language, slug: null, rest }, day);
  if (!COMPARISON_FILES.some((parts) => parts.join('/') === rest.join('/'))) return null;
  const pathIn = (lang: InterfaceLanguage) => pathOf(lang, rest);
  if (path !== pathIn(language)) return redirect(pathIn(language) + (query.size === 0 ? '' : `?${query}`));
  const request = { language, assets, day, kind: kindIn(query), rows: site.rows ?? [], query, pathIn };
  const page = rest.length === 1 ? chosenPage(request) : <CountingWaysPage request={request} />;
  const isChosen = rest.length > 1 || query.getAll('organisation').some((id) => id !== '');
  return pageAnswer(statusOf(request, isChosen), page);
}
