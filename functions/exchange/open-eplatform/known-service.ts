import type { Day } from '../../core/calendar.ts';
import type { Command } from '../../core/commands.ts';
import { serviceAt } from '../../core/service-at.ts';
import type { Texts } from '../../core/texts.ts';
import { ALL_KNOWN } from '../../core/view.ts';
import { compareFields, fieldCommands } from '../compare-fields.ts';
import { latestImportDay } from '../last-imported.ts';
import type { KnownService } from '../source-services.ts';
import { newAssessment } from './assessment.ts';
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
  const judged = newAssessment(known.record, listed.flow, origin);
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
  return { outcome, detail: detail === '' ? null : detail, commands };
}

/** A service that the log knows: what the list changes of it, and what stays as people decided. */
export function planKnown(listed: Listed, known: KnownService, origin: ListOrigin, texts: Texts): Fate {
  const { record, now } = known;
  const { effectiveOn } = origin;
  if (effectiveOn < now.registeredOn) {
    const detail = `The service is registered from ${now.registeredOn}; the list holds for ${effectiveOn}, before that.`;
    return leftAs('refused', detail);
  }
  const ended = now.endedBy ?? serviceAt(record, { validOn: effectiveOn, known: ALL_KNOWN })?.endedBy;
  if (ended)
    return leftAs('kept', `It was ${ended.kind} here on ${ended.on}; reinstate it if that was wrong.`);
  const fate = updated(listed, known, origin, texts);
  const latest = latestImportDay(record);
  return fate.commands.length > 0 && effectiveOn < latest
    ? leftAs('refused', `A list of ${latest} is imported already; this older one says otherwise.`)
    : fate;
}
