import * as z from 'zod';
import { TextRef } from '../../core/identifiers.ts';
import { perLanguage } from '../../core/language.ts';

/** Words that lie outside the log. `ref` is what the log holds and what redacting names. */
export const Words = z.strictObject({
  ref: TextRef,
  /** Null when the text was withdrawn. */
  text: z.string().nullable(),
  redacted: z.boolean(),
});
export type Words = z.infer<typeof Words>;

export const LocalizedWords = perLanguage(Words);
export type LocalizedWords = z.infer<typeof LocalizedWords>;
