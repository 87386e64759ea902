import type { Desk } from './desk.ts';
import { type Act, type Drafted, drafted } from './drafting.ts';
import { wordOf } from './marks.ts';
import type { Row } from './rows.ts';
import { counted, filled } from './text.ts';
import { changed, type Draft, draftOf, isSent, undone } from './tray-state.ts';

type Made = { row: Row; came: Drafted | 'not-yours' | 'under-way' };

function madeOf({ keeper }: Desk, row: Row, act: Act): Made {
  const tray = keeper.read();
  if (!row.may) return { row, came: 'not-yours' };
  if (isSent(tray, row.id)) return { row, came: 'under-way' };
  return { row, came: drafted(row, act, draftOf(tray, row.id)) };
}

/** What came of one act on one row, in words. */
function toldOf({ page }: Desk, { row, came }: Made): string {
  const { words } = page;
  const { name } = row;
  if (came === null) return filled(words.backAgain, { name });
  if (came === 'already') return filled(words.already, { name, after: wordOf(row.status, page) });
  if (came === 'not-assessed') return filled(words.notAssessed, { name });
  if (came === 'not-yours') return filled(words.notYours, { name });
  if (came === 'under-way') return filled(words.underWay, { name });
  if (came.act === 'confirm') return filled(words.confirms, { name });
  const [before, after] = [wordOf(row.status, page), wordOf(came.status, page)];
  return filled(words.becomes, { name, before, after });
}

function toldOfMany({ page }: Desk, act: Act, drafts: readonly Draft[]): string {
  const { words } = page;
  const [first] = drafts;
  if (act.act === 'confirm') return counted(words.manyConfirm, drafts.length);
  return counted(words.manyBecome, drafts.length, { after: first ? wordOf(first.status, page) : '' });
}

/** Carries out an act on rows: what comes of it lies in the tray, and is told. */
export function act(desk: Desk, rows: readonly Row[], what: Act): void {
  const all = rows.map((row) => madeOf(desk, row, what));
  const changes = all.flatMap(({ row, came }): [string, Draft | null][] =>
    typeof came === 'string' ? [] : [[row.id, came]],
  );
  if (changes.length > 0) desk.change((tray) => changed(tray, changes));
  const [only] = all;
  const drafts = changes.flatMap(([, draft]) => draft ?? []);
  if (all.length === 1 && only) desk.announce(toldOf(desk, only));
  else if (all.length > 1) desk.announce(toldOfMany(desk, what, drafts));
}

/** Takes the last step back, as long as it is not sent. */
export function undo(desk: Desk): void {
  const { words } = desk.page;
  const hasSteps = desk.keeper.read().undo.length > 0;
  if (hasSteps) desk.change(undone);
  desk.announce(hasSteps ? words.undone : words.nothingToUndo);
}
