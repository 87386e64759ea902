import type { PageData } from '../staff/matrix/page-data.ts';
import type { Keeper } from './keeper.ts';
import type { Rows } from './rows.ts';
import type { Tray } from './tray-state.ts';

/** What the parts of the working matrix share: the page, the tray, and how to say something. */
export type Desk = {
  page: PageData;
  keeper: Keeper;
  rows: Rows;
  /** The table; null where nothing is shown in it. */
  table: HTMLTableElement | null;
  /** Changes the tray, keeps it, and shows it. */
  change: (how: (tray: Tray) => Tray) => void;
  /** Tells what happened, in sight and to screen readers. */
  announce: (text: string) => void;
  /** Leads back to the row where the person was. */
  toTable: () => void;
  /** Leads to the tray, to give a reason and save. */
  toTray: () => void;
};
