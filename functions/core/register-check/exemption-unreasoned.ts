import * as z from 'zod';
import { wordsOf } from '../texts.ts';
import { serviceRule } from './rule.ts';

/** Words that say once more that it is not applicable, and not why. */
const EMPTY_WORDS =
  /(?<!\p{L})(n\/?a|ej|inte|icke|är|det|för|hos|oss|här|den|not|is|it|for|us|here|applicable|relevant|relevan[st]\p{L}*|aktuell\p{L}*|tillämpli[gn]\p{L}*|tillämpbar\p{L}*|undantag|exemption)(?!\p{L})/giu;
/** Letters below which nothing is explained: “lagkrav” says less than “får inte göras digitalt enligt lag”. */
const FEWEST_LETTERS = 8;

/** Whether a reason says why, rather than the same once more. */
export const isReason = (reason: string): boolean =>
  (reason.replace(EMPTY_WORDS, '').match(/\p{L}/gu)?.length ?? 0) >= FEWEST_LETTERS;

/**
 * An exemption whose reason does not say why. Those of imports are left out, since they name their source
 * instead; and those whose reason was redacted, which says nothing of how good it was.
 */
export const exemptionUnreasoned = serviceRule(
  'exemption-unreasoned',
  'warning',
  { reason: z.string() },
  ({ row, assessment }, { texts }) => {
    if (row.status !== 'not-applicable' || !assessment || assessment.via === 'import') return null;
    const reason = wordsOf(texts, assessment.reason);
    return reason === null || isReason(reason) ? null : { reason };
  },
);
