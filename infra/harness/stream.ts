import type { Assembly } from './assembly.ts';
import type { RunningFunction } from './function-pool.ts';
import type { Known } from './resolve.ts';
import { mappingsIn } from './stream-mapping.ts';
import { playStream, type StreamPlayer } from './stream-player.ts';
import { recordOf } from './stream-record.ts';
import type { Change } from './table-front.ts';

/** The table's stream, and everybody who is told by it. */
export type Stream = {
  add(change: Change): void;
  /** Resolves when all have been told of all changes so far. */
  settled(): Promise<void>;
  readonly players: readonly StreamPlayer[];
  close(): void;
};

/** Plays the changes of the table to the functions that the template's event source mappings name. */
export function openStream(
  assembly: Assembly,
  known: Known,
  functions: ReadonlyMap<string, RunningFunction>,
  { arn, now }: { arn: string; now: () => Date },
): Stream {
  const players = mappingsIn(assembly, known).map((mapping) => {
    const running = functions.get(mapping.functionId);
    if (!running) throw new Error(`a mapping names the function ${mapping.functionId}, which is not there`);
    return playStream(mapping, running);
  });
  let place = 0;
  return {
    add(change) {
      place += 1;
      const record = recordOf(change, place, { arn, at: now() });
      for (const player of players) player.add(record);
    },
    async settled() {
      await Promise.all(players.map((player) => player.settled()));
    },
    players,
    close: () => {
      for (const player of players) player.close();
    },
  };
}
