import { encodeHistory } from '../../../functions/core/history-encode.ts';
import { HISTORY_FILE } from '../../pages/addresses.ts';
import { HistoryPage } from '../../pages/history.tsx';
import { pageAnswer } from '../answer.ts';
import { type Entry, inView } from '../entry.ts';

/** Strips, distribution and time travel. */
export const history: Entry = {
  matches: (rest) => rest.length === 1 && rest[0] === 'historik',
  files: () => ['historik/'],
  answer: (request) =>
    inView(request, (viewing) =>
      pageAnswer(200, <HistoryPage viewing={viewing} zoom={request.query.get('zoom')} />),
    ),
};

/** The whole history for the browser to travel in. */
export const historyFile: Entry = {
  matches: (rest) => rest.length === 1 && rest[0] === HISTORY_FILE,
  files: () => [HISTORY_FILE],
  languages: ['sv'],
  answer: ({ ledger }) => ({
    status: 200,
    type: 'application/json; charset=utf-8',
    body: JSON.stringify(encodeHistory(ledger.state)),
  }),
};
