import { benchmarkOf } from '../../../functions/core/benchmark/benchmark-of.ts';
import { type Participant, participantOf } from '../../../functions/core/benchmark/participant.ts';
import { type Seen, seenAt } from '../../../functions/core/benchmark/seen.ts';
import { blomlada2026 } from '../../../functions/core/catalogue/blomlada-2026.ts';
import type { Catalogue } from '../../../functions/core/catalogue/catalogue.ts';
import type { Status } from '../../../functions/core/status.ts';
import { Story } from '../story.ts';

/** The first indicators of the catalogue, by short names. */
export const [A, B, C, D] = blomlada2026.indicators.map(({ id }) => id) as [string, string, string, string];
export const catalogue: Catalogue = blomlada2026;
export const TODAY = '2026-11-01';

/** What an organisation of these tests has: a status for each indicator, all assessed on one day. */
export type Told = Partial<Record<string, Status>>;

/** A log in which each service is named after its indicator and assessed by hand. */
export function told(org: string, statuses: Told, on = '2026-06-01'): Story {
  const story = new Story(org, { slug: org, name: `Exempel ${org}`, example: true });
  for (const [id, status] of Object.entries(statuses)) {
    const indicator = catalogue.indicators.find((each) => each.id === id);
    story.on('2026-01-02T08:00:00.000Z', {
      type: 'register-service',
      id: `tjanst-${id}`.slice(0, 60).replace(/-$/, ''),
      name: { sv: `Exempel ${id}` },
      area: indicator?.area ?? 'general-public',
      indicator: id,
      role: 'Exempelchef',
      effectiveOn: '2020-01-01',
    });
    if (status)
      story.on('2026-06-02T08:00:00.000Z', {
        type: 'assess-service',
        service: `tjanst-${id}`.slice(0, 60).replace(/-$/, ''),
        status,
        effectiveOn: on,
        reason: 'Exempel.',
      });
  }
  return story;
}

/** The participant that a log's benchmark file makes, by way of its JSON. */
export const participantIn = ({ state, texts }: Story): Participant =>
  participantOf(JSON.parse(JSON.stringify(benchmarkOf({ state, texts }, null))), true);

/** An organisation as comparisons see it. */
export function seen(org: string, statuses: Told, validOn = TODAY): Seen {
  const found = seenAt(participantIn(told(org, statuses)), { validOn });
  if (!found) throw new Error(`${org} is not seen`);
  return found;
}
