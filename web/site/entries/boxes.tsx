import { BoxesPage } from '../../pages/boxes.tsx';
import { pageAnswer } from '../answer.ts';
import { type Entry, inView } from '../entry.ts';

/** One small flower box a year. */
export const boxes: Entry = {
  matches: ([first, ...more]) => first === 'blomlador' && more.length === 0,
  files: () => ['blomlador/'],
  answer: (request) => inView(request, (viewing) => pageAnswer(200, <BoxesPage viewing={viewing} />)),
};
