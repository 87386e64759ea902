import { blomlada2026 } from '../../functions/core/catalogue/blomlada-2026.ts';
import type { Command } from '../../functions/core/commands.ts';
import type { Ledger } from '../../functions/core/state.ts';
import type { CriterionState } from '../../functions/core/status.ts';
import { criteriaFrom, drawn, registering } from './fixture.ts';
import { ledgerOf, type Step } from './ledger.ts';

const UNITS = ['Omsorgsförvaltningen', 'Barn- och utbildning', 'Näringslivskontoret', 'Samhällsbyggnad'];

type Named = { id: string; area: string; sv: string };

/** Some 90 services: the catalogue's indicators, and local ones beside them. */
function exampleServices(): Named[] {
  const { indicators, areas } = blomlada2026;
  const standard = indicators.map(({ id, area, name }) => ({ id, area, sv: name.sv ?? id }));
  const local = areas.flatMap(({ id, short }) => [
    { id: `lokal-${id}-1`, area: id, sv: `Synpunkter: ${short.sv?.toLowerCase()}` },
    { id: `lokal-${id}-2`, area: id, sv: `Boka tid: ${short.sv?.toLowerCase()}` },
  ]);
  return [...standard, ...local];
}

/** How far a service has come in a year: most get better, a few stand still, some never start. */
function chainIn(place: number, year: number, chance: number): CriterionState[] {
  const pace = [0.35, 0.6, 0.9, 0.15, 0, 0.7, 0.5][place % 7] ?? 0.5;
  const met = Math.min(6, Math.floor((year - 2015) * pace * (0.5 + chance / 2)));
  return Array.from({ length: 6 }, (_, step) =>
    step < met ? 'met' : step > 3 && place % 5 === 0 ? 'unknown' : 'not-met',
  );
}

function registerAll(services: readonly Named[], on: string): Command[] {
  return services.map(({ id, area, sv }, place) => ({
    type: 'register-service',
    id,
    effectiveOn: on,
    area,
    name: { sv },
    unit: UNITS[place % UNITS.length],
    role: 'Verksamhetsutvecklare',
    link: `https://e-tjanster.example/${id}`,
    indicator: blomlada2026.indicators.some((each) => each.id === id) ? id : null,
    ...(place % 3 === 0 && {
      sentence: { sv: 'Du ansöker på webben med e-legitimation och får beslutet i din digitala brevlåda.' },
      description: { sv: 'Här gör du hela ärendet själv.\n\nDu behöver e-legitimation.' },
    }),
  }));
}

/** One year's assessments: some services are left out, so that they turn stale. */
function assessYear(services: readonly Named[], year: number, chance: () => number): Step {
  const on = `${year}-03-15`;
  const commands = services.flatMap(({ id }, place): Command[] => {
    if (chance() < 0.35 && year !== 2026) return [];
    if (year === 2026 && place % 11 === 0) return [];
    if (place % 17 === 3) {
      const criteria = criteriaFrom(blomlada2026, () => 'not-applicable');
      return [
        { type: 'assess-service', service: id, effectiveOn: on, criteria, reason: 'Kräver fysisk kontroll.' },
      ];
    }
    if (place % 23 === 7) return [];
    const states = chainIn(place, year, chance());
    const criteria = criteriaFrom(blomlada2026, (step) => states[step] ?? 'unknown');
    return [
      {
        type: 'assess-service',
        service: id,
        effectiveOn: on,
        criteria,
        reason: `Genomgång våren ${year} med verksamheten.`,
        evidence: [`https://diarium.example/${year}/${place}`],
      },
    ];
  });
  return { on, commands };
}

const plans: Step[] = [
  {
    on: '2024-05-02',
    commands: [
      {
        type: 'set-target',
        service: 'building-permit',
        status: 'green',
        due: '2025-12-31',
        reason: 'Beslut i KS.',
      },
      { type: 'set-target', service: 'school-day', status: 'green', due: '2027-06-30' },
    ],
  },
  {
    on: '2025-11-03',
    commands: [
      {
        type: 'move-target',
        service: 'building-permit',
        target: '11-0',
        due: '2026-09-30',
        reason: 'Upphandlingen överklagades.',
      },
    ],
  },
  {
    on: '2026-05-20',
    commands: [
      {
        type: 'assess-service',
        service: 'building-permit',
        effectiveOn: '2026-05-20',
        status: 'green',
        reason: 'Arkivet räknas som löst genom e-arkivet i länet.',
        note: 'Kontrollera med arkivarien.',
      },
      {
        type: 'assess-service',
        service: 'school-day',
        effectiveOn: '2026-05-20',
        status: 'red',
        reason: 'Fel tjänst bedömdes.',
      },
    ],
  },
  {
    on: '2026-06-01',
    commands: [
      {
        type: 'withdraw-assessment',
        service: 'school-day',
        assessment: '15-1',
        reason: 'Gällde en annan tjänst.',
      },
      { type: 'confirm-assessment', service: 'home-care', effectiveOn: '2026-06-01' },
      {
        type: 'merge-service',
        service: 'lokal-businesses-1',
        effectiveOn: '2026-06-01',
        into: 'lokal-businesses-2',
      },
      {
        type: 'mark-vanished',
        service: 'lokal-general-public-1',
        effectiveOn: '2026-06-01',
        source: 'Portalens lista',
      },
      {
        type: 'rename-service',
        service: 'lokal-general-public-2',
        effectiveOn: '2026-06-01',
        name: { sv: 'Boka tid hos medborgarkontoret' },
      },
    ],
  },
];

/** An invented municipality: some 90 services over all areas and ten years of ups and downs. */
export function exampleLedger(): Ledger {
  const services = exampleServices();
  const chance = drawn(7);
  const years = [2016, 2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];
  const settings = registering({
    slug: 'exempelkommun',
    name: 'Exempelkommun',
    example: true,
    about: { sv: 'Uppgifterna är påhittade och visar hur Blomlåda fungerar.' },
  });
  const first: Step = {
    on: '2016-01-10',
    role: 'operator',
    commands: [settings, ...registerAll(services, '2016-01-10')],
  };
  return ledgerOf(
    'exempel',
    [first, ...years.map((year) => assessYear(services, year, chance)), ...plans].sort((a, b) =>
      a.on < b.on ? -1 : 1,
    ),
  );
}
