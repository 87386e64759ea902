import XMLBuilder from 'fast-xml-builder';
import type { Instant } from '../../core/calendar.ts';
import { speakable } from '../xml-text.ts';

/** Plain texts and addresses; an address may be relative where the site does not know its own origin. */
export type AtomEntry = {
  id: string;
  title: string;
  updated: Instant;
  published: Instant;
  /** The page that it is about. */
  link: string;
  content: string;
};

export type AtomFeed = {
  id: string;
  title: string;
  subtitle: string;
  updated: Instant;
  language: string;
  author: string;
  rights: string;
  /** Where the feed lies, and the page that shows the same. */
  self: string;
  page: string;
  entries: readonly AtomEntry[];
};

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  textNodeName: '#',
  format: true,
  suppressEmptyNode: true,
  suppressBooleanAttributes: false,
});

const entryOf = ({ id, title, updated, published, link, content }: AtomEntry) => ({
  id,
  title,
  updated,
  published,
  link: { '@rel': 'alternate', '@type': 'text/html', '@href': link },
  content: { '@type': 'text', '#': content },
});

/** A feed as an Atom document (RFC 4287). */
export function atomOf(feed: AtomFeed): string {
  const { id, title, subtitle, updated, language, author, rights, self, page, entries } = feed;
  const written: string = builder.build({
    '?xml': { '@version': '1.0', '@encoding': 'utf-8' },
    feed: {
      '@xmlns': 'http://www.w3.org/2005/Atom',
      '@xml:lang': language,
      id,
      title,
      subtitle,
      updated,
      author: { name: author },
      rights,
      link: [
        { '@rel': 'self', '@type': 'application/atom+xml', '@href': self },
        { '@rel': 'alternate', '@type': 'text/html', '@href': page },
      ],
      entry: entries.map(entryOf),
    },
  });
  return speakable(written);
}
