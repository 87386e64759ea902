import type { Day } from '../../functions/core/calendar.ts';
import type { Edition } from '../../functions/core/state.ts';
import type { Locale } from '../text/text.ts';
import { KnownOnField } from './known-on-field.tsx';

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
export const DaysForm = ({ from, to, knownOn, latest, today, locale }: Days) => (
  <form class="view" aria-label={locale.words.changes.form.heading}>
    <p>
      <label for="from">{locale.words.changes.form.from}</label>{' '}
      <input type="date" id="from" name="from" value={from} max={latest} required />{' '}
      <label for="to">{locale.words.changes.form.to}</label>{' '}
      <input type="date" id="to" name="to" value={to} max={latest} required />{' '}
      <button type="submit">{locale.words.changes.form.compare}</button>
    </p>
    <KnownOnField knownOn={knownOn} today={today} locale={locale} />
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
