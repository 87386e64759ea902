import type { TextRef } from '../../functions/core/identifiers.ts';
import { type Ledger, settingsOf } from '../../functions/core/state.ts';
import { wordsOf } from '../../functions/core/texts.ts';
import type { Locale } from '../text/text.ts';
import { langOf } from './localized.tsx';

type OwnProps = { ledger: Ledger; words: string; locale: Locale };

/** Words that the organisation wrote, in its own language; marked where the page has another one. */
export const OwnWords = ({ ledger, words, locale }: OwnProps) => {
  const language = settingsOf(ledger.state)?.language;
  const lang = language && langOf(language, locale);
  return lang ? <span lang={lang}>{words}</span> : <>{words}</>;
};

type Props = { ledger: Ledger; text: TextRef; locale: Locale };

/** A text that the log refers to; where it was redacted, that it was, and why. */
export const RecordedText = ({ ledger, text, locale }: Props) => {
  const { removed, removedBecause } = locale.words.service;
  const found = wordsOf(ledger.texts, text);
  if (found !== null) return <OwnWords ledger={ledger} words={found} locale={locale} />;
  const redaction = Object.hasOwn(ledger.state.redacted, text) ? ledger.state.redacted[text] : undefined;
  const why = wordsOf(ledger.texts, redaction?.reason);
  if (why === null) return <em>{removed}</em>;
  return (
    <em>
      {removedBecause} <OwnWords ledger={ledger} words={why} locale={locale} />
    </em>
  );
};
