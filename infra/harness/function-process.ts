import { once } from 'node:events';
import { join } from 'node:path';
import { isLiving, kill, startChild } from './children.ts';
import type { DeployedFunction } from './functions.ts';
import { type Outcome, openRuntimeApi } from './runtime-api.ts';

/** One process of a function; it answers one event at a time. */
export type FunctionProcess = {
  isOver(): boolean;
  invoke(event: unknown): Promise<Outcome>;
  /** Ends it at once, as an operating system may. */
  kill(): Promise<void>;
};

const CLIENT = join(import.meta.dirname, 'runtime-client.ts');

const EXITED = {
  ok: false,
  errorType: 'Runtime.ExitError',
  errorMessage: 'Runtime exited without providing a reason',
} as const;

const late = (seconds: number) =>
  ({
    ok: false,
    errorType: 'Sandbox.Timedout',
    errorMessage: `Task timed out after ${seconds.toFixed(2)} seconds`,
  }) as const;

/** Starts a process with a function's own environment and nothing of ours; its log goes to `say`, a line at a time. */
export async function startProcess(
  deployed: DeployedFunction,
  environment: Readonly<Record<string, string>>,
  say: (line: string) => void,
): Promise<FunctionProcess> {
  const api = await openRuntimeApi(deployed.arn);
  const child = startChild([CLIENT], { env: { ...environment, AWS_LAMBDA_RUNTIME_API: api.address } });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8');
    stream?.on('data', (text: string) => text.split('\n').filter(Boolean).forEach(say));
  }
  const ended = once(child, 'exit').then(() => {
    api.fail(EXITED);
    return api.close();
  });
  return {
    isOver: () => !isLiving(child),
    async invoke(event) {
      const limit = deployed.timeoutSeconds * 1000;
      const timer = setTimeout(() => {
        api.fail(late(deployed.timeoutSeconds));
        child.kill('SIGKILL');
      }, limit);
      return api.invoke(JSON.stringify(event), Date.now() + limit).finally(() => clearTimeout(timer));
    },
    async kill() {
      await kill(child);
      await ended;
    },
  };
}
