import type { Day } from '../../functions/core/calendar.ts';
import type { Edition } from '../../functions/core/state.ts';
import type { Locale } from '../text/text.ts';

type Days = {
  from: Day;
  to: Day;
  knownOn: string | undefined;
  /** The latest day to compare: the closing day of a finished data set. */
  latest: Day;
  today: Day;
  locale: Locale;
};

/** Asks for two other days and, behind a fold, for what was known then. Works without script. */
export const DaysForm = ({ from, to, knownOn, latest, today, locale: { words } }: Days) => (
  <form class="view" aria-label={words.changes.form.heading}>
    <p>
      <label for="from">{words.changes.form.from}</label>{' '}
      <input type="date" id="from" name="from" value={from} max={latest} required />{' '}
      <label for="to">{words.changes.form.to}</label>{' '}
      <input type="date" id="to" name="to" value={to} max={latest} required />{' '}
      <button type="submit">{words.changes.form.compare}</button>
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

export type EditionChoice = { value: string; edition: Edition };

type ChooseProps = {
  name: 'from' | 'to';
  label: string;
  choices: readonly EditionChoice[];
  chosen: string;
  locale: Locale;
};

const Choose = ({ name, label, choices, chosen, locale: { words } }: ChooseProps) => (
  <>
    <label for={`${name}-edition`}>{label}</label>{' '}
    <select id={`${name}-edition`} name={name}>
      {choices.map(({ value, edition }) => (
        <option value={value} selected={value === chosen}>
          {words.changes.editionShort(edition.label, edition.validOn)}
        </option>
      ))}
    </select>{' '}
  </>
);

type Editions = {
  choices: readonly EditionChoice[];
  from: string;
  to: string;
  /** Whether editions are what is compared. */
  open: boolean;
  locale: Locale;
};

/** Asks, behind a fold, for two editions, each with what it knew. */
export const EditionsForm = ({ choices, from, to, open, locale }: Editions) => {
  const words = locale.words.changes.form;
  const shared = { choices, locale };
  return (
    <form class="view" aria-label={words.editions}>
      <details open={open}>
        <summary>{words.editions}</summary>
        <p>
          <Choose name="from" label={words.fromEdition} chosen={from} {...shared} />
          <Choose name="to" label={words.toEdition} chosen={to} {...shared} />
          <button type="submit">{words.compare}</button>
        </p>
      </details>
    </form>
  );
};
