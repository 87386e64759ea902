import type { Day, Instant } from '../calendar.ts';
import type { Catalogue, Indicator } from '../catalogue/catalogue.ts';
import { sha256Hex } from '../digest.ts';
import { DEFAULT_SETTINGS } from '../organisation.ts';
import { defaultSlug } from '../slug.ts';
import type { Status } from '../status.ts';
import type { BenchmarkFile, BenchmarkService } from './benchmark-file.ts';

/** An organisation that assesses itself in a table. */
export type Assessor = { id: string; name: string; example: boolean };

/** One row of a self-assessment: how an indicator stands from a day on. */
export type Said = { indicator: Indicator; on: Day; status: Status; reason: string | null };

/** Rows of one organisation, all by one catalogue, and the file that they came in. */
export type SelfAssessment = {
  assessor: Assessor;
  catalogue: Catalogue;
  rows: readonly Said[];
  source: { file: string; digest: string };
};

type Assessment = BenchmarkService['assessments'][number];

/** Stands where a log has the reference of a reason: nobody gives one for a row about an earlier day. */
const EARLIER = sha256Hex('told of an earlier day');

/** What a file says of an indicator on the very day; undefined where it says nothing. */
export const saidOn = (file: BenchmarkFile | null, indicator: string, on: Day): Assessment | undefined =>
  file?.services
    .find(({ id }) => id === indicator)
    ?.assessments.findLast(({ effectiveOn }) => effectiveOn === on);

const settingsOf = (
  { assessor, catalogue }: SelfAssessment,
  seq: number,
): BenchmarkFile['settings'][number] => ({
  ...{ seq, slug: defaultSlug(assessor.id), name: assessor.name, example: assessor.example },
  ...{ language: DEFAULT_SETTINGS.language, kind: DEFAULT_SETTINGS.kind, catalogue: catalogue.id },
  ...{ closedOn: null, staleAfterMonths: DEFAULT_SETTINGS.staleAfterMonths },
  licence: DEFAULT_SETTINGS.licence,
});

type Numbering = { seq: number; next: () => number };

function registered({ id, name, area }: Indicator, on: Day, { seq, next }: Numbering): BenchmarkService {
  const nothing = { link: null, unit: null, externalId: null, source: null, sdg: null };
  const profile = { name, area, indicator: id, ...nothing, description: null, sentence: null, role: null };
  const event = { type: 'service-registered', service: id, effectiveOn: on, profile } as const;
  return { id, register: [{ seq, index: next(), event }], assessments: [] };
}

/** The service with its existence told from an earlier day, where a row speaks of one. */
function reachingBack(service: BenchmarkService, on: Day, { seq, next }: Numbering): BenchmarkService {
  const from = service.register.at(-1)?.event.effectiveOn ?? on;
  if (on >= from) return service;
  const event = { type: 'service-redated', service: service.id, effectiveOn: on, reason: EARLIER } as const;
  return { ...service, register: [...service.register, { seq, index: next(), event }] };
}

function assessed({ on, status, reason }: Said, { seq, next }: Numbering): Assessment {
  const index = next();
  return {
    ...{ id: `${seq}-${index}`, seq, index, effectiveOn: on, status, criteria: null },
    ...{ by: 'hand', override: false, reason, confirmations: [], withdrawn: null },
  };
}

function withRows(
  before: BenchmarkService | undefined,
  rows: readonly Said[],
  numbering: Numbering,
): BenchmarkService[] {
  const inOrder = [...rows].sort((a, b) => (a.on < b.on ? -1 : 1));
  const [first] = inOrder;
  if (!first) return before ? [before] : [];
  const service = before
    ? reachingBack(before, first.on, numbering)
    : registered(first.indicator, first.on, numbering);
  const added = inOrder.map((each) => assessed(each, numbering));
  return [{ ...service, assessments: [...service.assessments, ...added] }];
}

const latest = (now: Instant, last: Instant | undefined): Instant =>
  last === undefined || last < now ? now : new Date(Date.parse(last) + 1).toISOString();

/**
 * The file of an organisation with more rows: each indicator is a service, and all that is new is one more
 * commit. Rows that say what is there already are to be left out before; without any, the file stays as it is.
 */
export function withSelfAssessment(
  before: BenchmarkFile | null,
  given: SelfAssessment,
  now: Instant,
): BenchmarkFile {
  const { assessor, catalogue, rows, source } = given;
  if (before && rows.length === 0) return before;
  const recorded = [...(before?.recorded ?? []), latest(now, before?.recorded.at(-1))];
  const seq = recorded.length;
  let index = 0;
  const numbering: Numbering = { seq, next: () => index++ };
  const byIndicator = Map.groupBy(rows, ({ indicator }) => indicator.id);
  const old = before?.services ?? [];
  const fresh = [...byIndicator.keys()].filter((id) => old.every((each) => each.id !== id));
  const services = [
    ...old.flatMap((each) => withRows(each, byIndicator.get(each.id) ?? [], numbering)),
    ...fresh.flatMap((id) => withRows(undefined, byIndicator.get(id) ?? [], numbering)),
  ];
  const isSettled = before?.settings.at(-1)?.catalogue === catalogue.id;
  return {
    format: 'blomlada-benchmark-1',
    organisation: assessor.id,
    source: { kind: 'self-assessment', ...source },
    recorded,
    settings: [...(before?.settings ?? []), ...(isSettled ? [] : [settingsOf(given, seq)])],
    editions: before?.editions ?? [],
    services,
    texts: before?.texts ?? {},
  };
}
