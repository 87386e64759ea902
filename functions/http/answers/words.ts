import type { TextRef } from '../../core/identifiers.ts';
import type { Localized } from '../../core/language.ts';
import type { Stamp } from '../../core/state.ts';
import { type Texts, wordsOf } from '../../core/texts.ts';
import type { Stamped } from '../schemas/stamp.ts';
import type { LocalizedWords, Words } from '../schemas/text.ts';

/** The words behind a reference; the reference alone where they were redacted. */
export function wordsAt(texts: Texts, ref: TextRef): Words {
  const text = wordsOf(texts, ref);
  return { ref, text, redacted: text === null };
}

export const wordsOrNull = (texts: Texts, ref: TextRef | null | undefined): Words | null =>
  ref ? wordsAt(texts, ref) : null;

/** The words in each language that a service has them in. */
export function localizedWords(texts: Texts, refs: Localized | null): LocalizedWords | null {
  return (
    refs && Object.fromEntries(Object.entries(refs).map(([language, ref]) => [language, wordsAt(texts, ref)]))
  );
}

/** When and by which role something was recorded. */
export const stamped = ({ at, seq, role, via }: Stamp): Stamped => ({ recordedAt: at, seq, role, via });
