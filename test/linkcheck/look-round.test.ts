import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lookRound } from '../../functions/linkcheck/look-round.ts';
import { pageLinks } from '../../functions/linkcheck/page-links.ts';
import { askingIn, openZoo, says, sendsTo, type Zoo } from './zoo.ts';

const page = (...links: string[]) =>
  says(200, `<!doctype html><body>${links.map((to) => `<a href="${to}">${to}</a>`).join(' ')}`);
const at = '2026-01-15T02:00:00.000Z';

let zoo: Zoo;
beforeAll(async () => {
  const many = Array.from({ length: 30 }, (_, place) => `/sida/${place}`);
  zoo = await openZoo({
    '/': page('/e-tjanster', '/om', '/tjanst/1', ...many),
    '/e-tjanster': page('/bygga', '/tjanst/2#delen', '/tjanst/1'),
    '/bygga': page('ansok-om', 'http://other.test/e-tjanst'),
    '/ansok-om': page('/tjanst/4', 'http://e.example/forbidden/e-tjanst'),
    '/old': sendsTo('/'),
    '/robots.txt': says(200, 'User-agent: *\nDisallow: /forbidden'),
    ...Object.fromEntries(many.map((path) => [path, page('/deeper')])),
  });
});
afterAll(() => zoo.close());

const look = (start: string, ...paths: string[]) => {
  const search = { startPage: zoo.at(start), addresses: paths.map((path) => zoo.at(path)), at, redirects: 5 };
  return lookRound(search, askingIn(zoo).asking());
};

describe('a look round', () => {
  test('tells at how many steps each link was first met, and nothing of those that were not', async () => {
    const { met, startPage, lookedAt } = await look('/', '/tjanst/1', '/tjanst/2', '/tjanst/4', '/tjanst/9');
    expect(met).toEqual([
      { address: zoo.at('/tjanst/1'), steps: 1 },
      { address: zoo.at('/tjanst/2'), steps: 2 },
      { address: zoo.at('/tjanst/4'), steps: 4 },
    ]);
    expect({ startPage, lookedAt }).toEqual({ startPage: zoo.at('/'), lookedAt: at });
  });

  test('reads thirteen pages at most, each once, and no service', async () => {
    zoo.seen();
    const { pages } = await look('/', '/tjanst/1', '/tjanst/2', '/tjanst/4', '/tjanst/9');
    const seen = zoo.seen();
    expect(pages).toBeLessThanOrEqual(13);
    expect(seen.length).toBeLessThanOrEqual(13);
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.filter((each) => each.includes('/tjanst/') || each.includes('/forbidden'))).toEqual([]);
  });

  test('goes no further when everything is met, and begins behind a redirect too', async () => {
    zoo.seen();
    expect((await look('/old', '/tjanst/1')).met).toEqual([{ address: zoo.at('/tjanst/1'), steps: 1 }]);
    expect(zoo.seen()).toEqual(['GET /old', 'GET /']);
  });

  test('knows nothing where the start page cannot be read', async () => {
    expect(await look('/missing', '/tjanst/1')).toMatchObject({ pages: 0, met: [] });
  });
});

test('the links of a page are read with their words, from where its base says', () => {
  const html = `<base href="/sv/"><a href="a#x">Ansök <b>här</b></a><a href="mailto:x@e.example">Skriv</a>
    <a rel="noopener nofollow" href="b">Nej</a><a>Tom</a><a href="//f.example/c" aria-label="Blankett"></a><a href="http://[">Fel</a>`;
  expect(pageLinks(html, 'https://e.example/x')).toEqual([
    { address: 'https://e.example/sv/a', words: expect.stringContaining('Ansök här') },
    { address: 'https://f.example/c', words: expect.stringContaining('Blankett') },
  ]);
});
