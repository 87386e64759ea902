import type { SiteFile } from '../publish/sink.ts';

/** No address of the site begins with an underscore, so that nothing can be published over a manifest. */
const MANIFESTS = '_manifests/';

/** Where the manifest of a target lies. */
export const manifestKey = (target: string): string => `${MANIFESTS}${target}.json`;

const SAFE = /^\/(?:[a-z0-9.][a-z0-9._-]*\/)*(?:[a-z0-9.][a-z0-9._-]*)?$/i;

/** Where the file of a path lies: a path that ends in a slash has an index, as the edge asks for it. */
export function keyOf(path: string): string {
  if (!SAFE.test(path) || path.split('/').some((part) => part === '.' || part === '..'))
    throw new Error(`“${path}” cannot be a file`);
  return path.endsWith('/') ? `${path.slice(1)}index.html` : path.slice(1);
}

/** Below these nothing belongs to one organisation alone, so that listing them would list everything. */
const SHARED = ['', 'en/'];

/** The folder that holds what belongs together: an organisation's own, in one language. */
function folderOf(key: string): string {
  const [first = '', second = ''] = key.split('/');
  return key.startsWith('en/')
    ? key.split('/').length > 2
      ? `en/${second}/`
      : 'en/'
    : key.includes('/')
      ? `${first}/`
      : '';
}

/** The folders to list, and the keys that lie in none that can be. */
export function foldersOf(keys: readonly string[]): { folders: string[]; single: string[] } {
  const folders = new Set(keys.map(folderOf).filter((folder) => !SHARED.includes(folder)));
  return { folders: [...folders], single: keys.filter((key) => SHARED.includes(folderOf(key))) };
}

/**
 * Fresh for half a minute at the edge, and shown for a minute more while a newer one is fetched; a day where
 * nothing newer can be. Browsers ask each time, and are answered 304.
 */
export const PAGE_CACHE = 'public, max-age=0, s-maxage=30, stale-while-revalidate=60, stale-if-error=86400';

/** How long a file may be kept: what it says itself (assets, for ever), else as a page. */
export const cacheOf = ({ headers }: SiteFile): string => headers['Cache-Control'] ?? PAGE_CACHE;
