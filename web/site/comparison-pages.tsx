import type { Day } from '../../functions/core/calendar.ts';
import type { InterfaceLanguage } from '../../functions/core/language.ts';
import { CountingWaysPage } from '../pages/compare/counting-ways.tsx';
import { NationalPage } from '../pages/compare/national.tsx';
import { nationalAsked } from '../pages/compare/national-asked.ts';
import type { CompareRequest } from '../pages/compare/request.ts';
import { type Address, pathOf } from './address.ts';
import { type Answer, pageAnswer, redirect } from './answer.ts';
import { ADDRESSES as assets } from './assets.ts';
import { COMPARISON, DATA, kindIn } from './comparison.ts';
import { chosenAnswer } from './comparison-chosen.tsx';
import { nationalFile, nationalFileIn } from './comparison-files.ts';
import type { Site } from './site.ts';

/** The parts of the addresses of comparison pages that are files. */
export const COMPARISON_FILES: readonly (readonly string[])[] = [[COMPARISON], [COMPARISON, 'raknesatt']];

/** The paths of those pages, in both languages. */
export const COMPARISON_PATHS: readonly string[] = COMPARISON_FILES.flatMap((parts) => [
  pathOf('sv', parts),
  pathOf('en', parts),
]);

/** Whether the query chooses an organisation; without any, the country is shown. */
const isChosen = (query: URLSearchParams): boolean => query.getAll('organisation').some((id) => id !== '');

/** A national file; null where there is none of that name. */
function dataAnswer(site: Site, path: string, { language, rest }: Address, day: Day): Answer | null {
  const file = nationalFileIn(rest[2] ?? '');
  if (!file || rest.length > 3 || language !== 'sv' || path !== pathOf('sv', rest)) return null;
  return nationalFile(file, site.rows ?? [], day, site);
}

/** The picture of the country; one that asks for a day that cannot be shown says why. */
const nationalAnswer = (request: CompareRequest): Answer =>
  pageAnswer(nationalAsked(request).ok ? 200 : 400, <NationalPage request={request} />);

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
  if (rest.length > 1) return pageAnswer(200, <CountingWaysPage request={request} />);
  return isChosen(query) ? chosenAnswer(request) : nationalAnswer(request);
}
