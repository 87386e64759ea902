import * as z from 'zod';
import { canonicalJson, sha256Hex } from './digest.ts';
import { Sha256, TextRef } from './identifiers.ts';

/** A text outside the log. The commit holds only `ref`; without salt and text nothing can be told from it. */
export const SealedText = z.strictObject({ ref: TextRef, salt: Sha256, text: z.string() });
export type SealedText = z.infer<typeof SealedText>;

/** The texts that still exist, by reference. */
export type Texts = Readonly<Record<TextRef, string>>;

/** The reference of a text under a salt: SHA-256 of their canonical JSON. */
export const refOf = (salt: string, text: string): TextRef => sha256Hex(canonicalJson({ salt, text }));

/**
 * A text with a salt of its own, made from the commit's secret seed, which is never stored: the same
 * text twice in one commit is one text, and no salt that stays tells anything of one that is deleted.
 */
export function sealText(seed: string, text: string): SealedText {
  const salt = sha256Hex(canonicalJson({ seed, text }));
  return { ref: refOf(salt, text), salt, text };
}

/** Whether the text is the one that its reference was made from. */
export const isGenuine = (sealed: SealedText): boolean => refOf(sealed.salt, sealed.text) === sealed.ref;

/** The words behind a reference; null where there is none or where they have been redacted. */
export const wordsOf = (texts: Texts, ref: TextRef | null | undefined): string | null =>
  ref && Object.hasOwn(texts, ref) ? (texts[ref] ?? null) : null;
