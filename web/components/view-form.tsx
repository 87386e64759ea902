import type { Day, Instant } from '../../functions/core/calendar.ts';
import type { Locale } from '../text/text.ts';

type Props = {
  validOn: Day;
  knownOn: Day | Instant | undefined;
  /** The latest day that can be asked for: the closing day of a finished data set. */
  latest: Day;
  /** What was recorded can be asked for up to today, that of a finished data set too. */
  today: Day;
  /** What else the address asks for, and the form carries along. */
  kept?: readonly [name: string, value: string][];
  locale: Locale;
};

/** Asks for the page as of another day and, behind a fold, as it was known then. Works without script. */
export const ViewForm = ({ validOn, knownOn, latest, today, kept = [], locale: { words } }: Props) => (
  <form class="view" aria-label={words.view.heading}>
    {kept.map(([name, value]) => (
      <input type="hidden" name={name} value={value} />
    ))}
    <p>
      <label for="valid-on">{words.view.validOn}</label>{' '}
      <input type="date" id="valid-on" name="validOn" value={validOn} max={latest} required />{' '}
      <button type="submit">{words.view.show}</button>
    </p>
    <details open={knownOn !== undefined}>
      <summary>{words.view.knownSummary}</summary>
      <p>
        <label for="known-on">{words.view.knownOn}</label>{' '}
        <input
          type="date"
          id="known-on"
          name="knownOn"
          value={knownOn?.slice(0, 10)}
          max={today}
          aria-describedby="known-help"
        />
      </p>
      <p id="known-help">{words.view.knownHelp}</p>
    </details>
  </form>
);
