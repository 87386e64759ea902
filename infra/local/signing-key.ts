import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeSigningKey, type SigningKey } from '../../functions/auth/signing.ts';
import { UsageError } from './settings.ts';

const isMissing = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOENT';
const exists = (error: unknown) => (error as NodeJS.ErrnoException).code === 'EEXIST';

async function readKey(file: string): Promise<SigningKey | null> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as SigningKey;
  } catch (error) {
    if (isMissing(error)) return null;
    throw new UsageError(`The signing key in ${file} cannot be read; delete the file to get a new one.`);
  }
}

/** What is signed on this machine: tokens for the API, and logins. Each has a key of its own. */
export type Signed = 'signing-key' | 'login-key';

/** A key of this machine, made on first use and readable by its owner only. */
export async function signingKey(dataDir: string, name: Signed = 'signing-key'): Promise<SigningKey> {
  const file = join(dataDir, `${name}.json`);
  const known = await readKey(file);
  if (known) return known;
  await mkdir(dataDir, { recursive: true });
  const made = await makeSigningKey('local');
  try {
    await writeFile(file, JSON.stringify(made), { mode: 0o600, flag: 'wx' });
    return made;
  } catch (error) {
    // Another process was quicker: its key is the one that holds.
    if (exists(error)) return (await readKey(file)) ?? made;
    throw error;
  }
}
