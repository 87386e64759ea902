/**
 * What a page may load and do (Content Security Policy, level 3): its own files, and nothing inline.
 * `frameAncestors` says who may show it in a frame. The edge sends the same with files as functions with answers.
 */
export const contentPolicy = (frameAncestors: string): string =>
  [
    "default-src 'none'",
    "style-src 'self'",
    "img-src 'self'",
    "font-src 'self'",
    "script-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    `frame-ancestors ${frameAncestors}`,
  ].join('; ');
