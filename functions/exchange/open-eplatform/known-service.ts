import type { Day } from '../../core/calendar.ts';
import type { Command } from '../../core/commands.ts';
import { serviceAt } from '../../core/service-at.ts';
import type { Texts } from '../../core/texts.ts';
import { ALL_KNOWN } from '../../core/view.ts';
import { compareFields, fieldCommands } from '../compare-fields.ts';
import { latestImportDay } from '../last-imported.ts';
import { isTakenBack, type KnownService, revival } from '../source-services.ts';
import { assessmentOf, newAssessment } from './assessment.ts';
import { type Fate, leftAs } from './fate.ts';
import type { ListOrigin } from './judgement.ts';
import { type Listed, SOURCE } from './listed.ts';

/** The reviewed indicator, for a service that nobody ever decided one for. */
function newIndicator({ record, now }: KnownService, { indicator }: Listed, effectiveOn: Day): Command[] {
  const wasDecided = record.register.some(({ event }) => event.type === 'service-mapped');
  return wasDecided || now.profile.indicator !== null || indicator === null
    ? []
    : [{ type: 'map-service', service: record.id, effectiveOn, indicator }];
}

const naming = (what: string, parts: readonly string[]): string[] =>
  parts.length > 0 ? [`${what}: ${parts.join(', ')}`] : [];

/** What the list changes, and what it leaves because people decided otherwise. */
function updated(listed: Listed, known: KnownService, origin: ListOrigin, texts: Texts): Fate {
  const { effectiveOn } = origin;
  const service = known.record.id;
  const { changed, kept } = compareFields(listed.stated, known, texts);
  const mapping = newIndicator(known, listed, effectiveOn);
  const judged = newAssessment(known, listed.flow, origin);
  const assessing = judged === null || judged === 'kept' ? [] : [judged];
  const isBack = known.now.vanishedOn !== null;
  const commands: Command[] = [
    ...(isBack ? [{ type: 'mark-returned', service, effectiveOn, source: SOURCE } as const] : []),
    ...fieldCommands(changed, listed.stated, service, effectiveOn),
    ...mapping,
    ...assessing,
  ];
  const news = [...changed, ...mapping.map(() => 'indicator'), ...assessing.map(() => 'assessment')];
  const left = [...kept, ...(judged === 'kept' ? ['assessment'] : [])];
  const detail = [...naming('changed', news), ...naming('kept as people decided', left)].join('; ');
  const quiet = left.length > 0 ? 'kept' : 'unchanged';
  const outcome = isBack ? 'returned' : commands.length > 0 ? 'changed' : quiet;
  return { outcome, detail: detail === '' ? null : detail, commands, kept: left };
}

/** A service that went with an import that people took back: it comes again, as the list has it. */
function revived(listed: Listed, known: KnownService, origin: ListOrigin, texts: Texts): Fate {
  const { effectiveOn } = origin;
  const service = known.record.id;
  const { changed, kept } = compareFields(listed.stated, known, texts);
  const commands = [
    ...revival(known, effectiveOn, SOURCE),
    ...fieldCommands([...changed, ...kept], listed.stated, service, effectiveOn),
    assessmentOf(service, listed.flow, origin),
  ];
  const detail = 'It came with an import that was taken back, and comes again.';
  return { outcome: 'added', detail, commands, remark: { code: 'revived' } };
}

/** A service that the log knows: what the list changes of it, and what stays as people decided. */
export function planKnown(listed: Listed, known: KnownService, origin: ListOrigin, texts: Texts): Fate {
  const { record, now } = known;
  const { effectiveOn } = origin;
  if (isTakenBack(known)) return revived(listed, known, origin, texts);
  if (effectiveOn < now.registeredOn) {
    const remark = {
      code: 'registered-later',
      values: { from: now.registeredOn, day: effectiveOn },
    } as const;
    const detail = `The service is registered from ${now.registeredOn}; the list holds for ${effectiveOn}, before that.`;
    return leftAs('refused', detail, remark);
  }
  const ended = now.endedBy ?? serviceAt(record, { validOn: effectiveOn, known: ALL_KNOWN })?.endedBy;
  if (ended) {
    const detail = `It was ${ended.kind} here on ${ended.on}; reinstate it if that was wrong.`;
    return leftAs('kept', detail, { code: 'ended', values: { kind: ended.kind, on: ended.on } });
  }
  const fate = updated(listed, known, origin, texts);
  const latest = latestImportDay(known);
  if (fate.commands.length === 0 || effectiveOn >= latest) return fate;
  const detail = `A list of ${latest} is imported already; this older one says otherwise.`;
  return leftAs('refused', detail, { code: 'older-list', values: { latest } });
}
