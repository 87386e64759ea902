import type { Status } from '../../functions/core/status.ts';
import type { PageData } from '../staff/matrix/page-data.ts';
import type { RowData } from '../staff/matrix/row-data.ts';
import { made, one, say } from './dom.ts';
import { badge } from './marks.ts';
import { filled } from './text.ts';
import { type Draft, draftOf, isSent, type Tray } from './tray-state.ts';

/** A row of the table with what the page knows of its service. */
export type Row = Omit<RowData, 'since' | 'confirmedOn' | 'stale' | 'override'> & {
  tr: HTMLTableRowElement;
  may: boolean;
};

function rowIn(tr: HTMLTableRowElement): Row {
  const { service = '', version, status, criteria, assessed, may } = tr.dataset;
  return {
    tr,
    id: service,
    name: one(tr, 'th a').textContent ?? '',
    version: Number(version),
    status: status as Status,
    criteria: criteria ?? null,
    assessed: assessed !== undefined,
    may: may !== undefined,
  };
}

const small = (text: string): HTMLElement => made('small', '', text);

/** Writes what a save or somebody else changed into the cells of a row. */
function refresh(row: Row, data: RowData, page: PageData): void {
  const { words, statuses } = page;
  const { version, status, criteria, assessed, name } = data;
  Object.assign(row, { version, status, criteria, assessed, name });
  const [head, state, confirmed] = row.tr.cells;
  const link = head?.querySelector('a');
  if (link) say(link, name);
  const since = filled(words.since, { since: data.since });
  state?.replaceChildren(
    badge(status, page),
    ' ',
    made('span', 'word', statuses[status].word),
    small(data.override ? `${since}, ${words.byHand}` : since),
  );
  confirmed?.replaceChildren(
    data.confirmedOn ?? small(words.never),
    ...(data.stale ? [small(words.stale)] : []),
  );
}

/** What a row shows of a change that is not saved: what it becomes, and that it is not so yet. */
function unsavedMark(draft: Draft, sent: boolean, page: PageData): HTMLElement {
  const { words, statuses } = page;
  const state = small(sent ? words.onItsWay : words.unsaved);
  return draft.act === 'confirm'
    ? made('span', 'unsaved', '✓ ', words.confirmed, ' ', state)
    : made('span', 'unsaved', '→ ', badge(draft.status, page), ` ${statuses[draft.status].word} `, state);
}

const signatureOf = (draft: Draft | undefined, sent: boolean): string =>
  draft ? [draft.act, draft.status, sent, draft.collision !== null].join() : '';

/** The rows of the table, by service. */
export function keepRows(table: HTMLTableElement, page: PageData) {
  const rows = [...table.querySelectorAll<HTMLTableRowElement>('tr[data-service]')].map(rowIn);
  const byId = new Map(rows.map((row) => [row.id, row]));
  const shown = new Map<string, string>();

  function mark(row: Row, tray: Tray): void {
    const sent = isSent(tray, row.id);
    const draft = draftOf(tray, row.id) ?? tray.pending?.drafts.find(({ service }) => service === row.id);
    const signature = signatureOf(draft, sent);
    if ((shown.get(row.id) ?? '') === signature) return;
    shown.set(row.id, signature);
    const cell = row.tr.cells[1];
    cell?.querySelector('.unsaved')?.remove();
    if (draft) cell?.append(unsavedMark(draft, sent, page));
    row.tr.classList.toggle('changed', draft !== undefined);
    row.tr.classList.toggle('collides', draft?.collision != null);
  }

  return {
    all: rows as readonly Row[],
    of: (id: string): Row | undefined => byId.get(id),
    /** Marks which rows have changes that are not saved. */
    show: (tray: Tray): void => {
      for (const row of rows) mark(row, tray);
    },
    /** Shows services as they stand now. */
    update: (changed: readonly RowData[], tray: Tray): void => {
      for (const data of changed) {
        const row = byId.get(data.id);
        if (!row) continue;
        refresh(row, data, page);
        shown.delete(data.id);
        mark(row, tray);
      }
    },
  };
}
export type Rows = ReturnType<typeof keepRows>;
