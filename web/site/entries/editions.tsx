import type { State } from '../../../functions/core/state.ts';
import { EditionPage } from '../../pages/edition.tsx';
import { EditionsPage } from '../../pages/editions.tsx';
import { pageAnswer } from '../answer.ts';
import { type Entry, seenIn } from '../entry.ts';
import { yearsOf } from './year-ends.ts';

const editionOf = ({ editions }: State, id: string) =>
  Object.hasOwn(editions, id) ? editions[id] : undefined;

/** The list of everything that was published as an edition. */
export const editions: Entry = {
  matches: (rest) => rest.length === 1 && rest[0] === 'utgavor',
  files: () => ['utgavor/'],
  answer(request) {
    const { ledger, settings, day } = request;
    const viewing = seenIn(request, { validOn: settings.closedOn ?? day, known: ledger.state.seq });
    const years = yearsOf(ledger.state, day);
    return viewing && pageAnswer(200, <EditionsPage viewing={viewing} years={years} />);
  },
};

/** One edition: the view that it froze; a withdrawn one keeps its page, and says so. */
export const edition: Entry = {
  matches: ([first, id, ...more]) => first === 'utgava' && id !== undefined && more.length === 0,
  files: ({ state }) => Object.keys(state.editions).map((id) => `utgava/${id}/`),
  answer(request) {
    const { state } = request.ledger;
    const found = editionOf(state, request.rest[1] ?? '');
    if (!found) return null;
    const { validOn, pinned } = found;
    const knownOn = state.commits[pinned - 1]?.at ?? state.at;
    const viewing = seenIn(request, { validOn, known: pinned }, { validOn, knownOn });
    return (
      viewing && pageAnswer(200, <EditionPage viewing={viewing} edition={found} query={request.query} />)
    );
  },
};
