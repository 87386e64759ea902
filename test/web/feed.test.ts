import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { DomUtils, parseDocument } from 'htmlparser2';
import { describe, expect, test } from 'vitest';
import { Instant } from '../../functions/core/calendar.ts';
import type { Ledger } from '../../functions/core/state.ts';
import { render } from '../../web/site/render.tsx';
import { entryIn, TODAY } from './fixture.ts';
import { HOSTILE } from './fixture-hostile.ts';
import { planstad, redactedPlanstad } from './fixture-plans.ts';
import { visit } from './reading.ts';

const town = planstad();
const ORIGIN = 'https://blomlada.example';
const feedOf = (ledger: Ledger = town, language = '', origin: string | null = ORIGIN) =>
  render(
    { organisations: [entryIn(ledger)], ledger, origin: origin ?? undefined },
    `${language}/planstad/forandringar.atom`,
    new URLSearchParams(),
    TODAY,
  );

describe('the feed of changes', () => {
  test('is written as it always was', () => {
    const golden = readFileSync(join(import.meta.dirname, 'golden/changes.atom'), 'utf8');
    expect(feedOf()).toMatchObject({ status: 200, type: 'application/atom+xml; charset=utf-8' });
    expect(feedOf().body).toBe(golden);
  });

  test('is read by a feed reader: titles with both statuses, reasons, days, links', () => {
    const { meta, title, url, self, language, authors, updated, items } = parseFeed(feedOf().body);
    expect(meta).toEqual({ type: 'atom', version: '1.0' });
    expect({ title, url, self, language }).toEqual({
      title: 'Planstad, & <Co>; \\norr: ändringar',
      url: `${ORIGIN}/planstad/forandringar/`,
      self: `${ORIGIN}/planstad/forandringar.atom`,
      language: 'sv',
    });
    expect(authors[0]?.name).toBe('Planstad, & <Co>; \\norr');
    expect(updated?.toISOString()).toBe('2026-02-01T11:00:00.000Z');
    expect(items).toHaveLength(9);
    const fell = items[2];
    expect(fell?.title).toBe('Lots; "företag", \\ & <b>: grön → röd');
    expect(fell?.content).toContain('Portalen <stängdes> & gick inte att nå.');
    expect(fell?.updated?.toISOString()).toBe('2025-11-30T11:00:00.000Z');
    expect(fell?.url).toBe(`${ORIGIN}/planstad/tjanst/lots/`);
    expect(items[0]?.content).toContain('I stället finns Lots; "företag", \\ & <b>.');
  });

  test('in English has entries of its own', () => {
    const english = parseFeed(feedOf(town, '/en').body);
    expect(english.items[1]?.title).toBe('Bygglov (in English): yellow → green');
    expect(english.language).toBe('en');
    const ids = [...english.items, ...parseFeed(feedOf().body).items].map(({ id }) => id);
    expect(new Set(ids).size).toBe(18);
  });

  test('shows a text that was taken out no longer, and says that the entry is another one now', () => {
    const { body } = feedOf(redactedPlanstad());
    expect(body).not.toContain('stängdes');
    const entry = parseFeed(body).items[2];
    expect(entry?.content).toContain('Texten är borttagen.');
    expect(entry?.updated?.toISOString()).toBe('2026-03-01T11:00:00.000Z');
    expect(entry?.published?.toISOString()).toBe('2025-11-30T11:00:00.000Z');
  });

  test('holds an id of its own for each entry and real instants, also where no origin is known', () => {
    const { body } = feedOf(town, '', null);
    expect(body).toContain(
      '<link rel="self" type="application/atom+xml" href="/planstad/forandringar.atom"/>',
    );
    const instants = [...body.matchAll(/<(?:updated|published)>([^<]+)</g)].map(
      ([, instant]) => instant ?? '',
    );
    expect(instants).toHaveLength(19);
    for (const instant of instants) expect(Instant.safeParse(instant).success).toBe(true);
  });

  test.each(['/exempelkommun/', '/ca-1/', '/sundsvall/', '/upplands-vasby/', '/h/'])(
    'of %s is read too, has at most fifty entries and is the same twice',
    (address) => {
      for (const path of [`${address}forandringar.atom`, `/en${address}forandringar.atom`]) {
        const { body } = visit(path);
        const { items, title } = parseFeed(body);
        expect(title).not.toBe('');
        expect(items.length).toBeLessThanOrEqual(50);
        expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
        expect(visit(path).body).toBe(body);
      }
    },
  );

  test('carries hostile names as text', () => {
    const { body } = visit('/h/forandringar.atom');
    const titles = DomUtils.getElementsByTagName('title', parseDocument(body, { xmlMode: true }), true);
    expect(
      titles
        .slice(1)
        .map((title) => DomUtils.textContent(title))
        .reverse(),
    ).toEqual(HOSTILE.map((name) => `${name}: ny, röd`));
  });
});
