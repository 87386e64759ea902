import { EmbedPage } from '../../pages/embed.tsx';
import { FramedPage } from '../../pages/embed-framed.tsx';
import { pageAnswer } from '../answer.ts';
import { type Entry, inView } from '../entry.ts';

/** The compact view, the only page that other sites may frame. */
export const framed: Entry = {
  matches: ([first, ...more]) => first === 'inbaddad' && more.length === 0,
  files: () => ['inbaddad/'],
  answer: (request) =>
    inView(request, (viewing) => ({ ...pageAnswer(200, <FramedPage viewing={viewing} />), frameable: true })),
};

/** How to show the flower box on another site. */
export const embed: Entry = {
  matches: ([first, ...more]) => first === 'badda-in' && more.length === 0,
  files: () => ['badda-in/'],
  answer: (request) =>
    inView(request, (viewing) =>
      pageAnswer(200, <EmbedPage viewing={viewing} origin={request.site.origin} />),
    ),
};
