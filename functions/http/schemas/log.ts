import * as z from 'zod';
import { SealedText } from '../../core/texts.ts';

/** A line of the companion file: a text that a commit refers to, with the salt that its digest needs. */
export const TextLine = z.strictObject({ seq: z.int().min(1), ...SealedText.shape });
export type TextLine = z.infer<typeof TextLine>;
