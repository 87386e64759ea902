import type { Instant } from '../../../functions/core/calendar.ts';
import { clockOf } from '../../../functions/core/clock.ts';
import type { StaffAssets } from '../shell.tsx';
import { tellChanges } from './changes.tsx';
import { BoardColumns } from './columns.tsx';
import type { BoardProps } from './page.tsx';
import { boardPath } from './paths.ts';

type Props = Omit<BoardProps, 'unusable'> & { name: string; assets: StaffAssets; now: Instant };

/** What a column of a wall screen has room for, in letters that can be read four metres away. */
const MOST = 4;
const SECONDS_BETWEEN = 300;

/** The board alone, for a screen on the wall: nothing to scroll, and brought up to date by itself. */
export const WallPage = ({ board, changes, chosen, name, assets, now, locale, org, ledger }: Props) => {
  const { lang } = locale;
  const words = locale.staff.board;
  return (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <title>{`${words.title} – ${name}`}</title>
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <meta http-equiv="refresh" content={String(SECONDS_BETWEEN)} />
        <link rel="stylesheet" href={assets.styles} />
        <link rel="stylesheet" href={assets.staffStyles} />
        <link rel="icon" href={assets.icon} type="image/svg+xml" />
      </head>
      <body class="staff wall">
        <main>
          <div class="wall-head">
            <h1>
              {words.title} <small>{name}</small>
            </h1>
            <p class="told">{tellChanges({ changes, since: board.since, locale })}</p>
            <p>
              {words.at(board.today, clockOf(now))}{' '}
              <a href={boardPath({ lang, org }, chosen ? { since: chosen } : {})}>{words.fromWall}</a>
            </p>
          </div>
          <BoardColumns board={board} locale={locale} org={org} ledger={ledger} most={MOST} />
        </main>
      </body>
    </html>
  );
};
