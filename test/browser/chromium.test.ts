import { expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';

test('the browser starts, and Swedish letters are drawn', async () => {
  const browser = await launchChromium();
  try {
    const page = await browser.newPage({ viewport: { width: 400, height: 120 } });
    const drawn = async (text: string) => {
      await page.setContent(`<html lang="sv"><body style="font: 32px sans-serif">${text}</body></html>`);
      return (await page.screenshot()).toString('base64');
    };
    const [a, withRing, empty] = [await drawn('Blomlada'), await drawn('Blomlåda'), await drawn('')];
    expect(new Set([a, withRing, empty]).size).toBe(3);
  } finally {
    await browser.close();
  }
});
