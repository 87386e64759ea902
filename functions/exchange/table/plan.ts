import { catalogueOf } from '../../core/catalogue/catalogues.ts';
import type { ImportContext, ImportFailure, ImportPlan } from '../../core/importing.ts';
import { inLanguage } from '../../core/language.ts';
import { settingsOf } from '../../core/state.ts';
import { failed } from '../import-failure.ts';
import { type ColumnMapping, refuseMapping } from './column-mapping.ts';
import type { TableField } from './fields.ts';
import { findService, type Lookup, namesIn } from './find-service.ts';
import { headerOf } from './headers.ts';
import { indexServices } from './index-services.ts';
import { planKnown } from './known-row.ts';
import { planMissing } from './missing.ts';
import { idMaker, planNew } from './new-row.ts';
import { type Planned, planned } from './planned.ts';
import { contentOf, type Reading, type RowContent } from './row-content.ts';
import { leftAs, type RowContext, type RowFate, type TableOrder } from './row-context.ts';
import type { Table } from './table.ts';

/** What makes two rows the same: the service they lead to, the key they give it, or all that they know it by. */
function identitiesOf(content: RowContent, found: Lookup, { order }: RowContext): string[] {
  const { id, facts } = content;
  const { externalId, source = order.source, area } = facts;
  const own =
    found.kind === 'known' ? [`service ${found.known.record.id}`] : id === undefined ? [] : [`service ${id}`];
  const key = externalId === undefined ? [] : [JSON.stringify([source, externalId])];
  const claimed = [...own, ...key];
  return claimed.length > 0 ? claimed : [JSON.stringify([area, ...namesIn(content)])];
}

/** Plans rows one after the other; a second row about the same service is refused. */
function plannerFor(context: RowContext) {
  const makeId = idMaker(context.ledger.state);
  const lines = new Map<string, number>();
  return (content: RowContent, found: Lookup): RowFate => {
    const { today } = context;
    if (content.faults.length > 0) return leftAs('refused', ...content.faults);
    if (found.kind === 'refused') return leftAs('refused', found.remark);
    if (content.effectiveOn !== undefined && content.effectiveOn > today) {
      const column = context.columnOf('effectiveOn');
      return leftAs('refused', { code: 'future', column, values: { day: content.effectiveOn } });
    }
    const identities = identitiesOf(content, found, context);
    const line = identities.map((each) => lines.get(each)).find((each) => each !== undefined);
    if (line !== undefined) return leftAs('refused', { code: 'repeated', values: { line: String(line) } });
    for (const identity of identities) lines.set(identity, content.line);
    return found.kind === 'known'
      ? planKnown(content, found.known, context)
      : planNew(content, makeId, context);
  };
}

function contextFor(
  table: Table,
  mapping: ColumnMapping,
  order: TableOrder,
  context: ImportContext,
): RowContext {
  const { ledger, effectiveOn, today } = context;
  const catalogue = catalogueOf(settingsOf(ledger.state)?.catalogue ?? 'blomlada-2026');
  const columnOf = (field: TableField): string =>
    table.headers[mapping.indexOf(field)] ?? headerOf(field, catalogue, 'sv');
  const index = indexServices(ledger.state, today);
  return { ledger, catalogue, index, order, effectiveOn, today, columnOf };
}

function plannedRow(content: RowContent, found: Lookup, fate: RowFate): Planned {
  const known = found.kind === 'known' ? found.known : null;
  const own = fate.commands.find((command) => command.type === 'register-service')?.id;
  const name = namesIn(content)[0] ?? (known && inLanguage(known.now.profile.name, 'sv').text);
  const externalId = content.facts.externalId ?? null;
  return planned(fate, { line: content.line, externalId, name, service: known?.record.id ?? own });
}

/**
 * Plans the import of a table under a mapping of its columns. Rows are services; a cell that is empty says
 * nothing, a wrong one refuses its row, and what people changed since stays. The same table a second time
 * gives no commands. What the table lacks has vanished only where it is said to be complete.
 */
export function planTable(
  table: Table,
  mapping: ColumnMapping,
  order: TableOrder,
  context: ImportContext,
): ImportPlan | ImportFailure {
  const own = contextFor(table, mapping, order, context);
  const { catalogue, ledger } = own;
  const refusal = refuseMapping(mapping, catalogue);
  if (refusal) {
    const column = refusal.values?.['column'] ?? null;
    const detail = `“${table.name}” needs one column each for what it says, one of them ${refusal.values?.['columns'] ?? column}.`;
    return failed('missing-column', detail, { line: 1, column, remark: refusal });
  }
  if (table.rows.length === 0) {
    const detail = `“${table.name}” has no rows below its header; nothing is imported.`;
    return failed('unreadable-file', detail, { remark: { code: 'no-rows' } });
  }
  const categoryAreas = settingsOf(ledger.state)?.categoryAreas ?? {};
  const reading: Reading = { catalogue, mapping, categoryAreas, seq: ledger.state.seq };
  const plan = plannerFor(own);
  const rows = table.rows.map((row) => {
    const content = contentOf(row, table, reading);
    const found = findService(content, own);
    const fate = plan(content, found);
    return { found, fate, ...plannedRow(content, found, fate) };
  });
  const all = [...rows, ...(order.complete ? planMissing(rows, own) : [])];
  const groups = all.map(({ commands }) => commands).filter((commands) => commands.length > 0);
  return { ok: true, source: order.source, rows: all.map(({ row }) => row), groups };
}
