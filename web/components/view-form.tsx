import type { Day, Instant } from '../../functions/core/calendar.ts';
import type { Locale } from '../text/text.ts';
import { KnownOnField } from './known-on-field.tsx';

type Props = {
  validOn: Day;
  knownOn: Day | Instant | undefined;
  /** The latest day that can be asked for: the closing day of a finished data set. */
  latest: Day;
  today: Day;
  /** What else the address asks for, and the form carries along. */
  kept?: readonly [name: string, value: string][];
  locale: Locale;
};

/** Asks for the page as of another day and, behind a fold, as it was known then. Works without script. */
export const ViewForm = ({ validOn, knownOn, latest, today, kept = [], locale }: Props) => (
  <form class="view" aria-label={locale.words.view.heading}>
    {kept.map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    <p>
      <label for="valid-on">{locale.words.view.validOn}</label>{' '}
      <input type="date" id="valid-on" name="validOn" value={validOn} max={latest} required />{' '}
      <button type="submit">{locale.words.view.show}</button>
    </p>
    <KnownOnField knownOn={knownOn} today={today} locale={locale} />
  </form>
);
