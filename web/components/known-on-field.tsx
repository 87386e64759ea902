import type { Day, Instant } from '../../functions/core/calendar.ts';
import type { Locale } from '../text/text.ts';

type Props = {
  knownOn: Day | Instant | undefined;
  /** What was recorded can be asked for up to today, that of a finished data set too. */
  today: Day;
  locale: Locale;
};

/** The part of a form that asks, behind a fold, for what was known on a day. One on a page. */
export const KnownOnField = ({ knownOn, today, locale: { words } }: Props) => (
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
);
