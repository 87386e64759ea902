import type { Child } from 'hono/jsx';
import { inLanguage } from '../../functions/core/language.ts';
import type { Matrix } from '../../functions/core/matrix.ts';
import { STATUSES } from '../../functions/core/status.ts';
import type { Locale } from '../text/text.ts';
import { langOf } from './localized.tsx';
import type { Pairs, Selection } from './matrix-selection.ts';
import { StatusMark } from './status-mark.tsx';

type Props = {
  /** The whole matrix: what there is to choose among. */
  matrix: Matrix;
  selection: Selection;
  /** What the form carries along: the dates of the view, the order. */
  kept: Pairs;
  locale: Locale;
  /** Where it leads; to the table on the same page when left out. */
  action?: string;
  /** More to choose by. */
  children?: Child;
};

type Choice = { value: string; label: string; lang?: string | undefined };
type ChooserProps = {
  name: string;
  label: string;
  any: string;
  choices: readonly Choice[];
  chosen: string | undefined;
};

/** One of several; left out where there is nothing to choose among. */
const Chooser = ({ name, label, any, choices, chosen }: ChooserProps) =>
  choices.length < 2 && chosen === undefined ? null : (
    <label>
      {label}
      <select name={name}>
        <option value="">{any}</option>
        {choices.map(({ value, label: text, lang }) => (
          <option value={value} selected={value === chosen} lang={lang}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );

function areaChoices({ areas }: Matrix, chosen: string | undefined, locale: Locale): Choice[] {
  return areas
    .filter(({ area, rows }) => rows.length > 0 || area.id === chosen)
    .map(({ area }) => {
      const { text, lang } = inLanguage(area.name, locale.lang);
      return { value: area.id, label: text, lang: langOf(lang, locale) };
    });
}

function unitChoices({ areas }: Matrix, chosen: string | undefined, { lang }: Locale): Choice[] {
  const units = areas.flatMap(({ rows }) => rows.map(({ profile }) => profile.unit));
  const given = [...units, chosen].filter((unit): unit is string => typeof unit === 'string');
  const { compare } = new Intl.Collator(lang, { numeric: true });
  return [...new Set(given)].sort(compare).map((unit) => ({ value: unit, label: unit }));
}

const StatusBoxes = ({ selection, locale }: Pick<Props, 'selection' | 'locale'>) => (
  <fieldset>
    <legend>{locale.words.table.status}</legend>
    {STATUSES.map((status) => (
      <label>
        <input
          type="checkbox"
          name="status"
          value={status}
          checked={selection.statuses?.includes(status) ?? false}
        />{' '}
        <StatusMark status={status} locale={locale} />
      </label>
    ))}
  </fieldset>
);

const StaleBox = ({ selection, locale }: Pick<Props, 'selection' | 'locale'>) => {
  const { filter } = locale.words;
  return (
    <fieldset>
      <legend>{filter.more}</legend>
      <label>
        <input type="checkbox" name="stale" value="true" checked={selection.stale ?? false} /> {filter.stale}
      </label>
    </fieldset>
  );
};

/** Asks which services the table shows. A plain GET form: what is chosen stands in the address. */
export const MatrixFilter = (props: Props) => {
  const { matrix, selection, kept, locale, action = '#services', children } = props;
  const { filter } = locale.words;
  const { text, area, unit } = selection;
  return (
    <search>
      <form class="filter" action={action} aria-label={filter.label}>
        {kept.map(([name, value]) => (
          <input type="hidden" name={name} value={value} />
        ))}
        <label>
          {filter.text}
          <input type="search" name="q" value={text} maxlength={100} aria-describedby="q-help" />
        </label>
        <Chooser
          name="area"
          label={filter.area}
          any={filter.anyArea}
          choices={areaChoices(matrix, area, locale)}
          chosen={area}
        />
        <Chooser
          name="unit"
          label={filter.unit}
          any={filter.anyUnit}
          choices={unitChoices(matrix, unit, locale)}
          chosen={unit}
        />
        <p id="q-help">{filter.textHelp}</p>
        <StatusBoxes selection={selection} locale={locale} />
        <StaleBox selection={selection} locale={locale} />
        {children}
        <button type="submit">{filter.submit}</button>
      </form>
    </search>
  );
};
