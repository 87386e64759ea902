import { brotliCompressSync } from 'node:zlib';
import { blomlada2026 } from '../../functions/core/catalogue/blomlada-2026.ts';
import type { Command } from '../../functions/core/commands.ts';
import { publish } from '../../functions/publish/publish.ts';
import { paths } from '../../web/site/paths.ts';
import { render } from '../../web/site/render.tsx';
import { Story } from '../core/story.ts';
import { NOBODY, sourceOf } from '../publish/fixture.ts';
import { MemorySink } from '../publish/memory-sink.ts';

const SERVICES = 300;
const YEARS = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];
const DAY = '2026-11-22';
const RUNS = 5;

/** Ten years of 300 services, each assessed once a year: 3,000 assessments. */
function largeStory(): Story {
  const { areas, criteria } = blomlada2026;
  const ids = Array.from({ length: SERVICES }, (_, place) => `tjanst-${place}`);
  const registered = ids.map(
    (id, place): Command => ({
      type: 'register-service',
      id,
      effectiveOn: '2017-01-02',
      area: areas[place % areas.length]?.id ?? '',
      name: { sv: `Ansökan om tillstånd nummer ${place}`, en: `Application for permit ${place}` },
      description: { sv: `Här ansöker du om tillstånd nummer ${place}, och följer ärendet.` },
    }),
  );
  const story = new Story('9999').on('2017-01-02T09:00:00.000Z', ...registered);
  for (const year of YEARS) {
    const assessed = ids.map(
      (service, place): Command => ({
        type: 'assess-service',
        service,
        effectiveOn: `${year}-03-01`,
        criteria: Object.fromEntries(
          criteria.map(({ id }, step) => [id, step < (place * 7 + year) % 7 ? 'met' : 'not-met']),
        ),
        reason: `Bedömd ${year}: steg ${(place * 7 + year) % 7} av 6.`,
      }),
    );
    story.on(`${year}-03-01T09:00:00.000Z`, ...assessed);
  }
  return story;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

async function millisecondsOf(act: () => unknown): Promise<number> {
  const taken: number[] = [];
  for (let run = 0; run < RUNS; run += 1) {
    const since = performance.now();
    await act();
    taken.push(performance.now() - since);
  }
  return median(taken);
}

const story = largeStory();
const source = sourceOf(story);
const site = { organisations: await source.organisations(), ledger: story.ledger };
const all = paths(story.ledger, DAY);
const page = (path: string) => render(site, path, new URLSearchParams(), DAY).body;

console.log(
  `A whole site of ${SERVICES} services and ${SERVICES * YEARS.length} assessments, median of ${RUNS}`,
);
const bytes = all.reduce((sum, path) => sum + Buffer.byteLength(page(path)), 0);
const rendering = await millisecondsOf(() => all.map(page));
console.log(`  ${all.length} files, ${(bytes / 1e6).toFixed(1)} MB`);
console.log(`  rendered in ${rendering.toFixed(0)} ms, ${(rendering / all.length).toFixed(2)} ms a file`);
for (const path of ['/provkommun/', '/provkommun/tjanst/tjanst-1/', '/provkommun/ar/2020/']) {
  const taken = await millisecondsOf(() => page(path));
  console.log(`  ${path}: ${taken.toFixed(1)} ms, ${brotliCompressSync(page(path)).length} bytes brotli`);
}
const sink = new MemorySink();
const publishing = { source, benchmarks: NOBODY, sink: sink.hand(), day: () => DAY };
const first = await millisecondsOf(() => publish('9999', { ...publishing, sink: new MemorySink().hand() }));
await publish('9999', publishing);
const again = await millisecondsOf(() => publish('9999', publishing));
console.log(`  published into memory in ${first.toFixed(0)} ms; again, unchanged, in ${again.toFixed(0)} ms`);
