import { execFileSync } from 'node:child_process';
import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { UsageError } from './settings.ts';

/** Who holds a folder: a process, told apart from a later one with the same number by when it started. */
type Holder = { pid: number; started: string };

const NAME = 'lock';

/** When a process started, as the system tells it; null when there is no such process. */
function startOf(pid: number): string | null {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return null;
  }
  try {
    // The 22nd field; the name in the second may hold spaces, so count from behind it.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return `${boot} ${fields[19]}`;
  } catch {
    return startFromPs(pid);
  }
}

/** For systems without /proc; empty where `ps` says nothing either, and the number alone must do. */
function startFromPs(pid: number): string {
  try {
    return execFileSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}

function holderIn(text: string): Holder | null {
  try {
    const { pid, started } = JSON.parse(text);
    return Number.isInteger(pid) && typeof started === 'string' ? { pid, started } : null;
  } catch {
    return null;
  }
}

function isAlive(holder: Holder | null): boolean {
  return holder !== null && startOf(holder.pid) === holder.started;
}

function read(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** Puts the lock in place in one step, whole; false when there is one. */
function place(file: string, own: string): boolean {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, own);
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Moves a dead process's lock aside; puts it back when another starter replaced it in the meantime. */
function removeStale(file: string, seen: string): void {
  const aside = `${file}.stale.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch {
    return;
  }
  const moved = read(aside);
  if (moved !== null && moved !== seen) place(file, moved);
  rmSync(aside, { force: true });
}

/**
 * Takes a folder for this process and gives the way to release it. A lock whose process is dead is taken
 * over; throws with one sentence when its process lives.
 */
export function takeLock(folder: string): () => void {
  const file = join(folder, NAME);
  const own = JSON.stringify({ pid: process.pid, started: startOf(process.pid) ?? '' });
  while (!place(file, own)) {
    const found = read(file);
    if (found === null) continue;
    const holder = holderIn(found);
    if (isAlive(holder)) {
      throw new UsageError(
        `The data folder ${folder} is in use by process ${holder?.pid}; stop that one, or set DATA_DIR to another folder.`,
      );
    }
    removeStale(file, found);
  }
  return () => {
    if (read(file) === own) rmSync(file, { force: true });
  };
}
