import { AccessibilityPage } from '../../pages/accessibility.tsx';
import { pageAnswer } from '../answer.ts';
import { type Entry, inView } from '../entry.ts';

/** The accessibility statement. */
export const accessibility: Entry = {
  matches: ([first, ...more]) => first === 'tillganglighet' && more.length === 0,
  files: () => ['tillganglighet/'],
  answer: (request) => inView(request, (viewing) => pageAnswer(200, <AccessibilityPage viewing={viewing} />)),
};
