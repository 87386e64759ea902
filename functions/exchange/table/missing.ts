import { inLanguage } from '../../core/language.ts';
import { latestImportDay } from '../last-imported.ts';
import type { KnownService } from '../source-services.ts';
import type { Lookup } from './find-service.ts';
import { planned } from './planned.ts';
import { leftAs, type RowContext, type RowFate } from './row-context.ts';

type Found = { found: Lookup; fate: RowFate };

/** Whether a complete table says something new by leaving a service out. */
const isNews = (known: KnownService, { effectiveOn, order }: RowContext): boolean => {
  const { endedBy, vanishedOn, registeredOn, profile } = known.now;
  const isOfSource = profile.source === order.source;
  return (
    isOfSource &&
    !endedBy &&
    vanishedOn === null &&
    effectiveOn >= registeredOn &&
    effectiveOn >= latestImportDay(known)
  );
};

function vanished(known: KnownService, { effectiveOn, order }: RowContext): RowFate {
  const service = known.record.id;
  const mark = { type: 'mark-vanished', service, effectiveOn, source: order.source } as const;
  return { outcome: 'vanished', commands: [mark], remarks: [{ code: 'not-in-list' }], changed: [], kept: [] };
}

/**
 * The services of the source that a complete table lacks. A row that was refused and leads to no service may
 * be any of them; then none is marked.
 */
export function planMissing(rows: readonly Found[], context: RowContext) {
  const held = new Set(rows.flatMap(({ found }) => (found.kind === 'known' ? [found.known.record.id] : [])));
  const unsure = rows.some(({ found, fate }) => fate.outcome === 'refused' && found.kind !== 'known');
  return [...context.index.byId.values()]
    .filter((known) => !held.has(known.record.id) && isNews(known, context))
    .map((known) => {
      const { externalId, name } = known.now.profile;
      const about = { line: null, externalId, name: inLanguage(name, 'sv').text, service: known.record.id };
      return planned(unsure ? leftAs('refused', { code: 'unsure' }) : vanished(known, context), about);
    });
}
