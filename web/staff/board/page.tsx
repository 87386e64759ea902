import type { BoardChange } from '../../../functions/core/board-changes.ts';
import { type Board, COLUMNS, type Column, SILENT_AFTER } from '../../../functions/core/board-view.ts';
import type { Day } from '../../../functions/core/calendar.ts';
import type { Ledger } from '../../../functions/core/state.ts';
import type { StaffLocale } from '../../text/staff.ts';
import { agendaPath } from '../agenda/paths.ts';
import { BoardChanges } from './changes.tsx';
import { BoardColumns } from './columns.tsx';
import { boardPath } from './paths.ts';

export type BoardProps = {
  board: Board;
  changes: readonly BoardChange[];
  /** The day of the last meeting as somebody chose it. */
  chosen: Day | undefined;
  /** What was asked for as a day and is none. */
  unusable: string | null;
  locale: StaffLocale;
  org: string;
  ledger: Ledger;
};

/** How many cards each column has. */
export const countsOf = ({ columns }: Board): Record<Column, number> =>
  Object.fromEntries(COLUMNS.map((column) => [column, columns[column].length])) as Record<Column, number>;

const Since = ({ board, unusable, locale }: Pick<BoardProps, 'board' | 'unusable' | 'locale'>) => {
  const words = locale.staff.board;
  return (
    <>
      {unusable !== null && (
        <p class="notice" role="alert">
          {words.badSince(unusable)}
        </p>
      )}
      <form class="view" aria-label={words.since}>
        <p>
          <label for="since">{words.since}</label>{' '}
          <input type="date" id="since" name="since" value={board.since} max={board.today} required />{' '}
          <button type="submit">{words.show}</button>
        </p>
      </form>
    </>
  );
};

/** The board for the stand-up meeting, with what has happened since the last one. */
export const BoardPage = (props: BoardProps) => {
  const { board, changes, chosen, locale, org, ledger } = props;
  const words = locale.staff.board;
  const at = { lang: locale.lang, org };
  return (
    <>
      <div class="opening board-opening">
        <h1>{words.title}</h1>
        <p class="lead">{words.inNumbers(board.today, countsOf(board))}</p>
        <Since {...props} />
        <p class="links">
          <a href={boardPath(at, { ...(chosen && { since: chosen }), wall: true })}>{words.toWall}</a>
          <a href={agendaPath(at)}>{words.toAgenda}</a>
        </p>
      </div>
      <BoardColumns board={board} locale={locale} org={org} ledger={ledger} />
      <p class="note">{words.rules(SILENT_AFTER)}</p>
      <BoardChanges changes={changes} since={board.since} locale={locale} org={org} ledger={ledger} />
    </>
  );
};
