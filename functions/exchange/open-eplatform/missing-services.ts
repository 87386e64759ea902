import type { Day } from '../../core/calendar.ts';
import { latestImportDay } from '../last-imported.ts';
import type { KnownService } from '../source-services.ts';
import { type Fate, leftAs } from './fate.ts';
import { SOURCE } from './listed.ts';

/** Whether a list of a day says something new by leaving a service out. */
const isNews = (known: KnownService, effectiveOn: Day): boolean =>
  !known.now.endedBy &&
  known.now.vanishedOn === null &&
  effectiveOn >= known.now.registeredOn &&
  effectiveOn >= latestImportDay(known);

function vanished(service: string, effectiveOn: Day): Fate {
  const mark = { type: 'mark-vanished', service, effectiveOn, source: SOURCE } as const;
  const detail = 'The list no longer holds the service.';
  return { outcome: 'vanished', detail, commands: [mark], remark: { code: 'not-in-list' } };
}

/**
 * The services that the log knows and the list lacks, with what becomes of each; those that ended or vanished
 * before are left out. A null among the listed keys is an entry whose key cannot be read: it may be any of them.
 */
export function planMissing(
  listed: ReadonlySet<string | null>,
  services: ReadonlyMap<string, KnownService>,
  effectiveOn: Day,
): { externalId: string; known: KnownService; fate: Fate }[] {
  const unsure = leftAs(
    'refused',
    'Perhaps an entry whose FlowFamilyID cannot be read; not marked as vanished.',
    { code: 'unsure' },
  );
  return [...services]
    .filter(([externalId, known]) => !listed.has(externalId) && isNews(known, effectiveOn))
    .map(([externalId, known]) => {
      const fate = listed.has(null) ? unsure : vanished(known.record.id, effectiveOn);
      return { externalId, known, fate };
    });
}
