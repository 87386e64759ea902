import { matrixRows } from '../../../functions/core/matrix.ts';
import { SEARCH_FILE } from '../../pages/addresses.ts';
import { searchTextOf } from '../../pages/search-text.ts';
import { type Entry, inView } from '../entry.ts';

/** What each service is found by, by its id: read by the browser when somebody searches the table. */
export const search: Entry = {
  matches: ([file, ...more]) => file === SEARCH_FILE && more.length === 0,
  files: () => [SEARCH_FILE],
  languages: ['sv'],
  answer: (request) =>
    inView(request, ({ ledger, view }) => {
      const found = matrixRows(ledger.state, view).map((row) => [row.id, searchTextOf(row, ledger.texts)]);
      return {
        status: 200,
        type: 'application/json; charset=utf-8',
        body: JSON.stringify(Object.fromEntries(found)),
      };
    }),
};
