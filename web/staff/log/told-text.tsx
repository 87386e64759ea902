import type { ToldEvent, ToldText } from '../../../functions/core/log-reading-values.ts';
import { wordsOf } from '../../../functions/core/texts.ts';
import { RecordedText } from '../../components/recorded-text.tsx';
import { logAddresses } from './addresses.ts';
import { type LogBook, plainName } from './book.ts';

type Props = { text: ToldText; event: ToldEvent; seq: number; book: LogBook };

/** What a text is called: `Beskrivning (engelska)`. */
export function placeName({ place, lang }: Omit<ToldText, 'ref'>, { locale }: LogBook): string {
  const { places, languageNames } = locale.staff.log;
  return lang ? `${places[place]} (${languageNames[lang]})` : places[place];
}

const Words = ({ text, book }: Omit<Props, 'event' | 'seq'>) => {
  const words = wordsOf(book.ledger.texts, text.ref);
  if (words === null) return <RecordedText ledger={book.ledger} text={text.ref} locale={book.locale} />;
  if (text.place === 'logo') return <em>{book.locale.staff.log.ownText.drawing}</em>;
  if (text.place !== 'evidence') return <>{words}</>;
  return (
    <a href={words} rel="noopener">
      {words}
    </a>
  );
};

/** A text that can be withdrawn, with the way there for whoever may. */
export const ToldTextItem = ({ text, event, seq, book }: Props) => {
  const { locale, org, ledger, mayRedact } = book;
  const { ownText } = locale.staff.log;
  const name = placeName(text, book);
  const what = event.service === null ? name : `${name}, ${plainName(book, event.service)}`;
  const canGo = mayRedact && wordsOf(ledger.texts, text.ref) !== null;
  return (
    <div>
      <dt>{name}</dt>
      <dd class="prose">
        <Words text={text} book={book} />
        {canGo && (
          <>
            {' '}
            <a
              class="redact"
              href={logAddresses(locale.lang, org).text(seq, text.ref)}
              aria-label={ownText.redactWhat(what)}
            >
              {ownText.redact}
            </a>
          </>
        )}
      </dd>
    </div>
  );
};
