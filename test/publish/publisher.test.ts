import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import type { StreamRecord } from '../../functions/publish/event.ts';
import { createPublisher, type Note, type PublisherParts } from '../../functions/publish/publisher.ts';
import { changeAt } from '../../functions/store/changes.ts';
import { assess, type Story } from '../core/story.ts';
import { DAY, NOBODY, smallStory, sourceOf } from './fixture.ts';
import { MemorySink } from './memory-sink.ts';

/** A record as the table's stream hands it over. */
const record = (pk: string, sk = '0000000001', at = 0): StreamRecord => ({
  dynamodb: {
    Keys: { pk: { S: pk }, sk: { S: sk } },
    SequenceNumber: `${1000 + at}`,
    ApproximateCreationDateTime: Date.parse(`${DAY}T09:00:00.000Z`) / 1000,
  },
});
const commit = (org: string, seq: number, at = 0) => record(`log#${org}`, String(seq).padStart(10, '0'), at);

let stories: Story[];
let sink: MemorySink;
let notes: Note[];
let snapshots: string[];
let kept: string[];
beforeEach(() => {
  stories = [smallStory(), smallStory('8888', 'andra')];
  sink = new MemorySink();
  notes = [];
  snapshots = [];
  kept = [];
});

const publisher = (given: Partial<PublisherParts> = {}) =>
  createPublisher({
    store: {
      ...sourceOf(...stories),
      today: () => DAY,
      writeSnapshot: async (org) => void snapshots.push(org),
    },
    benchmarks: { ...NOBODY, keep: async ({ state }) => void kept.push(`${state.org} ${state.seq}`) },
    sink: () => sink.hand(),
    changeAt,
    settings: {},
    now: () => new Date(`${DAY}T09:00:07.000Z`),
    tell: (note) => notes.push(note),
    ...given,
  });
const published = () => notes.flatMap((note) => (note.kind === 'published' ? [note.target] : []));

