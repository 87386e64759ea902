import type { InterfaceLanguage } from '../../functions/core/language.ts';
import { RESERVED_SLUGS } from '../../functions/core/slug.ts';

/** What a path of the site names. `canonical` is false where only the last slash is missing. */
export type Address =
  | { page: 'organisations'; language: InterfaceLanguage }
  | { page: 'organisation'; language: InterfaceLanguage; slug: string; canonical: boolean }
  | { page: 'service'; language: InterfaceLanguage; slug: string; service: string; canonical: boolean }
  | { page: 'unknown'; language: InterfaceLanguage; slug: string | null };

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The slug that the path's first part is; null where no organisation can have it. */
const slugIn = (part: string): string | null =>
  KEBAB.test(part) && !RESERVED_SLUGS.includes(part) ? part : null;

/** Reads a path. Anything that is no page of the site is `unknown`, with the organisation it may belong to. */
export function addressOf(path: string): Address {
  const parts = path.split('/').slice(1);
  const language = parts[0] === 'en' ? 'en' : 'sv';
  if (language === 'en') parts.shift();
  const canonical = parts.at(-1) === '';
  if (canonical) parts.pop();
  const [first = '', second, third, ...more] = parts;
  if (first === '') return { page: 'organisations', language };
  const slug = slugIn(first);
  if (slug !== null && second === undefined) return { page: 'organisation', language, slug, canonical };
  if (slug !== null && second === 'tjanst' && third && KEBAB.test(third) && more.length === 0) {
    return { page: 'service', language, slug, service: third, canonical };
  }
  return { page: 'unknown', language, slug };
}
