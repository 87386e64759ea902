import type * as core from '../../core/state.ts';
import type { Texts } from '../../core/texts.ts';
import type { Assessment } from '../schemas/assessment.ts';
import { stamped, wordsAt, wordsOrNull } from './words.ts';

function withdrawal(texts: Texts, { withdrawn }: core.Assessment, known: number): Assessment['withdrawn'] {
  if (!withdrawn || withdrawn.seq > known) return null;
  return { ...stamped(withdrawn), reason: wordsAt(texts, withdrawn.reason) };
}

/** A judgement with its words, and what had been said of it when the log had come to `known`. */
export function assessmentAnswer(texts: Texts, assessment: core.Assessment, known: number): Assessment {
  const { id, effectiveOn, status, criteria, by, override, reason, evidence, note, reviewOn } = assessment;
  return {
    id,
    effectiveOn,
    ...stamped(assessment),
    status,
    criteria,
    by,
    override,
    reason: wordsAt(texts, reason),
    evidence: evidence.map((ref) => wordsAt(texts, ref)),
    note: wordsOrNull(texts, note),
    reviewOn: reviewOn ?? null,
    confirmations: assessment.confirmations
      .filter(({ seq }) => seq <= known)
      .map((confirmation) => ({
        on: confirmation.on,
        ...stamped(confirmation),
        reviewOn: confirmation.reviewOn ?? null,
      })),
    withdrawn: withdrawal(texts, assessment, known),
  };
}
