import type { BenchmarkFile, BenchmarkService } from '../../../functions/core/benchmark/benchmark-file.ts';
import { benchmarkOf } from '../../../functions/core/benchmark/benchmark-of.ts';
import type { BenchmarkRow } from '../../../functions/core/benchmark/benchmark-store.ts';
import { entryOfFile } from '../../../functions/core/benchmark/participant.ts';
import { MUNICIPALITIES } from '../../../functions/core/slug.ts';
import type { Status } from '../../../functions/core/status.ts';
import { drawn } from '../../web/fixture.ts';
import { catalogue, told } from './told.ts';

const YEARS = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];
const LADDER: readonly Status[] = ['red', 'red', 'yellow', 'yellow', 'green'];

/** A file with a service for each indicator, each assessed once. */
const whole = benchmarkOf(
  told('mall', Object.fromEntries(catalogue.indicators.map(({ id }) => [id, 'red' as const]))),
  null,
);
const model: BenchmarkFile = {
  ...whole,
  services: whole.services.map((each) => ({
    ...each,
    register: each.register.map((act) => ({ ...act, seq: 1 })),
  })),
};

/** A service's statuses, one a year from when it is first assessed: never worse than the year before. */
function assessed(service: BenchmarkService, draw: () => number): BenchmarkService {
  const [first] = service.assessments;
  const from = Math.floor(draw() * 4);
  let step = draw() * 2;
  if (!first || draw() < 0.12) return { ...service, assessments: [] };
  const assessments = YEARS.slice(from).map((year, place) => {
    step += draw() * 0.8;
    const status = LADDER[Math.min(LADDER.length - 1, Math.floor(step))] ?? 'red';
    const id = `${year}-${place}`.padStart(first.id.length, '0').slice(0, first.id.length);
    return { ...first, id, seq: 2 + from + place, index: 0, effectiveOn: `${year}-05-01`, status };
  });
  return { ...service, assessments };
}

function invented(place: number): BenchmarkFile {
  const { code, name } = MUNICIPALITIES[place] ?? { code: String(place), name: String(place) };
  const draw = drawn(place + 1);
  const [settings] = model.settings;
  if (!settings) throw new Error('no settings');
  return {
    ...model,
    organisation: code,
    source: { kind: 'log', origin: null, head: { seq: 12, hash: code.padStart(64, '0') } },
    recorded: [2016, ...YEARS, 2026].map((year) => `${year}-05-02T08:00:00.000Z`),
    settings: [{ ...settings, slug: `kommun-${code}`, name, example: false }],
    editions:
      place % 3 === 0
        ? [
            {
              ...{ id: '2024', label: 'Utgåva 2024', seq: 12, index: 0, validOn: '2024-12-31', pinned: 9 },
              ...{ catalogue: catalogue.id, withdrawn: null },
            },
          ]
        : [],
    services: model.services.map((service) => assessed(service, draw)),
  };
}

/** A file as the store keeps it: packed until it is opened. */
export function rowFrom(file: BenchmarkFile, here = true): BenchmarkRow {
  const text = JSON.stringify(file);
  const recorded = file.recorded.at(-1) ?? '';
  return {
    organisation: entryOfFile(file),
    source: file.source,
    here,
    recorded,
    open: () => JSON.parse(text),
  };
}

/**
 * The first municipalities of the country's list, with statuses drawn at random, the same in every run.
 * Synthetic: nothing in it describes the municipality whose name it has.
 */
export const syntheticRows = (count: number): BenchmarkRow[] =>
  MUNICIPALITIES.slice(0, count).map((_each, place) => rowFrom(invented(place)));
