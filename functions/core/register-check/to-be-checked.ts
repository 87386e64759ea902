import * as z from 'zod';
import { RecordId } from '../identifiers.ts';
import { wordsOf } from '../texts.ts';
import { serviceRule } from './rule.ts';

/** A judgement in force in which something is left for a person to check; `note` null where it was redacted. */
export const toBeChecked = serviceRule(
  'to-be-checked',
  'warning',
  { assessment: RecordId, note: z.string().nullable() },
  ({ assessment }, { texts }) =>
    assessment?.note ? { assessment: assessment.id, note: wordsOf(texts, assessment.note) } : null,
);
