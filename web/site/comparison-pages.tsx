import type { Day } from '../../functions/core/calendar.ts';
import type { InterfaceLanguage } from '../../functions/core/language.ts';
import { CountingWaysPage } from '../pages/compare/counting-ways.tsx';
import { NationalPage } from '../pages/compare/national.tsx';
import { type Address, pathOf } from './address.ts';
import { type Answer, pageAnswer, redirect } from './answer.ts';
import { ADDRESSES as assets } from './assets.ts';
import { COMPARISON, kindIn } from './comparison.ts';
import { chosenAnswer } from './comparison-chosen.tsx';
import type { Site } from './site.ts';

/** The parts of the addresses of comparison pages that are files. */
export const COMPARISON_FILES: readonly (readonly string[])[] = [[COMPARISON], [COMPARISON, 'raknesatt']];

/** Whether the query chooses an organisation; without any, the country is shown. */
const isChosen = (query: URLSearchParams): boolean => query.getAll('organisation').some((id) => id !== '');

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
  if (rest.length > 1) return pageAnswer(200, <CountingWaysPage request={request} />);
  return isChosen(query) ? chosenAnswer(request) : pageAnswer(200, <NationalPage request={request} />);
}
