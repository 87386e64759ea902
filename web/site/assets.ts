import { sha256Hex } from '../../functions/core/digest.ts';
import type { Assets } from '../pages/viewing.ts';
import type { StaffAssets } from '../staff/shell.tsx';
import { icon } from './icon.ts';
import { script } from './script.generated.ts';
import { staffScript } from './staff-script.generated.ts';
import { agenda } from './styles/agenda.css.ts';
import { changes } from './styles/changes.css.ts';
import { compare } from './styles/compare.css.ts';
import { compareNational } from './styles/compare-national.css.ts';
import { dark } from './styles/dark.css.ts';
import { editions } from './styles/editions.css.ts';
import { filter } from './styles/filter.css.ts';
import { flowerBox } from './styles/flower-box.css.ts';
import { forms } from './styles/forms.css.ts';
import { history } from './styles/history.css.ts';
import { matrix } from './styles/matrix.css.ts';
import { openData } from './styles/open-data.css.ts';
import { own } from './styles/own.css.ts';
import { page } from './styles/page.css.ts';
import { print } from './styles/print.css.ts';
import { report } from './styles/report.css.ts';
import { service } from './styles/service.css.ts';
import { staff } from './styles/staff.css.ts';
import { staffAgenda } from './styles/staff-agenda.css.ts';
import { staffBoard } from './styles/staff-board.css.ts';
import { staffFresh } from './styles/staff-fresh.css.ts';
import { staffImport } from './styles/staff-import.css.ts';
import { staffInbox } from './styles/staff-inbox.css.ts';
import { staffLog } from './styles/staff-log.css.ts';
import { staffLogin } from './styles/staff-login.css.ts';
import { staffMatrix } from './styles/staff-matrix.css.ts';
import { staffRegister } from './styles/staff-register.css.ts';
import { staffReport } from './styles/staff-report.css.ts';
import { staffSettings } from './styles/staff-settings.css.ts';
import { tokens } from './styles/tokens.css.ts';

/** A file that pages refer to; its name is made from its content, so it can be kept for ever. */
export type Asset = { path: string; type: string; body: string };

function asset(body: string, extension: string, type: string): Asset {
  return { path: `/assets/${sha256Hex(body).slice(0, 12)}.${extension}`, type, body };
}

/** Takes out comments and the white space that means nothing. */
const compact = (css: string): string =>
  css
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{};,]) ?/g, '$1')
    .replaceAll(';}', '}')
    .trim();

const sheets = [
  tokens,
  dark,
  page,
  forms,
  flowerBox,
  matrix,
  filter,
  service,
  editions,
  changes,
  agenda,
  own,
  history,
  openData,
  report,
  compare,
  compareNational,
  print,
];
const styles = asset(compact(sheets.join('')), 'css', 'text/css; charset=utf-8');
const client = asset(script, 'js', 'text/javascript; charset=utf-8');
const mark = asset(icon, 'svg', 'image/svg+xml');

const staffStyles = asset(
  compact(
    [
      staff,
      staffLogin,
      staffFresh,
      staffMatrix,
      staffAgenda,
      staffBoard,
      staffInbox,
      staffImport,
      staffRegister,
      staffReport,
      staffLog,
      staffSettings,
    ].join(''),
  ),
  'css',
  'text/css; charset=utf-8',
);
const staffClient = asset(staffScript, 'js', 'text/javascript; charset=utf-8');

export const ASSETS: readonly Asset[] = [styles, client, mark, staffStyles, staffClient];

/** The addresses of the assets, for pages. */
export const ADDRESSES: Assets = { styles: styles.path, icon: mark.path, script: client.path };

/** The addresses of the assets, for pages of the workspace. */
export const STAFF_ADDRESSES: StaffAssets = {
  styles: styles.path,
  staffStyles: staffStyles.path,
  icon: mark.path,
  staffScript: staffClient.path,
};
