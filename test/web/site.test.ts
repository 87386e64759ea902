import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { emptyState, settingsOf } from '../../functions/core/state.ts';
import { isReporting } from '../../functions/report/app.ts';
import { ASSETS } from '../../web/site/assets.ts';
import { LOG_FILES } from '../../web/site/log-files.ts';
import { paths, sharedPaths } from '../../web/site/paths.ts';
import { organisationIn, render } from '../../web/site/render.tsx';
import { TODAY } from './fixture.ts';
import { HOSTILE } from './fixture-hostile.ts';
import { after } from './ledger.ts';
import { attributes, elements, LEDGERS, PAGES, scriptsIn, visit, wordsOf } from './reading.ts';

const [example] = LEDGERS;
const everyPath = [...LEDGERS.flatMap((ledger) => paths(ledger, TODAY)), ...sharedPaths()];

/** Answered by something else than the pages: reports, the API, the files of the log. */
const isElsewhere = (link: string): boolean =>
  isReporting(link) || link.startsWith('/api/v1/') || LOG_FILES.some((name) => link.endsWith(`/${name}`));

describe('paths', () => {
  test('each is named once and answers 200', () => {
    expect(new Set(everyPath).size).toBe(everyPath.length);
    expect(everyPath.length).toBeGreaterThan(1000);
    expect(everyPath.filter((path) => visit(path).status !== 200)).toEqual([]);
  });

  test('every internal link of every page leads to one of them, and every # to a place on its page', () => {
    const known = new Set(everyPath);
    const broken = everyPath.flatMap((path) => {
      const { type, body } = visit(path);
      if (!type.startsWith('text/html')) return [];
      const ids = new Set(Array.from(body.matchAll(/ id="([^"]+)"/g), ([, id]) => id));
      return Array.from(body.matchAll(/ (?:href|src|action)="([/#][^"]*)"/g), ([, link = '']) => link)
        .filter((link) =>
          link.startsWith('#')
            ? !ids.has(link.slice(1))
            : !known.has(link.replace(/[?#].*/s, '')) && !isElsewhere(link),
        )
        .map((link) => `${path} → ${link}`);
    });
    expect(broken).toEqual([]);
  }, 60_000);

  test('an organisation that was never registered has none', () => {
    expect(paths({ state: emptyState('none'), texts: {} }, TODAY)).toEqual([]);
  });
});

test('two renders of the same are the same bytes', () => {
  for (const address of PAGES) expect(visit(address)).toEqual(visit(address));
});

describe('addresses', () => {
  test.each([
    ['/sundsvall', '/sundsvall/'],
    ['/en', '/en/'],
    ['/en/sundsvall', '/en/sundsvall/'],
    ['/sundsvall/tjanst/oep-10?validOn=2026-11-22', '/sundsvall/tjanst/oep-10/?validOn=2026-11-22'],
  ])('%s leads to %s', (address, location) => {
    expect(visit(address)).toMatchObject({ status: 301, location });
  });

  test('an old slug leads to the one of now, with page, language and query', () => {
    if (!example) throw new Error('no ledger');
    const moved = after(example, {
      on: TODAY,
      commands: [{ type: 'change-settings', changes: { slug: 'ny-kommun' } }],
    });
    const answer = (path: string, query = '') =>
      render({ organisations: [], ledger: moved }, path, new URLSearchParams(query), TODAY).location;
    expect(answer('/exempelkommun/')).toBe('/ny-kommun/');
    expect(answer('/en/exempelkommun/tjanst/maps/', 'validOn=2020-01-01')).toBe(
      '/en/ny-kommun/tjanst/maps/?validOn=2020-01-01',
    );
    expect(settingsOf(moved.state)?.slug).toBe('ny-kommun');
  });

  test('the organisation of a path is known before anything is rendered', () => {
    expect(organisationIn('/sundsvall/')).toBe('sundsvall');
    expect(organisationIn('/en/sundsvall/tjanst/oep-10/')).toBe('sundsvall');
    expect(organisationIn('/sundsvall/nagot/annat')).toBe('sundsvall');
    for (const path of [
      '/',
      '/en/',
      '/api/v1/organisations',
      '/assets/x.css',
      '/Sundsvall/',
      '/../etc/',
      '/jamfor/',
    ]) {
      expect(organisationIn(path)).toBeNull();
    }
  });

  test.each([
    '/finns-inte/',
    '/sundsvall/tjanst/finns-inte/',
    '/sundsvall/nagot/',
    '/en/%00/',
    '/jamfor/finns-inte/',
    '//',
  ])('%s is answered with a page that helps', (address) => {
    const { status, body } = render(
      { organisations: [], ledger: null },
      address,
      new URLSearchParams(),
      TODAY,
    );
    expect(status).toBe(address === '//' ? 301 : 404);
    if (status === 404) expect(elements(body, 'form')).toHaveLength(1);
  });
});

describe('a date that cannot be used', () => {
  test.each([
    ['validOn=2026-02-30', '”2026-02-30” är inte ett datum'],
    ['validOn=i%20g%C3%A5r', '”i går” är inte ett datum'],
    ['knownOn=2026-1-1', '”2026-1-1” är inte ett datum'],
    ['validOn=2026-11-23', '2026-11-23 ligger i framtiden'],
    ['knownOn=2027-01-01T00:00:00.000Z', '2027-01-01T00:00:00.000Z ligger i framtiden'],
  ])('%s is answered 400 with what to do', (query, said) => {
    const { status, body } = visit(`/sundsvall/?${query}`);
    expect(status).toBe(400);
    expect(wordsOf(body)).toContain(said);
    expect(visit(`/sundsvall/tjanst/oep-10/?${query}`).status).toBe(400);
  });

  test('is shown as text, whatever it holds', () => {
    const { body } = visit(`/sundsvall/?validOn=${encodeURIComponent('"><script>x</script>')}`);
    expect(elements(body, 'script')).toEqual([]);
    expect(wordsOf(body)).toContain('<script>x</script>');
  });

  test('that was left empty asks for nothing', () => {
    expect(visit('/sundsvall/?validOn=2026-11-22&knownOn=').status).toBe(200);
  });
});

describe('the list of organisations', () => {
  test('has municipalities first, invented ones last and labelled', () => {
    expect(elements(visit('/').body, 'h2').map((each) => each.attribs['id'])).toEqual([
      'national',
      'municipality',
      'agency',
      'example',
      'reading',
    ]);
    expect(wordsOf(visit('/').body)).toContain('Exempelkommun exempel med påhittade uppgifter');
    expect(wordsOf(visit('/').body)).toContain('Sundsvalls kommun Västernorrlands län');
  });

  test('finds a name however it is typed', () => {
    const found = (query: string) => wordsOf(visit(`/?q=${encodeURIComponent(query)}`).body);
    expect(found('vasby')).toContain('En organisation matchar ”vasby”.');
    expect(found('VÄSBY')).toContain('Upplands Väsby');
    expect(found('SUND')).not.toContain('Upplands');
    expect(found('zzz')).toContain('Ingen organisation matchar ”zzz”.');
    expect(found('  ')).toContain('Upplands Väsby');
  });
});

/** Loaded from this site, by an address that begins at its root. */
const isOurs = ({ attribs }: { attribs: Record<string, string> }): boolean =>
  /^\/[^/]/.test(attribs['src'] ?? '');

test('hostile names are text wherever they stand', () => {
  const pages = PAGES.filter((address) => address.includes('/h/'));
  expect(pages.length).toBeGreaterThan(4);
  for (const address of [...pages, '/']) {
    const { body } = visit(address);
    expect(scriptsIn(body).every(isOurs)).toBe(true);
    expect(elements(body, 'img').every(isOurs)).toBe(true);
    expect(attributes(body).filter((name) => name.startsWith('on'))).toEqual([]);
  }
  const rows = wordsOf(visit('/h/').body);
  for (const name of HOSTILE) expect(rows).toContain(name.replace(/\s+/g, ' '));
});

test('no page has a style or script of its own, or anything from another host', () => {
  for (const address of PAGES) {
    const { body } = visit(address);
    expect(body).not.toMatch(/<style|\sstyle=|<iframe/);
    expect(scriptsIn(body).every(isOurs)).toBe(true);
    const loaded = Array.from(
      body.matchAll(/<(?:link|img)[^>]+(?:href|src)="([^"]+)"/g),
      ([, link]) => link ?? '',
    );
    expect(loaded.length).toBeGreaterThan(2);
    expect(loaded.every((link) => link.startsWith('/'))).toBe(true);
  }
});

describe('assets', () => {
  test('are named by their content and may be kept for ever', () => {
    for (const { path } of ASSETS) {
      expect(path).toMatch(/^\/assets\/[0-9a-f]{12}\.(css|svg|js)$/);
      expect(visit(path).headers?.['Cache-Control']).toBe('public, max-age=31536000, immutable');
    }
  });

  test('the style sheet has no comment, no other host and balanced braces', () => {
    const css = ASSETS.find(({ path }) => path.endsWith('.css'))?.body ?? '';
    expect(css.length).toBeGreaterThan(5000);
    expect(css).not.toMatch(/\/\*|url\(|@import|undefined/);
    expect(css.split('{').length).toBe(css.split('}').length);
  });
});

test('161 services weigh at most 24 KB on the wire, style sheet included, and 7,000 elements', () => {
  const { body } = visit('/sundsvall/');
  const sheet = ASSETS.find(({ path }) => path.endsWith('.css'))?.body ?? '';
  expect(brotliCompressSync(body).length + brotliCompressSync(sheet).length).toBeLessThan(24_000);
  expect(body.match(/<[a-z]/g)?.length).toBeLessThan(7000);
});
