import { serviceOf } from '../../../functions/core/state.ts';
import { ServicePage } from '../../pages/service.tsx';
import { pageAnswer } from '../answer.ts';
import { type Entry, inView } from '../entry.ts';

/** A service's page; an ended service keeps its own. */
export const service: Entry = {
  matches: ([first, id, ...more]) => first === 'tjanst' && id !== undefined && more.length === 0,
  files: ({ state }) => Object.keys(state.services).map((id) => `tjanst/${id}/`),
  answer(request) {
    const record = serviceOf(request.ledger.state, request.rest[1] ?? '');
    if (!record) return null;
    return inView(request, (viewing) => pageAnswer(200, <ServicePage viewing={viewing} record={record} />));
  },
};
