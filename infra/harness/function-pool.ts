import { type FunctionProcess, startProcess } from './function-process.ts';
import type { DeployedFunction } from './functions.ts';
import type { Outcome } from './runtime-api.ts';

/** A running function: as many processes as are needed at once, up to a few. */
export type RunningFunction = {
  readonly deployed: DeployedFunction;
  /** What it has written to its log. */
  readonly said: readonly string[];
  /** How many events it has been handed. */
  invocations(): number;
  invoke(event: unknown): Promise<Outcome>;
  /** Kills every process it has now; the next event starts a new one. */
  kill(): Promise<void>;
  /** While it is down, every event fails, as where a region has trouble. */
  setDown(isDown: boolean): void;
  close(): Promise<void>;
};

/** How many processes a function may have at once; who comes later waits, where AWS would start one more. */
const MOST = 2;

const DOWN: Outcome = { ok: false, errorType: 'ServiceException', errorMessage: 'Service unavailable' };

/** Readies a function; its first process starts with its first event, which is its cold start. */
export function openFunction(
  deployed: DeployedFunction,
  environment: Readonly<Record<string, string>>,
  say: (line: string) => void = () => {},
): RunningFunction {
  const said: string[] = [];
  let invocations = 0;
  const hear = (line: string) => {
    said.push(line);
    say(line);
  };
  const all = new Set<Promise<FunctionProcess>>();
  const idle: FunctionProcess[] = [];
  const waiting: (() => void)[] = [];
  let isDown = false;

  const forget = async (gone: FunctionProcess) => {
    for (const each of all) if ((await each) === gone) all.delete(each);
  };
  const take = async (): Promise<FunctionProcess> => {
    for (;;) {
      const free = idle.pop();
      if (free && !free.isOver()) return free;
      if (free) await forget(free);
      else if (all.size < MOST) {
        const started = startProcess(deployed, environment, hear);
        all.add(started);
        return started;
      } else await new Promise<void>((resolve) => waiting.push(resolve));
    }
  };
  const giveBack = async (process: FunctionProcess) => {
    if (process.isOver()) await forget(process);
    else idle.push(process);
    waiting.shift()?.();
  };
  const kill = async () => {
    const killed = await Promise.all(all);
    await Promise.all(killed.map((each) => each.kill()));
  };
  return {
    deployed,
    said,
    invocations: () => invocations,
    async invoke(event) {
      invocations += 1;
      if (isDown) return DOWN;
      const process = await take();
      return process.invoke(event).finally(() => giveBack(process));
    },
    kill,
    setDown: (down) => {
      isDown = down;
    },
    close: kill,
  };
}
