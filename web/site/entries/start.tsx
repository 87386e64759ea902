import { OrganisationPage } from '../../pages/organisation.tsx';
import { pageAnswer } from '../answer.ts';
import { type Entry, inView } from '../entry.ts';

/** An organisation's first page. */
export const start: Entry = {
  matches: (rest) => rest.length === 0,
  files: () => [''],
  answer: (request) =>
    inView(request, (viewing) => {
      const { query, pathIn } = request;
      return pageAnswer(200, <OrganisationPage viewing={viewing} query={query} pathIn={pathIn} />);
    }),
};
