import type { InterfaceLanguage } from '../../functions/core/language.ts';

/** What a view asks for in its address; nothing of it on a page that is a file. */
export type Asked = { validOn?: string; knownOn?: string };

const prefix = (language: InterfaceLanguage): string => (language === 'en' ? '/en' : '');

/** The list of organisations. */
export const startPath = (language: InterfaceLanguage): string => `${prefix(language)}/`;

/** An organisation's first page. */
export const organisationPath = (language: InterfaceLanguage, slug: string): string =>
  `${prefix(language)}/${slug}/`;

/** A service's page. */
export const servicePath = (language: InterfaceLanguage, slug: string, service: string): string =>
  `${organisationPath(language, slug)}tjanst/${service}/`;

/** The query that keeps a view while one walks through its pages. */
export function queryOf({ validOn, knownOn }: Asked): string {
  const asked = new URLSearchParams();
  if (validOn !== undefined) asked.set('validOn', validOn);
  if (knownOn !== undefined) asked.set('knownOn', knownOn);
  return asked.size === 0 ? '' : `?${asked}`;
}
