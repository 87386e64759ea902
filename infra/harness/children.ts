import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ROOT } from '../bundle.ts';

/** The Node that functions run on. */
export const NODE = join(ROOT, 'node_modules/.bin/node');

/** Those that are to end with this process, however it ends. */
const living = new Set<ChildProcess>();
process.on('exit', () => {
  for (const child of living) child.kill('SIGKILL');
});

export const isLiving = (child: ChildProcess): boolean => living.has(child) && !child.killed;

type Given = { env: Readonly<Record<string, string>>; cwd?: string; ipc?: boolean };

/** Starts a process of the functions' Node with an environment of its own. */
export function startChild(args: readonly string[], { env, cwd, ipc = false }: Given): ChildProcess {
  const stdio = ['pipe', 'pipe', 'pipe', ...(ipc ? (['ipc'] as const) : [])] as const;
  const child = spawn(NODE, [...args], { env, cwd, stdio: [...stdio] });
  living.add(child);
  child.once('exit', () => living.delete(child));
  return child;
}

/** Ends a process at once, and waits until it has. */
export async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exited = once(child, 'exit');
  child.kill('SIGKILL');
  await exited;
}
