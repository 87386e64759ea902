import { agendaPath } from '../../../web/staff/agenda/paths.ts';
import type { StaffCall } from '../call.ts';
import { localeOf, pageAnswer } from '../page.tsx';

/** Says that there is no such target or action, and leads to the agenda. */
export function nothingHere(call: StaffCall, kind: 'target' | 'action'): Response {
  const { agenda } = localeOf(call).staff;
  const { unknown, unknownText } = agenda[kind];
  const page = (
    <>
      <h1>{unknown}</h1>
      <p>{unknownText}</p>
      <p>
        <a href={agendaPath({ lang: call.language, org: call.org })}>{agenda.target.toAgenda}</a>
      </p>
    </>
  );
  return pageAnswer(call, { title: unknown, here: 'agenda', status: 404 }, page);
}
