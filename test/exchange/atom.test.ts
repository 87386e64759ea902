import { parseFeed } from '@rowanmanning/feed-parser';
import fc from 'fast-check';
import { DomUtils, parseDocument } from 'htmlparser2';
import { expect, it } from 'vitest';
import { type AtomFeed, atomOf } from '../../functions/exchange/atom/atom.ts';

const feed = (title: string, content: string): AtomFeed => ({
  id: 'urn:example:feed',
  title: 'Flöde',
  subtitle: 'Om flödet',
  updated: '2026-01-02T03:04:05.678Z',
  language: 'sv',
  author: title,
  rights: 'CC0-1.0',
  self: '/a.atom',
  page: '/a/',
  entries: [
    {
      id: 'urn:example:1',
      title,
      updated: '2026-01-02T03:04:05.678Z',
      published: '2026-01-01T03:04:05.678Z',
      link: 'https://a.example/?b=1&c="2"',
      content,
    },
  ],
});

/** Signs that XML 1.0 has. */
const speakable = (text: string) =>
  text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '');

it('carries any text, the signs left out that XML does not have', () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(']]>', '<!--', '&amp;', '<![CDATA[', '&#x0;', '\uFFFE', '<?xml?>', '"\'', '\u0000x'),
  );
  fc.assert(
    fc.property(nasty, nasty, (before, after) => {
      const text = `x ${before} ${after} x`;
      const xml = atomOf(feed(text, text));
      const { items } = parseFeed(xml);
      expect(xml.match(/<entry>/g)).toHaveLength(1);
      expect(xml).toBe(speakable(xml));
      const said = DomUtils.getElementsByTagName('content', parseDocument(xml, { xmlMode: true }), true);
      expect(DomUtils.textContent(said).replace(/\r\n?/g, '\n')).toBe(
        speakable(text).replace(/\r\n?/g, '\n'),
      );
      expect(items[0]?.url).toBe('https://a.example/?b=1&c="2"');
    }),
  );
});

it('a feed without entries is one still', () => {
  expect(parseFeed(atomOf({ ...feed('a', 'b'), entries: [] }))).toMatchObject({ title: 'Flöde', items: [] });
});
