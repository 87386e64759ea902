/** Nothing of the workspace is kept by anybody, framed by anybody, or told to anybody. */
export const STAFF_HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "script-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; '),
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'X-Robots-Tag': 'noindex',
};

/** A page of the workspace. */
export const htmlAnswer = (status: number, body: string): Response =>
  new Response(`<!doctype html>${body}`, {
    status,
    headers: { ...STAFF_HEADERS, 'Content-Type': 'text/html; charset=utf-8' },
  });

/** A redirect after a form was sent: the browser gets the page anew, and loading it again sends nothing. */
export const seeOther = (path: string, headers: Readonly<Record<string, string>> = {}): Response =>
  new Response(null, { status: 303, headers: { ...STAFF_HEADERS, ...headers, Location: path } });

/** An answer to the workspace's own script. */
export const jsonAnswer = (status: number, value: unknown): Response =>
  new Response(JSON.stringify(value), {
    status,
    headers: { ...STAFF_HEADERS, 'Content-Type': 'application/json' },
  });

/** A file to keep. */
export const fileAnswer = (name: string, type: string, body: string | Uint8Array<ArrayBuffer>): Response =>
  new Response(body, {
    headers: {
      ...STAFF_HEADERS,
      'Content-Type': type,
      'Content-Disposition': `attachment; filename="${name}"`,
    },
  });
