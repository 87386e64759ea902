import { dayOf, type Instant } from '../calendar.ts';
import { findCatalogue } from '../catalogue/catalogues.ts';
import type { BenchmarkFile } from './benchmark-file.ts';
import { checkServices } from './check-services.ts';
import { type FileFault, type Places, placesIn, repeated } from './file-fault.ts';

function checkRecorded({ recorded, source }: BenchmarkFile, now: Instant): FileFault[] {
  const backwards = recorded.findIndex((at, place) => at < (recorded[place - 1] ?? ''));
  const ahead = recorded.findIndex((at) => at > now);
  const ends = source.kind === 'log' && source.head.seq !== recorded.length;
  return [
    ...(backwards < 0
      ? []
      : [{ path: ['recorded', backwards], detail: 'lies before the commit ahead of it; commits ascend' }]),
    ...(ahead < 0 ? [] : [{ path: ['recorded', ahead], detail: `lies in the future (now it is ${now})` }]),
    ...(ends
      ? [
          {
            path: ['source', 'head', 'seq'],
            detail: `must be ${recorded.length}, the number of commits in recorded`,
          },
        ]
      : []),
  ];
}

function checkSettings({ settings }: BenchmarkFile, places: Places): FileFault[] {
  return settings.flatMap(({ seq, catalogue }, place) => [
    ...places.seqFaults(['settings', place, 'seq'], seq, settings[place - 1]?.seq),
    ...(findCatalogue(catalogue)
      ? []
      : [
          {
            path: ['settings', place, 'catalogue'],
            detail: `${catalogue} is not known here; import the file where it is, or update this deployment`,
          },
        ]),
  ]);
}

function checkEditions({ editions, recorded }: BenchmarkFile, places: Places): FileFault[] {
  const own = editions.flatMap(({ seq, pinned, validOn, catalogue, withdrawn }, place) => {
    const at = ['editions', place];
    return [
      ...places.seqFaults([...at, 'seq'], seq),
      ...places.dayFaults([...at, 'validOn'], validOn, seq),
      ...(pinned > recorded.length
        ? [{ path: [...at, 'pinned'], detail: `is past the last commit, ${recorded.length}` }]
        : []),
      ...(findCatalogue(catalogue)
        ? []
        : [{ path: [...at, 'catalogue'], detail: `${catalogue} is not known here` }]),
      ...(withdrawn === null ? [] : places.seqFaults([...at, 'withdrawn'], withdrawn, seq)),
    ];
  });
  return [...own, ...repeated(editions, ['editions'])];
}

/** Texts that no service refers to: they would be stored and handed on without ever being shown. */
function checkTexts({ texts, services }: BenchmarkFile): FileFault[] {
  const used = new Set(
    services.flatMap(({ register }) =>
      register.map(({ event }) =>
        event.type === 'service-registered'
          ? event.profile.role
          : event.type === 'service-revised'
            ? event.changes.role
            : null,
      ),
    ),
  );
  return Object.keys(texts).flatMap((ref) =>
    used.has(ref) ? [] : [{ path: ['texts', ref], detail: 'is the role of no service; leave it out' }],
  );
}

/**
 * Where a file that has its schema contradicts itself, or names what is not known here; nothing where it is
 * sound. `now` is the moment of the import: nothing can have been recorded later.
 */
export function faultsIn(file: BenchmarkFile, now: Instant): FileFault[] {
  const early = checkRecorded(file, now);
  if (early.length > 0) return early;
  const places = placesIn(file.recorded.length, file.recorded.map(dayOf));
  const named = [...file.settings, ...file.editions].flatMap(
    ({ catalogue }) => findCatalogue(catalogue) ?? [],
  );
  return [
    ...checkSettings(file, places),
    ...checkEditions(file, places),
    ...checkServices(file.services, places, [...new Set(named)]),
    ...checkTexts(file),
  ];
}
