import { readFile } from 'node:fs/promises';
import { UsageError } from './settings.ts';

/** Why a file that somebody named cannot be read, by the system's code for it. */
const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  EISDIR: 'is a folder; name a file in it',
  EACCES: 'may not be read by you; its owner can allow it',
  EPERM: 'may not be read by you; its owner can allow it',
};

/** The bytes of a file named on the command line; throws a UsageError that says why there are none. */
export async function givenFile(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    throw new UsageError(`The file ${path} ${REASONS[code] ?? `cannot be read (${code})`}.`);
  }
}
