import { STAFF_ADDRESSES } from '../../../web/site/assets.ts';
import { BoardPage, type BoardProps } from '../../../web/staff/board/page.tsx';
import { WallPage } from '../../../web/staff/board/wall.tsx';
import { changesSince } from '../../core/board-changes.ts';
import { boardOf } from '../../core/board-view.ts';
import { addDays, Day } from '../../core/calendar.ts';
import { htmlAnswer } from '../answer.ts';
import { ALL_STAFF, type StaffCall, type StaffRoute } from '../call.ts';
import { localeOf, pageAnswer } from '../page.tsx';

/** Days from one meeting to the next, where nobody says when the last one was. */
const A_WEEK = 7;

/** The day of the last meeting: as chosen, or a week ago. */
function sinceIn({ url, today }: StaffCall): { chosen: Day | undefined; unusable: string | null } {
  const asked = url.searchParams.get('since');
  if (asked === null || asked === '') return { chosen: undefined, unusable: null };
  return Day.safeParse(asked).success && asked <= today
    ? { chosen: asked, unusable: null }
    : { chosen: undefined, unusable: asked };
}

function showBoard(call: StaffCall): Response {
  const { ledger, today, org, settings, parts, url } = call;
  const locale = localeOf(call);
  const { chosen, unusable } = sinceIn(call);
  const meeting = { today, since: chosen ?? addDays(today, -A_WEEK) };
  const props: BoardProps = {
    board: boardOf(ledger.state, meeting),
    changes: changesSince(ledger.state, meeting),
    ...{ chosen, unusable, locale, org, ledger },
  };
  if (url.searchParams.get('vagg') === '1') {
    const wall = (
      <WallPage {...props} name={settings.name} assets={STAFF_ADDRESSES} now={parts.store.now()} />
    );
    return htmlAnswer(200, wall.toString());
  }
  return pageAnswer(call, { title: locale.staff.board.title, here: 'board' }, <BoardPage {...props} />);
}

/** The board of the stand-up meeting. */
export const BOARD_ROUTES: readonly StaffRoute[] = [
  { method: 'GET', path: 'tavla/', roles: ALL_STAFF, handle: showBoard },
];
