import type { BenchmarkFile, BenchmarkService } from '../../functions/core/benchmark/benchmark-file.ts';
import type { BenchmarkRow } from '../../functions/core/benchmark/benchmark-store.ts';
import { entryOfFile } from '../../functions/core/benchmark/participant.ts';
import { blomlada2026 } from '../../functions/core/catalogue/blomlada-2026.ts';
import type { Catalogue, Indicator } from '../../functions/core/catalogue/catalogue.ts';
import type { OrganisationKind } from '../../functions/core/organisation.ts';
import type { CriterionState, Status } from '../../functions/core/status.ts';
import { drawn } from './fixture.ts';

/** The day on which the tests of comparisons look. */
export const COMPARED_ON = '2026-11-22';

/** A status on an indicator from a day; several on one indicator are several services. */
export type Given = {
  indicator: string;
  status: Status;
  on?: string;
  before?: Status;
  criteria?: Record<string, CriterionState>;
};

export type Invented = {
  id: string;
  name?: string;
  given: readonly Given[];
  kind?: OrganisationKind;
  example?: boolean;
  catalogue?: Catalogue;
  closedOn?: string;
  source?: BenchmarkFile['source'];
  /** A day of which it has published an edition. */
  edition?: string;
};

const HASH = 'ab12'.repeat(16);
const ROLE = 'cd34'.repeat(16);

function assessment(id: string, status: Status, on: string, criteria: Given['criteria']) {
  const judged = { id, seq: 2, index: 0, effectiveOn: on, status, criteria: criteria ?? null };
  const by = criteria ? ('criteria' as const) : ('hand' as const);
  return { ...judged, by, override: false, reason: null, confirmations: [], withdrawn: null };
}

function serviceOf({ indicator, status, on, before, criteria }: Given, place: number, catalogue: Catalogue) {
  const found = catalogue.indicators.find(({ id }) => id === indicator);
  const name = found?.name ?? { sv: `Exempeltjänst ${place}`, en: `Example service ${place}` };
  const profile = {
    ...{ name, area: found?.area ?? catalogue.areas[0]?.id ?? '', indicator: found?.id ?? null },
    ...{ link: `https://exempel.example/${place}`, unit: null, externalId: null, source: null, sdg: null },
    ...{ description: null, sentence: null, role: place % 3 === 0 ? ROLE : null },
  };
  const service: BenchmarkService = {
    id: `tjanst-${place}`,
    register: [
      {
        ...{ seq: 1, index: place },
        event: { type: 'service-registered', service: `tjanst-${place}`, effectiveOn: '2020-01-01', profile },
      },
    ],
    assessments: [
      ...(before ? [assessment('a1', before, '2024-06-01', criteria)] : []),
      assessment('a2', status, on ?? '2026-06-01', criteria),
    ],
  };
  return service;
}

/** The packed row of an invented organisation, as a store would hold it. */
export function rowOf(told: Invented): BenchmarkRow {
  const { id, given, kind = 'municipality', example = true, catalogue = blomlada2026 } = told;
  const source = told.source ?? { kind: 'log', origin: null, head: { seq: 2, hash: HASH } };
  const file: BenchmarkFile = {
    ...{ format: 'blomlada-benchmark-1', organisation: id, source },
    recorded: ['2026-06-02T08:00:00.000Z', '2026-06-02T08:00:00.000Z'],
    settings: [
      {
        ...{ seq: 1, slug: id, name: told.name ?? `Exempel ${id}`, language: 'sv', kind, example },
        ...{ catalogue: catalogue.id, closedOn: told.closedOn ?? null, staleAfterMonths: 12 },
        licence: { id: 'CC0-1.0', attribution: null },
      },
    ],
    editions: told.edition
      ? [
          {
            ...{ id: 'utgava', label: 'Exempelutgåva', seq: 2, index: 9, validOn: told.edition, pinned: 2 },
            ...{ catalogue: catalogue.id, withdrawn: null },
          },
        ]
      : [],
    services: given.map((each, place) => serviceOf(each, place, catalogue)),
    texts: { [ROLE]: 'Exempelchef' },
  };
  const recorded = file.recorded.at(-1) ?? '';
  return {
    organisation: entryOfFile(file),
    source,
    here: told.source === undefined,
    recorded,
    open: () => file,
  };
}

const NAMES =
  'Alby Björknäs Dalstad Ekfors Fagerås Granvik Hedby Idhult Järnforsa Klippen Lövsta Mosjö'.split(' ');
const FARTHER = 'Norrudden Oxby Påarp Rönnhed Skogsta Tallmo Ulvsunda Vreten Ytterby Åsen Älvnäs Öjeby'.split(
  ' ',
);

function statusFrom(draw: number, skill: number): Status {
  if (draw < 0.06) return 'unknown';
  if (draw < 0.1) return 'not-applicable';
  const level = (draw - 0.1) / 0.9 + (skill - 0.5) * 0.7;
  return level > 0.62 ? 'green' : level > 0.3 ? 'yellow' : 'red';
}

/** What an invented organisation of some skill has on most of the catalogue's indicators. */
function givenBy(skill: number, random: () => number): Given[] {
  return blomlada2026.indicators.flatMap(({ id, area }: Indicator): Given[] => {
    const bent = skill + (area.length % 5) * 0.06 - 0.12;
    if (random() < 0.12) return [];
    const criteria = Object.fromEntries(
      blomlada2026.criteria.map((each, place): [string, CriterionState] => {
        const draw = random();
        return [
          each.id,
          draw < 0.1 ? 'unknown' : draw < 0.95 - place * 0.1 + (bent - 0.5) / 2 ? 'met' : 'not-met',
        ];
      }),
    );
    const status = statusFrom(random(), bent);
    const before = random() < 0.9 ? statusFrom(random(), bent - 0.2) : null;
    const stale = random() < 0.08;
    const one: Given = { indicator: id, status, criteria, on: stale ? '2025-01-15' : '2026-06-01' };
    const two: Given[] =
      random() < 0.06 ? [{ indicator: id, status: statusFrom(random(), bent), criteria }] : [];
    return [before ? { ...one, before } : one, ...two];
  });
}

const imported = (name: string, place: number): BenchmarkFile['source'] | undefined =>
  place === 3
    ? { kind: 'log', origin: `https://${name.toLowerCase()}.example`, head: { seq: 2, hash: HASH } }
    : place === 5
      ? { kind: 'self-assessment', file: 'sjalvskattning-exempel.csv', digest: HASH }
      : undefined;

/** Invented organisations, the same ones in every run; the last one has nothing assessed. */
export function inventedRows(count = 24): BenchmarkRow[] {
  const random = drawn(20_261_122);
  const names = [...NAMES, ...FARTHER];
  return Array.from({ length: count }, (_, place) => {
    const name = names[place] ?? `Exempelort ${place}`;
    const skill = 0.25 + random() * 0.5;
    const given = place === count - 1 ? [] : givenBy(skill, random);
    const source = imported(name, place);
    const edition = place % 2 === 0 ? { edition: '2025-12-31' } : {};
    return rowOf({ id: `e${place + 1}`, name, given, ...edition, ...(source && { source }) });
  });
}
