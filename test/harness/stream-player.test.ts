import { describe, expect, test } from 'vitest';
import type { RunningFunction } from '../../infra/harness/function-pool.ts';
import type { Outcome } from '../../infra/harness/runtime-api.ts';
import type { StreamMapping } from '../../infra/harness/stream-mapping.ts';
import { playStream } from '../../infra/harness/stream-player.ts';
import { recordOf, type StreamRecord } from '../../infra/harness/stream-record.ts';

const FAILED: Outcome = { ok: false, errorType: 'Error', errorMessage: 'no' };
const DONE: Outcome = { ok: true, payload: null };
const failing = (...places: number[]): Outcome => ({
  ok: true,
  payload: {
    batchItemFailures: places.map((place) => ({ itemIdentifier: records[place]?.dynamodb.SequenceNumber })),
  },
});

const from = { arn: 'arn:aws:dynamodb:eu-north-1:0:table', at: new Date('2026-11-30T08:00:00Z') };
const records = ['a', 'b', 'c', 'd'].map((name, place) =>
  recordOf({ eventName: 'INSERT', keys: { pk: { S: name }, sk: { S: '0' } }, newImage: {} }, place, from),
);
const namesOf = (batch: readonly StreamRecord[]) =>
  batch.map(({ dynamodb }) => dynamodb.Keys['pk']?.['S']).join('');

/** Plays four records to a function that answers as it is told, and gives the batches that it was handed. */
async function played(mapping: Partial<StreamMapping>, answer: (batch: string, call: number) => Outcome) {
  const batches: string[] = [];
  const running = {
    invoke: async ({ Records }: { Records: StreamRecord[] }) => {
      batches.push(namesOf(Records));
      return answer(namesOf(Records), batches.length);
    },
  } as unknown as RunningFunction;
  const whole = {
    functionId: 'F',
    batchSize: 10,
    bisects: false,
    reportsItems: true,
    retries: 2,
    patterns: [],
  };
  const player = playStream({ ...whole, deadLetters: 'Q', ...mapping }, running);
  for (const each of records) player.add(each);
  await player.settled();
  return { batches, dead: player.deadLetters.map((each) => namesOf(each.records)) };
}

describe('the stream is played as an event source mapping says:', () => {
  test('in batches, in order', async () => {
    expect(await played({ batchSize: 3 }, () => DONE)).toEqual({ batches: ['abc', 'd'], dead: [] });
  });

  test('without what no filter wants', async () => {
    const patterns = [{ dynamodb: { Keys: { pk: { S: [{ 'anything-but': ['b', 'd'] }] } } } }];
    expect((await played({ patterns }, () => DONE)).batches).toEqual(['ac']);
  });

  test('again from the first record that failed', async () => {
    const { batches, dead } = await played({}, (_batch, call) => (call === 1 ? failing(2) : DONE));
    expect([batches, dead]).toEqual([['abcd', 'cd'], []]);
  });

  test('again as a whole where the function fails, so often as is said, and then to the dead letters', async () => {
    expect(await played({}, () => FAILED)).toEqual({ batches: ['abcd', 'abcd', 'abcd'], dead: ['abcd'] });
  });

  test('in halves, so that one bad record does not stop the good ones', async () => {
    const { dead } = await played({ bisects: true, retries: 4 }, (batch) =>
      batch.includes('c') ? FAILED : DONE,
    );
    expect(dead).toEqual(['c']);
  });
});

test('a record has the shape that AWS documents', () => {
  expect(records[1]).toMatchObject({
    eventName: 'INSERT',
    eventVersion: '1.1',
    eventSource: 'aws:dynamodb',
    awsRegion: 'eu-north-1',
    dynamodb: { Keys: { pk: { S: 'b' } }, NewImage: {}, StreamViewType: 'NEW_IMAGE' },
  });
});
