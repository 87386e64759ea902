import { AgendaPage } from '../../pages/agenda.tsx';
import { pageAnswer } from '../answer.ts';
import { type Entry, inView } from '../entry.ts';

/** Targets by due date. */
export const agenda: Entry = {
  matches: ([first, ...more]) => first === 'agenda' && more.length === 0,
  files: () => ['agenda/'],
  answer: (request) => inView(request, (viewing) => pageAnswer(200, <AgendaPage viewing={viewing} />)),
};
