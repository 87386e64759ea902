import type { Day } from '../../functions/core/calendar.ts';
import type { InterfaceLanguage } from '../../functions/core/language.ts';
import { CountingWaysPage } from '../pages/compare/counting-ways.tsx';
import { GroupPage } from '../pages/compare/group.tsx';
import { NationalPage } from '../pages/compare/national.tsx';
import type { CompareRequest } from '../pages/compare/request.ts';
import { SideBySidePage } from '../pages/compare/side-by-side.tsx';
import { type Address, pathOf } from './address.ts';
import { type Answer, pageAnswer, redirect } from './answer.ts';
import { ADDRESSES as assets } from './assets.ts';
import { COMPARISON, kindIn } from './comparison.ts';
import type { Site } from './site.ts';

/** The parts of the addresses of comparison pages that are files. */
export const COMPARISON_FILES: readonly (readonly string[])[] = [[COMPARISON], [COMPARISON, 'raknesatt']];

/** One organisation stands against a group, several beside each other; without any, the country. */
function chosenPage(request: CompareRequest) {
  const chosen = request.query.getAll('organisation').filter((id) => id !== '');
  if (chosen.length === 0) return <NationalPage request={request} />;
  return chosen.length === 1 ? <GroupPage request={request} /> : <SideBySidePage request={request} />;
}

/** What stands at an address below /jamfor/; null where there is nothing. */
export function renderComparison(
  site: Site,
  path: string,
  { language, rest }: Address,
  query: URLSearchParams,
  day: Day,
): Answer | null {
  if (!COMPARISON_FILES.some((parts) => parts.join('/') === rest.join('/'))) return null;
  const pathIn = (lang: InterfaceLanguage) => pathOf(lang, rest);
  if (path !== pathIn(language)) return redirect(pathIn(language) + (query.size === 0 ? '' : `?${query}`));
  const request = { language, assets, day, kind: kindIn(query), rows: site.rows ?? [], query, pathIn };
  const page = rest.length === 1 ? chosenPage(request) : <CountingWaysPage request={request} />;
  return pageAnswer(200, page);
}
