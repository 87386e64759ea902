import * as z from 'zod';
import { Commit } from './commit.ts';
import { refsOf } from './decide/redact.ts';
import { isGenuine, SealedText } from './texts.ts';

/** A line of the companion file of texts: a text, and the commit that refers to it. */
export const CompanionLine = SealedText.extend({ seq: z.int().min(1) });
export type CompanionLine = z.infer<typeof CompanionLine>;

/** How many texts are genuine and how many are gone, or the first line (from 1) that is not what a commit refers to. */
export type TextVerdict =
  | { ok: true; genuine: number; missing: number }
  | { ok: false; line: number; why: string };

const linesOf = (text: string): string[] => text.split('\n').filter((line) => line !== '');

/** The references that the commits of a verified log hold, each with the seqs that hold it. */
function referencesOf(log: string): Map<string, Set<number>> {
  const found = new Map<string, Set<number>>();
  for (const line of linesOf(log)) {
    const { seq, events } = Commit.parse(JSON.parse(line));
    for (const ref of events.flatMap(refsOf)) found.set(ref, (found.get(ref) ?? new Set()).add(seq));
  }
  return found;
}

function faultOf(line: string, references: ReadonlyMap<string, ReadonlySet<number>>): string | CompanionLine {
  let parsed: ReturnType<typeof CompanionLine.safeParse>;
  try {
    parsed = CompanionLine.safeParse(JSON.parse(line));
  } catch {
    return 'is not JSON';
  }
  if (!parsed.success) return 'is not a text with seq, ref and salt';
  if (!isGenuine(parsed.data)) return 'is not the text that its reference was made from';
  return references.get(parsed.data.ref)?.has(parsed.data.seq)
    ? parsed.data
    : 'belongs to no commit of the log';
}

/** Checks the companion file of texts against a log that verifies. Texts may be missing: they can be redacted. */
export function checkTexts(log: string, companion: string): TextVerdict {
  const references = referencesOf(log);
  const genuine = new Set<string>();
  for (const [index, line] of linesOf(companion).entries()) {
    const text = faultOf(line, references);
    if (typeof text === 'string') return { ok: false, line: index + 1, why: text };
    genuine.add(text.ref);
  }
  return { ok: true, genuine: genuine.size, missing: references.size - genuine.size };
}
