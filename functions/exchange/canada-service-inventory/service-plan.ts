import type { Day } from '../../core/calendar.ts';
import type { Command } from '../../core/commands.ts';
import type { ImportOutcome } from '../../core/importing.ts';
import { serviceAt } from '../../core/service-at.ts';
import type { ServiceRecord } from '../../core/state.ts';
import type { Texts } from '../../core/texts.ts';
import { standingAssessments } from '../../core/timeline.ts';
import { ALL_KNOWN } from '../../core/view.ts';
import { compareFields, fieldCommands, type Stated } from '../compare-fields.ts';
import { hasCriteria, lastImportedAssessment, latestImportDay } from '../last-imported.ts';
import type { KnownService } from '../source-services.ts';
import type { NamedService } from './inventory.ts';
import type { Year } from './year.ts';

/** The source's name in the log, with every service that it brought. */
export const SOURCE = 'Government of Canada service inventory';

/** What becomes of one year of a service. */
export type YearFate = { year: Year; outcome: ImportOutcome; detail: string | null };
export type ServicePlan = { fates: readonly YearFate[]; commands: readonly Command[] };

const assessment = (service: string, { on, criteria, reason }: Year): Command => ({
  type: 'assess-service',
  service,
  effectiveOn: on,
  criteria,
  reason,
});

/** A name too long for a name is shortened; the description then carries it whole. */
const statedOf = ({ name, fullName }: NamedService): Stated => ({
  name,
  ...((name.en !== fullName.en || name.fr !== fullName.fr) && { description: fullName }),
});

/** A service that the log does not know: registered from its first year, which comes first in `years`. */
export function planNew(service: NamedService, years: readonly Year[]): ServicePlan {
  const { id, externalId } = service;
  const effectiveOn = years[0]?.on ?? '';
  const key = { externalId, source: SOURCE, area: 'services' };
  const registration = { type: 'register-service', id, effectiveOn, ...statedOf(service), ...key } as const;
  return {
    fates: years.map((year) => ({ year, outcome: 'added', detail: null })),
    commands: [registration, ...years.map((year) => assessment(id, year))],
  };
}

function fateOf(year: Year, known: KnownService): YearFate {
  const { record, now } = known;
  const { on, criteria } = year;
  const left = (outcome: ImportOutcome, detail: string | null): YearFate => ({ year, outcome, detail });
  const imported = lastImportedAssessment(known, on);
  if (hasCriteria(imported, criteria)) return left('unchanged', null);
  const standing = standingAssessments(record, ALL_KNOWN).findLast(({ effectiveOn }) => effectiveOn === on);
  if (standing && standing.via !== 'import')
    return left('kept', `A person has assessed the service for ${on}.`);
  const ended = serviceAt(record, { validOn: on, known: ALL_KNOWN })?.endedBy;
  if (ended) return left('kept', `It was ${ended.kind} here on ${ended.on}; reinstate it if that was wrong.`);
  if (!imported) return left('added', null);
  return on < now.registeredOn
    ? left('kept', `The service was dated to begin on ${now.registeredOn}, after this year.`)
    : left('changed', 'The source has corrected the year.');
}

const REDATED = 'The service inventory has figures for an earlier fiscal year than was known before.';

function redating({ record, now }: KnownService, first: Day | undefined): Command[] {
  return first !== undefined && first < now.registeredOn
    ? [{ type: 'redate-service', service: record.id, effectiveOn: first, reason: REDATED }]
    : [];
}

const hasEnded = (record: ServiceRecord, on: Day): boolean =>
  Boolean(serviceAt(record, { validOn: on, known: ALL_KNOWN })?.endedBy);

/** Names hold from the newest year of the files, since the file of names has no dates; older files change none. */
function renaming(service: NamedService, known: KnownService, newest: Day, texts: Texts): Command[] {
  const { record } = known;
  if (newest < latestImportDay(known) || newest < known.now.registeredOn || hasEnded(record, newest))
    return [];
  const stated = statedOf(service);
  return fieldCommands(compareFields(stated, known, texts).changed, stated, record.id, newest);
}

/** A service that the log knows: years that are new or corrected, and a new name. `years` stand in order. */
export function planKnown(
  service: NamedService,
  known: KnownService,
  years: readonly Year[],
  texts: Texts,
): ServicePlan {
  const fates = years.map((year) => fateOf(year, known));
  const news = fates.filter(({ outcome }) => outcome === 'added' || outcome === 'changed');
  const newest = years.at(-1);
  const names = newest ? renaming(service, known, newest.on, texts) : [];
  return {
    fates: fates.map((fate) =>
      names.length > 0 && fate.year === newest && fate.outcome === 'unchanged'
        ? { ...fate, outcome: 'changed', detail: 'The name has changed.' }
        : fate,
    ),
    commands: [
      ...redating(known, news[0]?.year.on),
      ...news.map(({ year }) => assessment(known.record.id, year)),
      ...names,
    ],
  };
}