describe('woken by the stream', () => {
  test('it publishes each organisation of the batch once, and says how long it took since the commit', async () => {
    const Records = [commit('9999', 2, 1), commit('8888', 1, 2), commit('9999', 3, 3)];
    expect(await publisher()({ Records })).toEqual({ batchItemFailures: [] });
    expect(published()).toEqual(['9999', '8888']);
    expect(notes[0]).toMatchObject({ lag: 7000, seq: 6 });
    expect([...sink.manifests.keys()]).toEqual(['9999', '8888']);
    // And what comparisons read of each is as new as its pages.
    expect(kept).toEqual(['9999 6', '8888 6']);
  });

  test('a change of the directory publishes what all share, last', async () => {
    await publisher()({ Records: [record('directory', 'org#9999'), commit('9999', 1)] });
    expect(published()).toEqual(['9999', '_site']);
  });

  test('where there is only one organisation, its page is the first page of the site', async () => {
    stories = [smallStory()];
    await publisher()({ Records: [commit('9999', 1)] });
    expect(published()).toEqual(['9999', '_site']);
  });

  test('a text that was withdrawn publishes its organisation; sessions, reports, names and snapshots do not', async () => {
    const Records = [
      'session#a',
      'inbox#9999',
      'people#9999',
      'internal#9999',
      'snapshot#9999',
      'text#8888',
    ].map((pk) => record(pk));
    await publisher()({ Records });
    expect(published()).toEqual(['8888']);
  });

  test('one organisation that fails is told again from its first change, and holds up no other', async () => {
    const hand = sink.hand();
    const failing = {
      ...hand,
      manifest: async (target: string) =>
        target === '9999' ? Promise.reject(new Error('away')) : hand.manifest(target),
    };
    const Records = [commit('8888', 1, 1), commit('9999', 2, 2), commit('9999', 3, 3)];
    const answer = await publisher({ sink: () => failing })({ Records });
    expect(answer).toEqual({ batchItemFailures: [{ itemIdentifier: '1002' }] });
    expect(published()).toEqual(['8888']);
    expect(notes.find(({ kind }) => kind === 'failed')).toMatchObject({
      target: '9999',
      error: { message: 'away' },
    });
  });

  test('records that come twice, in another order or not at all end in the same files', async () => {
    const Records = [1, 2, 3, 4, 5, 6].map((seq) => commit('9999', seq, seq));
    await publisher()({ Records });
    const expected = sink.bytes;
    const anyhow = fc.shuffledSubarray([...Records, ...Records], { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(fc.array(anyhow, { minLength: 1, maxLength: 3 }), async (batches) => {
        sink = new MemorySink();
        for (const batch of batches) await publisher()({ Records: batch });
        expect(sink.bytes).toEqual(expected);
      }),
      { numRuns: 5 },
    );
  });

  test('a snapshot is written when fifty commits have gathered, and when texts were withdrawn', async () => {
    const [story] = stories;
    if (!story) throw new Error('there is a story');
    await publisher()({ Records: [commit('9999', 6)] });
    expect(snapshots).toEqual([]);
    for (let turn = 0; story.state.seq < 51; turn += 1)
      story.on(
        `${DAY}T08:${String(turn).padStart(2, '0')}:00.000Z`,
        assess('skola', DAY, turn % 2 ? 'green' : 'red'),
      );
    await publisher()({ Records: [commit('9999', 50), commit('9999', 51)] });
    expect(snapshots).toEqual(['9999']);
    await publisher()({ Records: [commit('9999', 51)] });
    expect(snapshots).toEqual(['9999']);
  });

  test('a snapshot that fails is told of, and no reason to publish again', async () => {
    const store = {
      ...sourceOf(...stories),
      today: () => DAY,
      writeSnapshot: () => Promise.reject(new Error('full')),
    };
    const [story] = stories;
    for (let turn = 0; story && story.state.seq < 50; turn += 1)
      story.on(
        `${DAY}T08:${String(turn).padStart(2, '0')}:00.000Z`,
        assess('skola', DAY, turn % 2 ? 'green' : 'red'),
      );
    expect(await publisher({ store })({ Records: [commit('9999', 50)] })).toEqual({ batchItemFailures: [] });
    expect(notes.map(({ kind }) => kind)).toEqual(['published', 'failed']);
  });
});

describe('woken by the clock', () => {
  test('it publishes everything, and writes the snapshots that are missing', async () => {
    await publisher()({ run: 'all' });
    expect(published()).toEqual(['9999', '8888', '_site']);
    expect(snapshots).toEqual(['9999', '8888']);
  });

  test('parts share all organisations, and the first has what they share', async () => {
    const parts: string[][] = [];
    for (const part of [1, 2, 3]) {
      notes = [];
      await publisher()({ run: 'all', part, of: 3 });
      parts.push(published());
    }
    expect(parts).toEqual([['9999', '_site'], ['8888'], []]);
  });

  test('one that fails holds up no other, and the run ends in an error, so that it is done again', async () => {
    const hand = sink.hand();
    const failing = {
      ...hand,
      manifest: async (target: string) =>
        target === '9999' ? Promise.reject(new Error('away')) : hand.manifest(target),
    };
    await expect(publisher({ sink: () => failing })({ run: 'all' })).rejects.toThrow('not published: 9999');
    expect(published()).toEqual(['8888', '_site']);
  });

  test('everything is put anew where that is asked for', async () => {
    const asked: boolean[] = [];
    const counting = (rewrite: boolean) => {
      asked.push(rewrite);
      return sink.hand();
    };
    await publisher({ sink: counting })({ run: 'all', rewrite: true });
    expect(asked).toEqual([true, true, true]);
  });
});

test('an event that is neither is refused', async () => {
  await expect(publisher()({ run: 'some' })).rejects.toThrow();
});
