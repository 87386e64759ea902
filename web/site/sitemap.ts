import type { OrganisationEntry } from '../../functions/core/organisation.ts';
import type { Answer } from './answer.ts';

/** Whether search engines may list an organisation: invented ones not. */
export const isListed = ({ example }: Pick<OrganisationEntry, 'example'>): boolean => !example;

const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** Paths are made of letters, digits, hyphens, dots and slashes only, so nothing in them needs escaping. */
const document = (root: string, item: string, addresses: readonly string[]): Answer => ({
  status: 200,
  type: 'application/xml; charset=utf-8',
  body: [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<${root} xmlns="${NAMESPACE}">`,
    ...addresses.map((address) => `<${item}><loc>${address}</loc></${item}>`),
    `</${root}>`,
    '',
  ].join('\n'),
});

/** The compact view for other sites asks search engines to pass it by. */
const isPage = (path: string): boolean => path.endsWith('/') && !path.endsWith('/inbaddad/');

/** The sitemap of an organisation: each of its pages, in both languages. */
export const sitemapOf = (origin: string, files: readonly string[]): Answer =>
  document(
    'urlset',
    'url',
    files.filter(isPage).map((path) => origin + path),
  );

/** The index that leads to the sitemap of each organisation. */
export const sitemapIndex = (origin: string, organisations: readonly OrganisationEntry[]): Answer =>
  document(
    'sitemapindex',
    'sitemap',
    organisations.filter(isListed).map(({ slug }) => `${origin}/${slug}/sitemap.xml`),
  );
