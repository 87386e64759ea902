import { describe, expect, test } from 'vitest';
import { entryOf } from '../../functions/core/organisation.ts';
import { paths, sharedPaths } from '../../web/site/paths.ts';
import { render } from '../../web/site/render.tsx';
import type { SiteSettings } from '../../web/site/site.ts';
import { settingsFor } from '../core/story.ts';
import { smallStory } from '../publish/fixture.ts';
import { TODAY } from './fixture.ts';

const ORIGIN = 'https://blomlada.example';
const organisations = [
  entryOf('9999', settingsFor('Provkommun')),
  entryOf('exempel', settingsFor('Exempel', { slug: 'exempel', example: true })),
];
const at = (path: string, settings: SiteSettings = {}, day = TODAY) =>
  render({ ...settings, organisations, ledger: smallStory().ledger }, path, new URLSearchParams(), day);

describe('robots.txt', () => {
  test('allows every file and keeps crawlers from what a query asks for', () => {
    expect(at('/robots.txt')).toEqual({
      status: 200,
      type: 'text/plain; charset=utf-8',
      body: 'User-agent: *\nDisallow: /api/\nDisallow: /arbetsyta/\nDisallow: /*?\n',
    });
  });

  test('names the sitemap where there is one', () => {
    expect(at('/robots.txt', { origin: ORIGIN }).body).toMatch(
      /\nSitemap: https:\/\/blomlada\.example\/sitemap\.xml\n$/,
    );
  });
});

describe('the sitemap', () => {
  test('is not there without an origin', () => {
    expect(at('/sitemap.xml').status).toBe(404);
    expect(at('/provkommun/sitemap.xml').status).toBe(404);
    expect(sharedPaths()).not.toContain('/sitemap.xml');
    expect(paths(smallStory().ledger, TODAY)).not.toContain('/provkommun/sitemap.xml');
  });

  test('leads to one of each organisation that is not invented', () => {
    expect(at('/sitemap.xml', { origin: ORIGIN }).body).toContain(
      '<sitemap><loc>https://blomlada.example/provkommun/sitemap.xml</loc></sitemap>',
    );
    expect(at('/sitemap.xml', { origin: ORIGIN }).body).not.toContain('/exempel/');
  });

  test('of an organisation lists each page in both languages, and no other file', () => {
    const { body, type } = at('/provkommun/sitemap.xml', { origin: ORIGIN });
    const listed = Array.from(
      body.matchAll(/<loc>https:\/\/blomlada\.example([^<]+)<\/loc>/g),
      ([, path]) => path,
    );
    expect(type).toBe('application/xml; charset=utf-8');
    const pages = paths(smallStory().ledger, TODAY).filter((path) => path.endsWith('/'));
    // All but the compact view, which is the start page over again for the frames of other sites.
    expect(listed).toEqual(pages.filter((path) => !path.endsWith('/inbaddad/')));
    expect(listed).toContain('/en/provkommun/tjanst/bygglov/');
  });
});

describe('security.txt', () => {
  const securityContact = 'mailto:sakerhet@example.org';

  test('names contact, a year of validity, languages and its own address (RFC 9116)', () => {
    expect(at('/.well-known/security.txt', { securityContact, origin: ORIGIN }, '2026-11-22').body).toBe(
      [
        'Contact: mailto:sakerhet@example.org',
        'Expires: 2027-11-22T00:00:00.000Z',
        'Preferred-Languages: sv, en',
        'Canonical: https://blomlada.example/.well-known/security.txt',
        '',
      ].join('\n'),
    );
  });

  test('is not there without a contact', () => {
    expect(at('/.well-known/security.txt', { origin: ORIGIN }).status).toBe(404);
    expect(sharedPaths({ securityContact })).toContain('/.well-known/security.txt');
  });
});
