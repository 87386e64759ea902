import { settingsOf } from '../../../functions/core/state.ts';
import { ChangesPage } from '../../pages/changes.tsx';
import { askedOf } from '../../pages/changes-comparison.ts';
import { ChangesProblemPage } from '../../pages/changes-problem.tsx';
import { pageAnswer } from '../answer.ts';
import { type Entry, seenIn } from '../entry.ts';
import { comparisonIn } from './changes-query.ts';

/** What changed between two days or editions; the last twelve months where nothing is asked for. */
export const changes: Entry = {
  matches: ([first, ...more]) => first === 'forandringar' && more.length === 0,
  files: () => ['forandringar/'],
  answer(request) {
    const { query, ledger, day } = request;
    const { state } = ledger;
    const found = comparisonIn(query, state, day);
    if (!found.ok) {
      const viewing = seenIn(request, { validOn: settingsOf(state)?.closedOn ?? day, known: state.seq });
      const { problem } = found;
      return viewing && pageAnswer(400, <ChangesProblemPage viewing={viewing} problem={problem} />);
    }
    const comparison = found.value;
    const { to } = comparison;
    const view = { validOn: to.day, known: to.known };
    const viewing = seenIn(request, view, askedOf(state, comparison));
    return viewing && pageAnswer(200, <ChangesPage viewing={viewing} comparison={comparison} />);
  },
};
