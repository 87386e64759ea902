import type { Status } from '../../functions/core/status.ts';
import type { Locale } from '../text/text.ts';

type Props = { status: Status; locale: Locale };

/** The letter of a status in its form and colour; it stands beside the word and is not read out. */
export const Badge = ({ status, locale }: Props) => (
  <b class={`badge ${status}`} aria-hidden="true">
    {locale.words.statuses[status].letter}
  </b>
);

/** A status told four times: by form, letter, word and colour. */
export const StatusMark = ({ status, locale }: Props) => (
  <>
    <Badge status={status} locale={locale} /> {locale.words.statuses[status].word}
  </>
);
