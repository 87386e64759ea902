import type { InterfaceLanguage } from '../../functions/core/language.ts';
import { RESERVED_SLUGS } from '../../functions/core/slug.ts';

/** What a path names: the site as a whole (`slug` null), or something of an organisation. */
export type Address = {
  language: InterfaceLanguage;
  slug: string | null;
  /** The parts behind the slug, or all of them where there is no slug. */
  rest: readonly string[];
};

const KEBAB = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Whether an organisation can have a part of a path as its slug. */
const isSlug = (part: string): boolean => KEBAB.test(part) && !RESERVED_SLUGS.includes(part);

/** Reads a path: its language, the organisation that it may belong to, and what of it. */
export function addressOf(path: string): Address {
  const parts = path.split('/').filter((part) => part !== '');
  const language = parts[0] === 'en' ? 'en' : 'sv';
  const [first = '', ...rest] = language === 'en' ? parts.slice(1) : parts;
  if (isSlug(first)) return { language, slug: first, rest };
  return { language, slug: null, rest: first === '' ? [] : [first, ...rest] };
}

/** A path of the site: folders end in a slash, files (their last part has a dot) do not. */
export function pathOf(language: InterfaceLanguage, parts: readonly string[]): string {
  const path = `/${[...(language === 'en' ? ['en'] : []), ...parts].join('/')}`;
  return path === '/' || parts.at(-1)?.includes('.') ? path : `${path}/`;
}
