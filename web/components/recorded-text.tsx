import type { TextRef } from '../../functions/core/identifiers.ts';
import type { Ledger } from '../../functions/core/state.ts';
import { wordsOf } from '../../functions/core/texts.ts';
import type { Locale } from '../text/text.ts';

type Props = { ledger: Ledger; text: TextRef; locale: Locale };

/** A text that the log refers to; where it was redacted, that it was, and why. */
export const RecordedText = ({ ledger, text, locale }: Props) => {
  const { removed, removedBecause } = locale.words.service;
  const found = wordsOf(ledger.texts, text);
  if (found !== null) return <>{found}</>;
  const redaction = Object.hasOwn(ledger.state.redacted, text) ? ledger.state.redacted[text] : undefined;
  const why = wordsOf(ledger.texts, redaction?.reason);
  return <em>{why === null ? removed : removedBecause(why)}</em>;
};
