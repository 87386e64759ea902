import type { BenchmarkFile, BenchmarkService } from '../../functions/core/benchmark/benchmark-file.ts';
import { addDays, addMonths, type Day } from '../../functions/core/calendar.ts';
import { blomlada2026 } from '../../functions/core/catalogue/blomlada-2026.ts';
import type { Indicator } from '../../functions/core/catalogue/catalogue.ts';
import { sha256Hex } from '../../functions/core/digest.ts';
import { DEFAULT_SETTINGS } from '../../functions/core/organisation.ts';
import { completeCriteria, statusOfCriteria } from '../../functions/core/rule.ts';
import { MUNICIPALITIES } from '../../functions/core/slug.ts';
import { type Random, randomFrom } from '../../infra/local/example/random.ts';

/** The day that the synthetic history ends before, and how many years it has. */
export const SYNTHETIC_DAY: Day = '2026-11-22';
const YEARS = 10;
const FIRST: Day = '2016-11-22';

const CRITERIA = blomlada2026.criteria.map(({ id }) => id);

/** A code of a municipality as long as there are any, then one that is none. */
export const syntheticId = (place: number): string =>
  MUNICIPALITIES[place]?.code ?? `syntetisk-${`${place + 1}`.padStart(4, '0')}`;

/** Commits come once a month; the one with seq n was recorded n - 1 months after the first. */
const recordedOn = (seq: number): Day => addMonths(FIRST, seq - 1);
const COMMITS = YEARS * 12;

type Course = { reached: number; pace: number; isByHand: boolean };

/** A service in a year: judged anew where it has come further, else confirmed. */
function judged(service: BenchmarkService, course: Course, seq: number, random: Random): void {
  const links = Math.min(CRITERIA.length, Math.floor(course.reached));
  const met = Object.fromEntries(
    CRITERIA.map((id, place) => [id, place < links ? 'met' : 'not-met'] as const),
  );
  const criteria = completeCriteria(met, CRITERIA);
  const status = statusOfCriteria(criteria, CRITERIA);
  const on = addDays(recordedOn(seq), -Math.floor(random() * 20));
  const last = service.assessments.at(-1);
  const index = service.assessments.length;
  if (last && random() < 0.4) {
    last.confirmations.push({ seq, index, on });
    return;
  }
  service.assessments.push({
    ...{ id: `${seq}-${index}`, seq, index, effectiveOn: on, status },
    ...{ criteria: course.isByHand ? null : criteria, by: course.isByHand ? 'hand' : 'criteria' },
    ...{ override: false, reason: null, confirmations: [], withdrawn: null },
  });
}

function serviceOf(org: string, indicator: Indicator): BenchmarkService | null {
  const random = randomFrom(`synthetic ${org} ${indicator.id}`);
  if (random() < 0.05) return null;
  const nothing = { link: null, unit: null, externalId: null, source: null, sdg: null };
  const profile = { name: indicator.name, area: indicator.area, indicator: indicator.id, ...nothing };
  const texts = { description: null, sentence: null, role: null };
  const effectiveOn = FIRST;
  const event = {
    type: 'service-registered',
    service: indicator.id,
    effectiveOn,
    profile: { ...profile, ...texts },
  } as const;
  const service: BenchmarkService = {
    id: indicator.id,
    register: [{ seq: 1, index: 0, event }],
    assessments: [],
  };
  const course = { reached: random() * 3, pace: random() * 0.7, isByHand: random() < 0.2 };
  for (let year = 0; year < YEARS; year += 1) {
    course.reached += course.pace;
    judged(service, course, 2 + year * 12 + Math.floor(random() * 10), random);
  }
  return service;
}

/**
 * A synthetic municipality: every indicator of the catalogue as a service, judged or confirmed once a year
 * over ten years. The figures are invented and say so; the same place always gives the same file.
 */
export function syntheticFile(place: number): BenchmarkFile {
  const id = syntheticId(place);
  const slug = `syntetisk-${place + 1}`;
  const services = blomlada2026.indicators.flatMap((each) => serviceOf(id, each) ?? []);
  return {
    format: 'blomlada-benchmark-1',
    organisation: id,
    source: {
      kind: 'log',
      origin: 'https://syntetisk.example',
      head: { seq: COMMITS, hash: sha256Hex(`synthetic ${id}`) },
    },
    recorded: Array.from({ length: COMMITS }, (_, at) => `${recordedOn(at + 1)}T09:00:00.000Z`),
    settings: [
      {
        ...{ seq: 1, slug, name: `Syntetisk ${id}`, language: 'sv', kind: 'municipality' },
        ...{ catalogue: blomlada2026.id, closedOn: null, example: true },
        ...{ staleAfterMonths: DEFAULT_SETTINGS.staleAfterMonths, licence: DEFAULT_SETTINGS.licence },
      },
    ],
    editions: [],
    services,
    texts: {},
  };
}
