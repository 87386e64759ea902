import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { publish } from '../../functions/publish/publish.ts';
import { assess, register, type Story } from '../core/story.ts';
import { DAY, NOBODY, smallStory, sourceOf } from './fixture.ts';
import { Killed, MemorySink } from './memory-sink.ts';

// Each run publishes several times: enough to find a race, few enough to wait for.
const RUNS = { numRuns: process.env['PROVE'] === '1' ? 200 : 3 };

/** Every put under `npm run prove`; else the first three, the last three, and every tenth between. */
const deathsAmong = (operations: number): number[] =>
  Array.from({ length: operations }, (_, k) => k).filter(
    (k) => process.env['PROVE'] === '1' || k < 3 || k >= operations - 3 || k % 10 === 0,
  );

const start = () => smallStory();
const change = (story: Story) =>
  story.on('2026-11-22T09:00:00.000Z', register('ny', '2026-11-22'), assess('skola', '2026-11-22', 'green'));
const changeAgain = (story: Story) =>
  story.on('2026-11-22T10:00:00.000Z', assess('ny', '2026-11-22', 'yellow'));

/** Publishes through a hand; a killed run ends quietly. */
async function run(story: Story, sink: ReturnType<MemorySink['hand']>): Promise<void> {
  try {
    await publish('9999', { source: sourceOf(story), benchmarks: NOBODY, sink, day: () => DAY });
  } catch (error) {
    if (!(error instanceof Killed)) throw error;
  }
}

/** The bytes of a sink that only ever saw whole runs: one at the start, one at the end. */
async function undisturbed(story: Story): Promise<Record<string, unknown>> {
  const sink = new MemorySink();
  await run(start(), sink.hand());
  await run(story, sink.hand());
  return sink.bytes;
}

async function startedSink(): Promise<MemorySink> {
  const sink = new MemorySink();
  await run(start(), sink.hand());
  return sink;
}

describe('killed at any put', () => {
  test('and started again, a first publication ends in the same bytes', async () => {
    const whole = new MemorySink();
    await run(start(), whole.hand());
    const operations = whole.acts.length;
    expect(operations).toBeGreaterThan(20);
    for (const k of deathsAmong(operations)) {
      const sink = new MemorySink();
      await run(start(), sink.dyingAt(k));
      expect(sink.acts.length).toBe(k);
      expect(sink.manifests.size).toBe(0);
      await run(start(), sink.hand());
      expect(sink.bytes).toEqual(whole.bytes);
    }
  });

  test('and started again after more has happened, a change ends in the same bytes', async () => {
    const expected = await undisturbed(changeAgain(change(start())));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(30), { minLength: 1, maxLength: 4 }), async (deaths) => {
        const sink = await startedSink();
        for (const k of deaths) await run(change(start()), sink.dyingAt(k));
        await run(changeAgain(change(start())), sink.hand());
        expect(sink.bytes).toEqual(expected);
      }),
      RUNS,
    );
  });
});

describe('two runs at once', () => {
  test('in any order of their steps, while the log grows, end in the same bytes', async () => {
    const expected = await undisturbed(changeAgain(change(start())));
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.integer({ min: 1, max: 60 }), async (scheduler, when) => {
        const sink = await startedSink();
        const story = change(start());
        let steps = 0;
        const turn = async () => {
          await scheduler.schedule(Promise.resolve());
          steps += 1;
          if (steps === when) changeAgain(story);
        };
        const runs = [run(story, sink.hand(turn)), run(story, sink.hand(turn))];
        await scheduler.waitFor(Promise.all(runs));
        // One more commit tells the publisher once more, as it would in truth.
        if (steps < when) changeAgain(story);
        await run(story, sink.hand());
        expect(sink.bytes).toEqual(expected);
      }),
      RUNS,
    );
  });

  test('of an older and a newer log never end in the older one, and the older starts again', async () => {
    const expected = await undisturbed(change(start()));
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), async (scheduler) => {
        const sink = await startedSink();
        const story = start();
        const turn = () => scheduler.schedule(Promise.resolve());
        const older = run(story, sink.hand(turn));
        const newer = (async () => {
          await turn();
          change(story);
          await run(story, sink.hand(turn));
        })();
        await scheduler.waitFor(Promise.all([older, newer]));
        expect(sink.bytes).toEqual(expected);
      }),
      RUNS,
    );
  });

  test('of which one is killed, end in the same bytes as soon as any run follows', async () => {
    const expected = await undisturbed(change(start()));
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.nat(30), async (scheduler, k) => {
        const sink = await startedSink();
        const story = start();
        let left = k;
        const turn = () => scheduler.schedule(Promise.resolve());
        const dying = run(
          story,
          sink.hand(async (operation) => {
            await turn();
            if (operation !== 'read' && left-- <= 0) throw new Killed();
          }),
        );
        const whole = (async () => {
          await turn();
          change(story);
          await run(story, sink.hand(turn));
        })();
        await scheduler.waitFor(Promise.all([dying, whole]));
        await run(story, sink.hand());
        expect(sink.bytes).toEqual(expected);
      }),
      RUNS,
    );
  });
});

test('a run that always finds another one’s manifest gives up with a sentence', async () => {
  const sink = new MemorySink();
  const hand = { ...sink.hand(), keepManifest: async () => false };
  await expect(
    publish('9999', { source: sourceOf(start()), benchmarks: NOBODY, sink: hand, day: () => DAY }),
  ).rejects.toThrow('others published it 20 times meanwhile');
});
