import * as z from 'zod';

/** What a drawing on every page must not do: run something, fetch something, or bring in other documents. */
const FORBIDDEN: readonly RegExp[] = [
  // A prefix is only another name for the same.
  /<\s*(?:[^\s<>:/]*:)?(?:script|foreignobject|iframe|object|embed|audio|video|image|animate\w*|set|a)(?![\w-])/i,
  /<\s*(?:[^\s<>:/]*:)?use[^>]*href\s*=\s*["']?[^#"'\s>]/i,
  /<!(doctype|entity)|<\?xml-/i,
  /[\s/"']on[a-z]+\s*=/i,
  /(href|src)\s*=\s*["']?\s*[^#"'\s]/i,
  /javascript:|@import|url\(\s*["']?\s*[^#"'\s)]/i,
];

const isDrawing = (text: string): boolean => /^(<\?xml[^>]*\?>\s*)?<svg[\s>][\s\S]*<\/svg>$/.test(text);

/** An organisation's logo: one SVG drawing, small, that stands on its own. */
export const Logo = z
  .string()
  .trim()
  .max(30_000, 'must be at most 30,000 characters')
  .refine((text) => text.isWellFormed() && isDrawing(text), 'must be one SVG drawing: <svg …>…</svg>')
  .refine(
    (text) => !FORBIDDEN.some((pattern) => pattern.test(text)),
    'must hold no script, link, picture or address: only shapes and text',
  );
