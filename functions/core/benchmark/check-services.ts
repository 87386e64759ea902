import type { Catalogue } from '../catalogue/catalogue.ts';
import type { RegisterEvent } from '../events.ts';
import type { BenchmarkService } from './benchmark-file.ts';
import { checkAssessment } from './check-assessment.ts';
import { type FileFault, type Places, repeated } from './file-fault.ts';

type Path = readonly PropertyKey[];
type Known = { areas: ReadonlySet<string>; indicators: ReadonlySet<string>; services: ReadonlySet<string> };

function knownIn(catalogues: readonly Catalogue[], services: readonly BenchmarkService[]): Known {
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  return {
    areas: new Set(catalogues.flatMap(({ areas }) => ids(areas))),
    indicators: new Set(catalogues.flatMap(({ indicators }) => ids(indicators))),
    services: new Set(ids(services)),
  };
}

const unknown = (path: Path, what: string, id: string, known: ReadonlySet<string>): FileFault[] =>
  known.has(id) ? [] : [{ path, detail: `${id} is no ${what}` }];

const IN_CATALOGUE = 'of the catalogue that the file names';

/** What an event refers to. */
function checkReferences(event: RegisterEvent, path: Path, known: Known): FileFault[] {
  const indicator = (id: string | null, at: Path) =>
    id === null ? [] : unknown(at, `indicator ${IN_CATALOGUE}`, id, known.indicators);
  switch (event.type) {
    case 'service-registered':
      return [
        ...unknown([...path, 'profile', 'area'], `area ${IN_CATALOGUE}`, event.profile.area, known.areas),
        ...indicator(event.profile.indicator, [...path, 'profile', 'indicator']),
      ];
    case 'service-moved':
      return unknown([...path, 'area'], `area ${IN_CATALOGUE}`, event.area, known.areas);
    case 'service-mapped':
      return indicator(event.indicator, [...path, 'indicator']);
    case 'service-merged':
      return unknown([...path, 'into'], 'service of the file', event.into, known.services);
    case 'service-split':
      return event.into.flatMap((id, place) =>
        unknown([...path, 'into', place], 'service of the file', id, known.services),
      );
    default:
      return [];
  }
}

function checkRegister({ id, register }: BenchmarkService, at: Path, places: Places, known: Known) {
  return register.flatMap(({ seq, event }, place) => {
    const path = [...at, 'register', place];
    const isFirst = event.type === 'service-registered';
    return [
      ...places.seqFaults([...path, 'seq'], seq, register[place - 1]?.seq),
      ...places.dayFaults([...path, 'event', 'effectiveOn'], event.effectiveOn, seq),
      ...(event.service === id
        ? []
        : [{ path: [...path, 'event', 'service'], detail: `must be ${id}, the service it stands under` }]),
      ...(isFirst === (place === 0)
        ? []
        : [{ path: [...path, 'event', 'type'], detail: 'a service is registered once, and first of all' }]),
      ...checkReferences(event, [...path, 'event'], known),
    ];
  });
}

/** Where services contradict themselves, the commits, or the catalogues that the file names. */
export function checkServices(
  services: readonly BenchmarkService[],
  places: Places,
  catalogues: readonly Catalogue[],
): FileFault[] {
  const known = knownIn(catalogues, services);
  const own = services.flatMap((service, place) => {
    const at = ['services', place];
    return [
      ...checkRegister(service, at, places, known),
      ...repeated(service.assessments, [...at, 'assessments']),
      ...service.assessments.flatMap((each, index) =>
        checkAssessment(each, [...at, 'assessments', index], places, catalogues),
      ),
    ];
  });
  return [...repeated(services, ['services']), ...own];
}
