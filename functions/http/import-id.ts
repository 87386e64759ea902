import { canonicalJson, sha256Hex } from '../core/digest.ts';
import type { ImportFile } from '../core/importing.ts';

/** SHA-256 of a file's bytes, in hexadecimal. */
export async function digestOf({ bytes }: ImportFile): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new Uint8Array(bytes));
  return Buffer.from(digest).toString('hex');
}

/** The id of an import: the same files in the same format for the same organisation have the same one. */
export async function importIdOf(org: string, format: string, files: readonly ImportFile[]): Promise<string> {
  const digests = await Promise.all(files.map(digestOf));
  return sha256Hex(canonicalJson([org, format, digests.sort()]));
}
