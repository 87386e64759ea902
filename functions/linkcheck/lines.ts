/** Milliseconds to wait. */
export type Pause = (milliseconds: number) => Promise<void>;

/** Runs a task when its host is free; at most so many at once overall. */
export type Lines = <Result>(host: string, task: () => Promise<Result>) => Promise<Result>;

type Options = { atOnce: number; between: number; pause: Pause };

/** So many doors: whoever comes when all are taken waits, first come, first served. */
function doors(count: number) {
  let free = count;
  const waiting: (() => void)[] = [];
  return {
    async enter(): Promise<void> {
      if (free > 0) free -= 1;
      else await new Promise<void>((resolve) => waiting.push(resolve));
    },
    leave(): void {
      const next = waiting.shift();
      if (next) next();
      else free += 1;
    },
  };
}

/**
 * A line for each host: one request at a time, and a pause before the next one. Who waits for a host holds
 * no door, so that one slow site does not keep the visitor from all others.
 */
export function openLines({ atOnce, between, pause }: Options): Lines {
  const { enter, leave } = doors(atOnce);
  const lastOf = new Map<string, Promise<unknown>>();

  async function inTurn<Result>(task: () => Promise<Result>): Promise<Result> {
    await enter();
    try {
      return await task();
    } finally {
      leave();
    }
  }

  return (host, task) => {
    const before = lastOf.get(host);
    const turn = before ? before.then(() => pause(between)).then(() => inTurn(task)) : inTurn(task);
    lastOf.set(
      host,
      turn.catch(() => null),
    );
    return turn;
  };
}
