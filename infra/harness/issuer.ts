import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { type Grant, type SigningKey, signToken } from '../../functions/auth/signing.ts';
import { ROOT } from '../bundle.ts';
import { OIDC_PATH } from '../local/oidc/provider.ts';
import { kill, startChild } from './children.ts';

/** The local issuer, running beside the functions. */
export type HarnessIssuer = {
  /** As tokens name it. */
  readonly address: string;
  token(grant: Grant, audience: string): Promise<string>;
  close(): Promise<void>;
};

const PROGRAM = join(import.meta.dirname, 'issuer-process.ts');

async function firstLine(stream: Readable): Promise<string> {
  stream.setEncoding('utf8');
  const [line] = (await once(stream, 'data')) as [string];
  return line.trim();
}

/** Starts the local issuer for a site; `clock` are the variables that set its clock, as the functions have it. */
export async function startIssuer(
  site: string,
  key: SigningKey,
  { clock, now }: { clock: Readonly<Record<string, string>>; now: () => Date },
): Promise<HarnessIssuer> {
  const { PATH = '' } = process.env;
  const child = startChild(['--import', 'tsx', PROGRAM], { env: { PATH, ...clock }, cwd: ROOT, ipc: true });
  child.stdin?.end(JSON.stringify({ site, key, cookieKey: randomBytes(32).toString('hex') }));
  if (!child.stdout) throw new Error('the issuer says nothing');
  const address = `${await firstLine(child.stdout)}${OIDC_PATH}`;
  return {
    address,
    token: (grant, audience) =>
      signToken(key, grant, { issuer: address, audience, now: now(), seconds: 3600 }),
    close: () => kill(child),
  };
}
