import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { builtProgram } from './built-programs.ts';

/** What a program printed until it ended. */
export type Ended = { code: number | null; output: string };

const spawned = (args: readonly string[], env: Record<string, string>): ChildProcess =>
  spawn(process.execPath, args, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** Runs a program to its end. */
export async function run(
  program: string,
  args: readonly string[],
  env: Record<string, string> = {},
): Promise<Ended> {
  const child = spawned([await builtProgram(program), ...args], env);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk) => (output += chunk));
  const [code] = await once(child, 'close');
  return { code, output };
}

/** A system started as `npm start` does it, in a process of its own. */
export class Running {
  readonly #child: ChildProcess;
  readonly #lines: string[] = [];
  #changed: () => void = () => {};

  constructor(env: Record<string, string>) {
    this.#child = spawned(['--import', 'tsx', 'infra/local/start.ts'], env);
    for (const stream of [this.#child.stdout, this.#child.stderr]) {
      if (stream) createInterface(stream).on('line', (line) => this.#note(line));
    }
    this.#child.on('close', () => this.#note('(ended)'));
  }

  #note(line: string): void {
    this.#lines.push(line);
    this.#changed();
  }

  /** Waits for a line; fails with all that was printed when the program ends without it. */
  async line(pattern: RegExp): Promise<RegExpExecArray> {
    for (;;) {
      const found = this.#lines.map((line) => pattern.exec(line)).find((match) => match !== null);
      if (found) return found;
      if (this.#lines.includes('(ended)'))
        throw new Error(`ended without ${pattern}:\n${this.#lines.join('\n')}`);
      await new Promise<void>((resolve) => {
        this.#changed = resolve;
      });
    }
  }

  /** The address it listens on, as soon as it does. */
  async address(): Promise<string> {
    const [, port] = await this.line(/^Starting on http:\/\/localhost:(\d+)\//);
    return `http://127.0.0.1:${port}`;
  }

  /** Ends it by its own process id, and waits until it is gone. */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    if (this.#lines.includes('(ended)')) return;
    this.#child.kill(signal);
    await this.line(/^\(ended\)$/);
  }
}
