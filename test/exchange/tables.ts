import type { Day } from '../../functions/core/calendar.ts';
import { blomlada2026 } from '../../functions/core/catalogue/blomlada-2026.ts';
import { Command } from '../../functions/core/commands.ts';
import { sha256Hex } from '../../functions/core/digest.ts';
import type { ImportPlan } from '../../functions/core/importing.ts';
import { undoImport } from '../../functions/core/undo-import.ts';
import { guessMapping } from '../../functions/exchange/table/column-mapping.ts';
import { planTable } from '../../functions/exchange/table/plan.ts';
import { DEFAULT_ORDER } from '../../functions/exchange/table/prepare.ts';
import type { WrittenTable } from '../../functions/exchange/table/register-rows.ts';
import type { TableOrder } from '../../functions/exchange/table/row-context.ts';
import type { Table } from '../../functions/exchange/table/table.ts';
import type { Story } from '../core/story.ts';
import { contextOf, planned } from './in-memory-ledger.ts';

/** A row of a test by header; what is left out is empty. */
export type Row = Readonly<Record<string, string>>;

/** A table with the headers that its rows name. */
export function tableWith(...rows: readonly Row[]): Table {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cells = rows.map((row, place) => ({
    line: place + 2,
    cells: headers.map((header) => row[header] ?? ''),
  }));
  return { name: 'tjanster.csv', headers, rows: cells };
}

/** A written table as it would be read again. */
export const readAgain = ({ headers, rows }: WrittenTable): Table => ({
  name: 'register.csv',
  headers,
  rows: rows.map((cells, place) => ({ line: place + 2, cells })),
});

/** Plans a table with the mapping that its headers suggest. */
export const planOf = (
  story: Story,
  table: Table,
  effectiveOn: Day,
  order: Partial<TableOrder> = {},
  today: Day = effectiveOn,
): ImportPlan =>
  planned(
    planTable(
      table,
      guessMapping(table.headers, blomlada2026),
      { ...DEFAULT_ORDER, ...order },
      contextOf(story, effectiveOn, today),
    ),
  );

const after = (story: Story, at: string): string => (story.state.at > at ? story.state.at : at);

/** Saves a plan as an import does: one commit, which begins with what is imported. */
export function saveImport(story: Story, { groups, source }: ImportPlan, today: Day, name = 'a'): number[] {
  const record = {
    type: 'record-import',
    import: sha256Hex(name),
    format: 'table',
    part: 1,
    source,
  } as const;
  const commands = [record, ...groups.flat()].map((command) => Command.parse(command));
  story.by({ via: 'import' }, after(story, `${today}T10:00:00.000Z`), ...commands);
  return [story.state.seq];
}

/** Plans a table and saves it; gives the plan with the seqs of its commits. */
export function importTable(
  story: Story,
  table: Table,
  effectiveOn: Day,
  order: Partial<TableOrder> = {},
  today: Day = effectiveOn,
) {
  const plan = planOf(story, table, effectiveOn, order, today);
  return { plan, seqs: plan.groups.length > 0 ? saveImport(story, plan, today) : [] };
}

/** Takes an import back, as people do. */
export function undo(story: Story, seqs: readonly number[], today: Day) {
  const undone = undoImport(story.ledger, seqs, 'Fel fil.');
  const record = {
    type: 'record-import',
    import: sha256Hex('a'),
    format: 'table',
    part: 1,
    source: 'Tabell',
    undoes: [...seqs],
  } as const;
  if (undone.groups.length > 0) {
    const commands = [record, ...undone.groups.flat()].map((command) => Command.parse(command));
    story.on(after(story, `${today}T11:00:00.000Z`), ...commands);
  }
  return undone;
}

/** How rows came out, with what is said of them. */
export const fates = ({ rows }: ImportPlan) =>
  rows.map(({ outcome, remarks = [] }) =>
    [outcome, ...remarks.map(({ code, column }) => (column ? `${column}: ${code}` : code))].join(' | '),
  );
