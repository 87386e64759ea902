import type { Command } from '../../core/commands.ts';
import type { ImportRemark } from '../../core/import-remarks.ts';
import { serviceAt } from '../../core/service-at.ts';
import { ALL_KNOWN } from '../../core/view.ts';
import { latestImportDay } from '../last-imported.ts';
import { isTakenBack, type KnownService, revival } from '../source-services.ts';
import { compareFacts, factCommands } from './compare-facts.ts';
import { judgeRow } from './judge-row.ts';
import type { RowContent } from './row-content.ts';
import { leftAs, type RowContext, type RowFate } from './row-context.ts';

/** Whether the row shows that a service is back in its source, which had lost it. */
function isBack({ known: seq }: RowContent, { record, now }: KnownService, context: RowContext): boolean {
  const { order, effectiveOn, today } = context;
  if (now.vanishedOn === null || now.profile.source !== order.source || effectiveOn < now.vanishedOn)
    return false;
  // A file that was read out here after the service had vanished says nothing of the source.
  const then = seq === undefined ? null : serviceAt(record, { validOn: today, known: seq });
  return !then || then.vanishedOn === null;
}

/** Why the row's own day cannot be that of a judgement; null where it can. */
function faultInDay(
  { effectiveOn: on }: RowContent,
  { record, now }: KnownService,
  { columnOf }: RowContext,
): ImportRemark | null {
  if (on === undefined) return null;
  const column = columnOf('effectiveOn');
  const from = now.registeredOn;
  if (on < from) return { code: 'registered-later', column, values: { from, day: on } };
  const ended = serviceAt(record, { validOn: on, known: ALL_KNOWN })?.endedBy;
  return ended ? { code: 'ended', column, values: { kind: ended.kind, on: ended.on } } : null;
}

const isOlder = (content: RowContent, known: KnownService, { effectiveOn, order }: RowContext): boolean =>
  content.known === undefined && !order.overwrite && effectiveOn < latestImportDay(known);

function updated(content: RowContent, known: KnownService, context: RowContext): RowFate {
  const service = known.record.id;
  const { effectiveOn, order } = context;
  const facts = compareFacts(content, known, context);
  const judged = judgeRow(content, service, known, context);
  if (judged.kind === 'fault') return leftAs('refused', judged.remark);
  const changing = factCommands(service, facts, context);
  if (changing.length > 0 && isOlder(content, known, context))
    return leftAs('refused', { code: 'older-list', values: { latest: latestImportDay(known) } });
  const back = isBack(content, known, context);
  const commands: Command[] = [
    ...(back ? [{ type: 'mark-returned', service, effectiveOn, source: order.source } as const] : []),
    ...changing,
    ...(judged.kind === 'assessed' ? [judged.command] : []),
  ];
  const kept = [...facts.kept, ...(judged.kind === 'kept' ? ['assessment'] : [])];
  const remarks: ImportRemark[] = [
    ...facts.remarks,
    ...(judged.kind === 'kept' && !facts.remarks.some(({ code }) => code === judged.code)
      ? [{ code: judged.code }]
      : []),
  ];
  const changed = [...Object.keys(facts.changed), ...(judged.kind === 'assessed' ? ['assessment'] : [])];
  const quiet = kept.length > 0 ? 'kept' : 'unchanged';
  const outcome = back ? 'returned' : commands.length > 0 ? 'changed' : quiet;
  return { outcome, commands, remarks, changed, kept };
}

/** A service that went with an import that people took back: it comes again, as the row has it. */
function revived(content: RowContent, known: KnownService, context: RowContext): RowFate {
  const service = known.record.id;
  const { effectiveOn } = content;
  const from =
    effectiveOn !== undefined && effectiveOn < context.effectiveOn ? effectiveOn : context.effectiveOn;
  const asOverwritten = { ...context, effectiveOn: from, order: { ...context.order, overwrite: true } };
  const facts = compareFacts({ ...content, known: undefined }, known, asOverwritten);
  const judged = judgeRow(content, service, known, context);
  if (judged.kind === 'fault') return leftAs('refused', judged.remark);
  const commands = [
    ...revival(known, from, context.order.source),
    ...factCommands(service, facts, asOverwritten),
    ...(judged.kind === 'assessed' ? [judged.command] : []),
  ];
  return { outcome: 'added', commands, remarks: [{ code: 'revived' }], changed: [], kept: [] };
}

/** A service that the log knows: what the row changes of it, and what stays as people decided. */
export function planKnown(content: RowContent, known: KnownService, context: RowContext): RowFate {
  const { now, record } = known;
  const { effectiveOn } = context;
  if (isTakenBack(known)) return revived(content, known, context);
  if (effectiveOn < now.registeredOn)
    return leftAs('refused', {
      code: 'registered-later',
      values: { from: now.registeredOn, day: effectiveOn },
    });
  const ended = now.endedBy ?? serviceAt(record, { validOn: effectiveOn, known: ALL_KNOWN })?.endedBy;
  if (ended) return leftAs('kept', { code: 'ended', values: { kind: ended.kind, on: ended.on } });
  const fault = faultInDay(content, known, context);
  return fault ? leftAs('refused', fault) : updated(content, known, context);
}
