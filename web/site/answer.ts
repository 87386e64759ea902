/** What stands at a path: a page, an asset or a redirect (`location`). */
export type Answer = {
  status: 200 | 301 | 302 | 400 | 404;
  type: string;
  body: string;
  location?: string;
  /** Other sites may show it in a frame; nothing else may be framed. */
  frameable?: boolean;
  headers?: Readonly<Record<string, string>>;
};

const HTML = 'text/html; charset=utf-8';

/** A page, from its `html` element. */
export const pageAnswer = (status: 200 | 400 | 404, html: { toString(): unknown }): Answer => ({
  status,
  type: HTML,
  body: `<!doctype html>${html}`,
});

/** An address that has moved for good. */
export const redirect = (location: string): Answer => ({ status: 301, type: HTML, body: '', location });

/** An address that leads elsewhere for now, and may hold something of its own another day. */
export const detour = (location: string): Answer => ({ ...redirect(location), status: 302 });

/** A file that never changes under its name. */
export const assetAnswer = (type: string, body: string): Answer => ({
  status: 200,
  type,
  body,
  headers: { 'Cache-Control': 'public, max-age=31536000, immutable' },
});
