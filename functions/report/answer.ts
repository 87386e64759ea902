/** Nothing of a report is kept by a cache, framed by another page, or told to the next one. */
const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'X-Robots-Tag': 'noindex',
};

/** A page. */
export const pageAnswer = (
  status: number,
  page: { toString(): unknown },
  headers: Readonly<Record<string, string>> = {},
): Response =>
  new Response(`<!doctype html>${page}`, {
    status,
    headers: { ...HEADERS, 'Content-Type': 'text/html; charset=utf-8', ...headers },
  });

/** The way on after a form was taken in: loading the next page again sends nothing. */
export const seeOther = (path: string): Response =>
  new Response(null, { status: 303, headers: { ...HEADERS, Location: path } });
