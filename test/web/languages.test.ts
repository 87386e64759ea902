import { describe, expect, test } from 'vitest';
import type { InterfaceLanguage } from '../../functions/core/language.ts';
import { paths } from '../../web/site/paths.ts';
import { render } from '../../web/site/render.tsx';
import { smallStory } from '../publish/fixture.ts';
import { entryIn, TODAY } from './fixture.ts';
import { elements } from './reading.ts';

const SITE = { origin: 'https://blomlada.example' };
const speaking = (...languages: InterfaceLanguage[]) =>
  smallStory().on('2026-04-01T09:00:00.000Z', { type: 'change-settings', changes: { languages } }).ledger;

const at = (ledger: ReturnType<typeof speaking>, address: string, organisations = 2) => {
  const { pathname, searchParams } = new URL(address, SITE.origin);
  const entry = entryIn(ledger);
  const listed = [entry, { ...entry, id: '0114', slug: 'annan' }].slice(0, organisations);
  return render({ ...SITE, organisations: listed, ledger }, pathname, searchParams, TODAY);
};

describe.each([
  { only: 'sv', other: 'en', here: '/provkommun/', there: '/en/provkommun/' },
  { only: 'en', other: 'sv', here: '/en/provkommun/', there: '/provkommun/' },
] as const)('an organisation whose pages are in $only alone', ({ only, other, here, there }) => {
  const ledger = speaking(only);

  test('has no page in the other language; what speaks none stays where it is', () => {
    const files = paths(ledger, TODAY, SITE);
    const pages = files.filter((path) => path.endsWith('/'));
    expect(pages.length).toBeGreaterThan(10);
    expect(pages.every((path) => path.startsWith('/en/') === (only === 'en'))).toBe(true);
    expect(files).toContain(`${here}agenda.ics`);
    expect(files).not.toContain(`${there}agenda.ics`);
    expect(files).toContain('/provkommun/historik.json');
    for (const path of files) expect(at(ledger, path).status).toBe(200);
  });

  test('leads from each page in the other language to its own, the query kept, and not for ever', () => {
    for (const rest of ['', 'tjanst/bygglov/', 'agenda/?validOn=2025-01-01', 'agenda.ics', 'inbaddad/'])
      expect(at(ledger, there + rest)).toMatchObject({ status: 302, location: here + rest });
  });

  test('names no other language on its pages, and lists none in the sitemap', () => {
    for (const path of paths(ledger, TODAY).filter((each) => each.endsWith('/'))) {
      const { body } = at(ledger, path);
      const hrefs = ['a', 'link']
        .flatMap((name) => elements(body, name))
        .map(({ attribs }) => attribs['hreflang']);
      expect(hrefs.filter((each) => each === other)).toEqual([]);
    }
    const listed = at(ledger, '/provkommun/sitemap.xml').body;
    expect(listed).toContain(`${SITE.origin}${here}`);
    expect(listed).not.toContain(`${SITE.origin}${there}`);
    expect(at(ledger, `${here}finns/inte/`).body).not.toContain('hreflang');
  });

  test('leads on from the first page of the site too, where it is the only one', () => {
    const [own, foreign] = only === 'sv' ? ['/', '/en/'] : ['/en/', '/'];
    expect(at(ledger, foreign, 1)).toMatchObject({ status: 302, location: own });
    expect(at(ledger, own, 1).status).toBe(200);
    expect(at(ledger, foreign).status).toBe(200);
  });
});

test('an organisation that says nothing has its pages in both, and so has one that names both', () => {
  const both = paths(smallStory().ledger, TODAY);
  expect(both).toContain('/en/provkommun/');
  expect(paths(speaking('en', 'sv'), TODAY).sort()).toEqual(both.sort());
  expect(at(speaking('sv', 'en'), '/provkommun/').body).toContain('hreflang="en"');
});
