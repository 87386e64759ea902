import type { PublicParts } from './call.ts';
import { contentPolicy } from './content-policy.ts';
import { etagOf, isNamed } from './etag.ts';

const HEADERS = {
  'Content-Security-Policy': contentPolicy("'none'"),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
};
const CACHE = 'public, max-age=0, s-maxage=5, stale-while-revalidate=60';

export const textPage = (status: number, text: string): Response =>
  new Response(`${text}\n`, {
    status,
    headers: { ...HEADERS, 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' },
  });

/** Answers with a page of the site: 304 where the reader has it already. */
export async function answerPage({ site, store, version }: PublicParts, request: Request): Promise<Response> {
  const { pathname: asked, search, searchParams } = new URL(request.url);
  // Where a file is missing in the bucket, the edge asks here under the name that the file would have there.
  const pathname = asked.replace(/\/index\.html$/, '/');
  const today = store.today();
  const page = await site(pathname, searchParams, today);
  if (!page) return textPage(404, 'Sidan finns inte. There is no such page.');
  const { status, type, body, location, etagSeed, frameable, headers: own } = page;
  const headers: Record<string, string> = { ...HEADERS, 'Cache-Control': CACHE, ...own };
  if (frameable) headers['Content-Security-Policy'] = contentPolicy('*');
  if (location !== undefined) headers['Location'] = location;
  if (status === 200) headers['ETag'] = etagOf([version, today, pathname, search, etagSeed ?? body]);
  return isNamed(request.headers.get('If-None-Match'), headers['ETag'])
    ? new Response(null, { status: 304, headers })
    : new Response(body, { status, headers: { ...headers, 'Content-Type': type } });
}
