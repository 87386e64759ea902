import { parseArgs } from 'node:util';
import { type Verdict, verifyLog } from '../../functions/core/chain.ts';
import { checkTexts } from '../../functions/core/companion.ts';
import { Sha256 } from '../../functions/core/identifiers.ts';
import { givenFile } from './given-file.ts';
import { runProgram, UsageError } from './settings.ts';
import { originFrom, verifyAddress } from './verify-address.ts';

const USAGE =
  'npm run verify -- LOGFILE [--head HASH] [--org ORG] [--texts TEXTFILE], or -- --url https://… [--org ORG]';

/** One sentence on a verdict, and what it cannot tell. */
export function sentenceOf(verdict: Verdict, headGiven: boolean): string {
  if (!verdict.ok) return `Broken: line ${verdict.line} ${verdict.why}.`;
  const { seq, hash } = verdict.head;
  const whole = `Sound: ${seq} commits of ${verdict.org ?? 'no organisation'}, ending at ${hash}.`;
  return headGiven
    ? whole
    : `${whole}\nNo --head was given, so a cut end cannot be seen; compare the hash with a published one.`;
}

async function read(file: string): Promise<string> {
  const bytes = await givenFile(file);
  try {
    // Bytes that are not UTF-8 must not pass as something else; a byte order mark is one byte too many.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new UsageError(`${file} is not UTF-8, so it is not a log.`);
  }
}

const text = { type: 'string' } as const;
const OPTIONS = { head: text, org: text, texts: text, url: text };

/** A line for each organisation of a deployment; 1 where one of them is not sound. */
async function verifyUrl(url: string, org: string | undefined): Promise<number> {
  const found = await verifyAddress(originFrom(url), org);
  for (const each of found) console.log(`${each.org}: ${each.says}`);
  if (found.length === 0) console.log('There is no organisation yet, and so nothing to verify.');
  return found.every(({ ok }) => ok) ? 0 : 1;
}

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options: OPTIONS, allowPositionals: true });
  const [file] = positionals;
  if (values.url !== undefined) {
    if (file || values.texts || values.head) throw new UsageError(`Give an address or files: ${USAGE}`);
    return verifyUrl(values.url, values.org);
  }
  if (!file || positionals.length > 1) throw new UsageError(`Name one log file: ${USAGE}`);
  const { org, texts } = values;
  const head = values.head?.trim().toLowerCase();
  if (head !== undefined && !Sha256.safeParse(head).success) {
    throw new UsageError(`--head must be a hash of 64 hexadecimal digits, but is “${head}”.`);
  }
  const log = await read(file);
  if (log === '')
    throw new UsageError(`${file} is empty: there is no commit to check. Download the log again.`);
  const verdict = verifyLog(log, { ...(head && { head }), ...(org && { org }) });
  console.log(sentenceOf(verdict, head !== undefined));
  if (!verdict.ok || !texts) return verdict.ok ? 0 : 1;
  const checked = checkTexts(log, await read(texts));
  console.log(
    checked.ok
      ? `Texts: ${checked.genuine} genuine, ${checked.missing} redacted or left out.`
      : `Broken: text line ${checked.line} ${checked.why}.`,
  );
  return checked.ok ? 0 : 1;
}

if (import.meta.main) await runProgram(main);
