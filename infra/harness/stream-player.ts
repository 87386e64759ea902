import * as z from 'zod';
import { matches } from './event-pattern.ts';
import type { RunningFunction } from './function-pool.ts';
import type { StreamMapping } from './stream-mapping.ts';
import type { StreamRecord } from './stream-record.ts';

/** What a function was handed and could not do, after every retry. */
export type DeadLetter = { readonly queue: string; readonly records: readonly StreamRecord[] };

/** Plays a table's stream to one function. */
export type StreamPlayer = {
  add(record: StreamRecord): void;
  /** Resolves when everything that was added has been handed over or given up. */
  settled(): Promise<void>;
  readonly deadLetters: readonly DeadLetter[];
  /** How records reach the function; tests set it to double them or change their order, which AWS may. */
  arrange: (records: readonly StreamRecord[]) => readonly StreamRecord[];
  close(): void;
};

/** AWS waits longer and longer; here it suffices that a function in trouble is not asked without pause. */
const PAUSE_MS = 50;

const Failures = z.object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string() })) });

/** Opens the way from a stream to a function, by the rules of its event source mapping. One batch at a time. */
export function playStream(mapping: StreamMapping, running: RunningFunction): StreamPlayer {
  const pending: StreamRecord[] = [];
  const deadLetters: DeadLetter[] = [];
  let playing: Promise<void> | null = null;
  let isOver = false;

  const wanted = (record: StreamRecord): boolean =>
    mapping.patterns.length === 0 || mapping.patterns.some((pattern) => matches(pattern, record));

  /** The records that are left to do: none, where all went well. */
  async function hand(batch: readonly StreamRecord[]): Promise<readonly StreamRecord[]> {
    const outcome = await running.invoke({ Records: player.arrange(batch) });
    if (!outcome.ok) return batch;
    if (!mapping.reportsItems) return [];
    const told = Failures.safeParse(outcome.payload);
    // An answer that says nothing, or an empty list, says that all went well.
    if (!told.success) return [];
    const failed = new Set(told.data.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier));
    const first = batch.findIndex(({ dynamodb }) => failed.has(dynamodb.SequenceNumber));
    return failed.size === 0 ? [] : batch.slice(Math.max(first, 0));
  }

  async function carryOut(batch: readonly StreamRecord[], tried = 0): Promise<void> {
    if (batch.length === 0 || isOver) return;
    const left = await hand(batch);
    if (left.length === 0) return;
    if (mapping.retries >= 0 && tried >= mapping.retries) {
      if (mapping.deadLetters) deadLetters.push({ queue: mapping.deadLetters, records: left });
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
    if (!mapping.bisects || left.length === 1 || left.length < batch.length)
      return carryOut(left, left.length < batch.length ? 0 : tried + 1);
    // A half keeps the number of tries of the whole, as it does on AWS.
    const half = Math.ceil(left.length / 2);
    await carryOut(left.slice(0, half), tried + 1);
    await carryOut(left.slice(half), tried + 1);
  }

  async function play(): Promise<void> {
    while (pending.length > 0 && !isOver) {
      await carryOut(pending.splice(0, mapping.batchSize).filter(wanted));
    }
    playing = null;
  }

  const player: StreamPlayer = {
    add(record) {
      pending.push(record);
      playing ??= Promise.resolve().then(play);
    },
    async settled() {
      while (playing) await playing;
    },
    deadLetters,
    arrange: (records) => records,
    close: () => {
      isOver = true;
    },
  };
  return player;
}
