import { Parser } from 'htmlparser2';
import type { PageLink } from '../core/links/look.ts';

/** More than any page needs; a page made to hold us up is cut. */
const MOST_LINKS = 2000;

const resolved = (href: string, base: string): string | null => {
  if (!URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  url.hash = '';
  return /^https?:$/.test(url.protocol) ? url.href : null;
};

/** The links of a page, in order, with their words; those that robots are asked not to follow are left out. */
export function pageLinks(html: string, address: string): PageLink[] {
  const found: { address: string; words: string }[] = [];
  let base = address;
  let open: { address: string; words: string } | null = null;
  const parser = new Parser({
    onopentag(tag, { href, rel = '', title = '', 'aria-label': label = '' }) {
      if (href === undefined) return;
      if (tag === 'base') base = resolved(href, address) ?? base;
      if (tag !== 'a' || /\bnofollow\b/i.test(rel) || found.length >= MOST_LINKS) return;
      const to = resolved(href, base);
      open = to === null ? null : { address: to, words: `${title} ${label} ` };
      if (open) found.push(open);
    },
    ontext(words) {
      if (open) open.words += words;
    },
    onclosetag(tag) {
      if (tag === 'a') open = null;
    },
  });
  parser.end(html);
  return found;
}
