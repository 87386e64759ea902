import { type Board, COLUMNS } from '../../../functions/core/board-view.ts';
import type { Ledger } from '../../../functions/core/state.ts';
import type { StaffLocale } from '../../text/staff.ts';
import { BoardCard } from './card.tsx';

type Props = {
  board: Board;
  locale: StaffLocale;
  org: string;
  ledger: Ledger;
  /** How many cards a column shows; all when left out. */
  most?: number;
};

/** The columns with their cards; what has no room is counted. */
export const BoardColumns = ({ board, most = Number.POSITIVE_INFINITY, ...shared }: Props) => {
  const { locale } = shared;
  const words = locale.staff.board;
  return (
    <div class="board">
      {COLUMNS.map((column) => {
        const cards = board.columns[column];
        const left = cards.length - most;
        return (
          <section class={`column-${column}`} aria-labelledby={`column-${column}`}>
            <h2 id={`column-${column}`}>
              {words.columns[column]} <small>{locale.format.number(cards.length)}</small>
            </h2>
            {cards.length === 0 && <p class="empty">{words.empty[column]}</p>}
            {cards.length > 0 && (
              <ul>
                {cards.slice(0, most).map((card) => (
                  <BoardCard card={card} today={board.today} {...shared} />
                ))}
              </ul>
            )}
            {left > 0 && <p class="more">{words.more(left)}</p>}
          </section>
        );
      })}
    </div>
  );
};
