import { isReporting } from '../../functions/report/app.ts';

/** The text of each published file by its path on the site. */
export type Folder = ReadonlyMap<string, string>;

const LINK = / (?:href|src|action|data-search|data-history)="([^"]*)"/g;
const isPage = (path: string): boolean => path.endsWith('/');

/** Every link of a page that stays on the site: attributes of elements, as they stand. */
const linksIn = (html: string): string[] =>
  Array.from(html.matchAll(LINK), ([, link = '']) => link.replaceAll('&amp;', '&')).filter(
    (link) => !/^(?:[a-z]+:|\/\/)/i.test(link),
  );

const idsIn = (html: string): Set<string> =>
  new Set(Array.from(html.matchAll(/ id="([^"]+)"/g), ([, id = '']) => id));

/** Links of published pages that lead to no file, or to no place on its page. A query is answered by the same page. */
export function deadLinks(folder: Folder): string[] {
  const ids = new Map<string, Set<string>>();
  const idsOf = (path: string): Set<string> => {
    const found = ids.get(path) ?? idsIn(folder.get(path) ?? '');
    ids.set(path, found);
    return found;
  };
  return [...folder].flatMap(([path, text]) => {
    if (!isPage(path)) return [];
    return linksIn(text)
      .filter((link) => {
        const { pathname, hash } = new URL(link, `https://site.example${path}`);
        // Answered by the API, whose own tests hold every address of exports.
        if (isReporting(pathname) || pathname.startsWith('/api/v1/')) return false;
        if (!folder.has(pathname)) return true;
        return hash !== '' && isPage(pathname) && !idsOf(pathname).has(decodeURIComponent(hash.slice(1)));
      })
      .map((link) => `${path} → ${link}`);
  });
}
