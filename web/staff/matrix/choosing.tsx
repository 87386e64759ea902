import type { Matrix } from '../../../functions/core/matrix.ts';
import { STATUSES } from '../../../functions/core/status.ts';
import { countOf } from '../../components/figures.tsx';
import { MatrixFilter } from '../../components/matrix-filter.tsx';
import {
  filterPairs,
  isFiltered,
  type Pairs,
  type Selection,
  sizeOf,
} from '../../components/matrix-selection.ts';
import { StatusMark } from '../../components/status-mark.tsx';
import type { StaffLocale } from '../../text/staff.ts';

export type Whose = 'mine' | 'all';

type Props = {
  /** All that the person can choose among. */
  whole: Matrix;
  shown: Matrix;
  selection: Selection;
  /** Null for somebody for whom services are not divided into one's own and others'. */
  whose: Whose | null;
  locale: StaffLocale;
};

const href = (pairs: Pairs): string => (pairs.length === 0 ? './' : `?${new URLSearchParams(pairs)}`);
const whosePairs = (whose: Whose | null): Pairs => (whose === null ? [] : [['whose', whose]]);

const WhoseChoice = ({ whose, locale }: Pick<Props, 'whose' | 'locale'>) => {
  const { matrix } = locale.staff;
  if (whose === null) return null;
  const choices = { mine: matrix.mine, all: matrix.everyones } as const;
  return (
    <fieldset>
      <legend>{matrix.whose}</legend>
      {(['mine', 'all'] as const).map((each) => (
        <label>
          <input type="radio" name="whose" value={each} checked={each === whose} /> {choices[each]}
        </label>
      ))}
    </fieldset>
  );
};

/** How many there are of each status, each number leading to those services. */
const Counts = ({ whole, whose, selection, locale }: Props) => {
  const { words, format } = locale;
  const { counts } = whole;
  const only = (pairs: Pairs) => filterPairs(selection).toString() === pairs.toString();
  const entry = (pairs: Pairs, label: unknown, count: number) => (
    <li>
      <a href={href([...whosePairs(whose), ...pairs])} aria-current={only(pairs) ? 'true' : undefined}>
        {label} <b>{format.number(count)}</b>
      </a>
    </li>
  );
  return (
    <ul class="counts-nav">
      {entry([], locale.staff.matrix.everyones, sizeOf(whole))}
      {STATUSES.map((status) =>
        entry([['status', status]], <StatusMark status={status} locale={locale} />, countOf(counts, status)),
      )}
      {entry([['stale', 'true']], words.stale.word, counts.stale)}
    </ul>
  );
};

/** Whether one of the numbers above shows what is chosen, so that the form need not. */
const isOneNumber = (selection: Selection): boolean => {
  const [only, ...more] = filterPairs(selection);
  return more.length === 0 && (only?.[0] === 'status' || only?.[0] === 'stale');
};

/** Chooses which services the table shows: by a number, by a form, and whose. */
export const Choosing = (props: Props) => {
  const { whole, shown, selection, whose, locale } = props;
  const { matrix } = locale.staff;
  const other = whose === 'mine' ? 'all' : 'mine';
  return (
    <div class="which-services">
      <nav aria-label={locale.words.table.status}>
        <Counts {...props} />
      </nav>
      <details open={isFiltered(selection) && !isOneNumber(selection)}>
        <summary>{matrix.filter}</summary>
        <MatrixFilter matrix={whole} selection={selection} kept={[]} locale={locale} action="./">
          <WhoseChoice whose={whose} locale={locale} />
        </MatrixFilter>
      </details>
      <p class="shown">{matrix.shown(sizeOf(shown), sizeOf(whole))}</p>
      {isFiltered(selection) && (
        <p class="all">
          <a href={href(whosePairs(whose))}>{matrix.clear}</a>
        </p>
      )}
      {whose && (
        <p class="all">
          <a href={href([...whosePairs(other), ...filterPairs(selection)])}>
            {whose === 'mine' ? matrix.seeAll : matrix.seeMine}
          </a>
        </p>
      )}
    </div>
  );
};
