import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { leaveChromium, sharedChromium } from './chromium.ts';
import { serveSite } from './site.ts';

/** What functions that run in the browser use of it; the tests have no types of the DOM. */
declare const getComputedStyle: (element: unknown) => Readonly<Record<string, string | undefined>>;

let browser: Browser;
let site: Awaited<ReturnType<typeof serveSite>>;

beforeAll(async () => {
  [browser, site] = await Promise.all([sharedChromium(), serveSite()]);
});
afterAll(async () => {
  await leaveChromium(browser);
  await site.close();
});

/** Opens an address of the site and gives what was seen there, and what the browser complained of. */
async function at<Result>(address: string, look: (page: Page) => Promise<Result>) {
  const page = await browser.newPage({ viewport: { width: 1300, height: 1000 } });
  try {
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('request', (request) => {
      if (!request.url().startsWith(site.origin)) complaints.push(`asked ${request.url()}`);
    });
    await page.goto(site.origin + address);
    return { result: await look(page), complaints };
  } finally {
    await page.close();
  }
}

describe('the drawing that stands alone', () => {
  /** Texts that leave the drawing, or stand on each other. */
  const FAULTS = `(() => {
    const frame = document.documentElement.getBoundingClientRect();
    const boxes = [...document.querySelectorAll('text')].map((text) => [text.textContent, text.getBoundingClientRect()]);
    const outside = boxes.filter(([, box]) => box.left < frame.left || box.right > frame.right + 1 || box.bottom > frame.bottom);
    const over = boxes.flatMap(([name, a], place) => boxes.slice(place + 1)
      .filter(([, b]) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 8 && b.top < a.bottom - 8)
      .map(([other]) => name + ' | ' + other));
    return [...outside.map(([name]) => name), ...over];
  })()`;

  test.each(
    ['exempelkommun', 'ca-1', 'sundsvall', 'upplands-vasby', 'h'].flatMap((slug) => [
      `/${slug}/blomlada.svg`,
      `/en/${slug}/blomlada.svg`,
    ]),
  )('%s is well-formed, needs nothing else, and all its texts have room', async (address) => {
    const seen = await at(address, async (page) => ({
      root: await page.evaluate('document.documentElement.nodeName'),
      errors: await page.locator('parsererror').count(),
      faults: await page.evaluate(FAULTS),
    }));
    expect(seen).toEqual({ result: { root: 'svg', errors: 0, faults: [] }, complaints: [] });
  });

  test('is painted without a style sheet, each state by a form of its own', async () => {
    const { result } = await at('/exempelkommun/blomlada.svg', (page) =>
      page.locator('defs > path[id^="petal-"]').evaluateAll((paths) =>
        paths.map((path) => {
          const { fill, stroke, strokeDasharray } = getComputedStyle(path);
          return [fill, stroke, strokeDasharray, path.getAttribute('d')].join(' ');
        }),
      ),
    );
    expect(result).toHaveLength(5);
    expect(new Set(result).size).toBe(5);
    expect(result.some((look) => look.startsWith('rgb(0, 0, 0)'))).toBe(false);
  });
});

/** Pages of a printed document, and the size of the first in points. */
function sheetsOf(pdf: Buffer): { pages: number; size: string | undefined } {
  const text = pdf.toString('latin1');
  return {
    pages: text.match(/\/Type\s*\/Page\b/g)?.length ?? 0,
    size: /\/MediaBox\s*\[0 0 (\d+)[.\d]* (\d+)/.exec(text)?.slice(1).join(' × '),
  };
}

describe('on paper', () => {
  const A3_LANDSCAPE = '1191 × 841';

  test.each(['/exempelkommun/blomlador/', '/en/exempelkommun/blomlador/', '/ca-1/blomlador/'])(
    '%s is one A3 in landscape, however many years it shows',
    async (address) => {
      const { result } = await at(address, (page) =>
        page.pdf({ preferCSSPageSize: true, printBackground: true }),
      );
      expect(sheetsOf(result)).toEqual({ pages: 1, size: A3_LANDSCAPE });
    },
  );

  test('every other page stays on A4', async () => {
    const { result } = await at('/exempelkommun/tillganglighet/', (page) =>
      page.pdf({ preferCSSPageSize: true }),
    );
    expect(sheetsOf(result).size).toBe('594 × 841');
  });
});

describe('on another site', () => {
  /** Another site, which frames a page of ours and shows our picture. */
  async function frame(path: string) {
    const html = `<!doctype html><title>Annan</title><iframe src="${site.origin}${path}"></iframe><img src="${site.origin}/exempelkommun/blomlada.svg">`;
    const server = createServer((_request, response) => {
      response.writeHead(200, { 'Content-Type': 'text/html' });
      response.end(html);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const page = await browser.newPage();
    try {
      await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/`);
      const [, framed] = page.frames();
      const words =
        (await framed
          ?.locator('body')
          .textContent({ timeout: 2000 })
          .catch(() => '')) ?? '';
      return { words, pixels: await page.evaluate('document.images[0].naturalWidth') };
    } finally {
      await page.close();
      server.close();
    }
  }

  test('the compact view and the picture are shown', async () => {
    const { words, pixels } = await frame('/exempelkommun/inbaddad/');
    expect(words).toContain('Se alla e-tjänster i Blomlåda');
    expect(pixels).toBeGreaterThan(1000);
  });

  test('any other page refuses', async () => {
    for (const path of [
      '/exempelkommun/',
      '/exempelkommun/badda-in/',
      '/exempelkommun/tjanst/building-permit/',
    ])
      expect((await frame(path)).words).not.toContain('Exempelkommun');
  });

  test('a link in the frame opens the whole page', async () => {
    const page = await browser.newPage();
    await page.goto(`${site.origin}/exempelkommun/inbaddad/`);
    await page.getByRole('link', { name: 'Se alla e-tjänster i Blomlåda' }).click();
    expect(page.url()).toBe(`${site.origin}/exempelkommun/`);
    await page.close();
  });
});
