import type { Share } from '../../functions/core/figures.ts';
import type { Matrix } from '../../functions/core/matrix.ts';
import { STATUSES } from '../../functions/core/status.ts';
import type { Locale } from '../text/text.ts';
import { countOf } from './figures.tsx';
import { isFiltered, type Selection, sizeOf } from './matrix-selection.ts';
import { StatusMark } from './status-mark.tsx';

type Props = {
  whole: Matrix;
  selected: Matrix;
  selection: Selection;
  /** The same without conditions. */
  allHref: string;
  /** The same without an order of its own. */
  groupedHref: string;
  locale: Locale;
};

/** A share with its numerator and denominator, from the texts that the browser also fills in. */
function shareText(share: Share, value: string, { words, format }: Locale): string {
  const { filter } = words;
  if (share.value === null) return filter.uncounted;
  const fraction = filter.fraction
    .replace('{part}', format.number(share.numerator))
    .replace('{whole}', format.number(share.denominator));
  return `${value} ${fraction}`;
}

/** The figures of a selection; not shown where nothing is left out. `data-n` names what the browser fills in. */
const Tally = ({ selected, selection, locale }: Pick<Props, 'selected' | 'selection' | 'locale'>) => {
  const { words, format } = locale;
  const { filter, figures } = words;
  const { counts, greenShare, index } = selected;
  return (
    <section
      class="tally"
      aria-label={filter.tally}
      hidden={!isFiltered(selection)}
      data-fraction={filter.fraction}
      data-uncounted={filter.uncounted}
    >
      <p>{filter.tally}:</p>
      <dl>
        <div>
          <dt>{figures.greenShare}</dt>
          <dd data-n="share">{shareText(greenShare, format.percent(greenShare), locale)}</dd>
        </div>
        <div>
          <dt>{figures.index}</dt>
          <dd data-n="index">{shareText(index, format.index(index), locale)}</dd>
        </div>
        {STATUSES.map((status) => (
          <div>
            <dt>
              <StatusMark status={status} locale={locale} />
            </dt>
            <dd data-n={status === 'not-applicable' ? 'notApplicable' : status}>
              {format.number(countOf(counts, status))}
            </dd>
          </div>
        ))}
        <div>
          <dt>{figures.ofWhichStaleTerm}</dt>
          <dd data-n="stale">{format.number(counts.stale)}</dd>
        </div>
      </dl>
    </section>
  );
};

/** How many services the selection holds, its figures, and the way back to all. */
export const MatrixFilterResult = (props: Props) => {
  const { whole, selected, selection, allHref, groupedHref, locale } = props;
  const { filter } = locale.words;
  const [shown, total] = [sizeOf(selected), sizeOf(whole)];
  const some = filter.shown(total);
  const nothing = filter.nothing(total);
  const isEmpty = isFiltered(selection) && shown === 0;
  return (
    <>
      <p class="shown" aria-live="polite" data-some={some} data-nothing={nothing}>
        {isEmpty ? nothing : some.replace('{shown}', locale.format.number(shown))}
      </p>
      <p class="all" hidden={!isFiltered(selection)}>
        <a href={allHref}>{filter.all}</a>
      </p>
      {selection.sort && (
        <p class="all">
          <a href={groupedHref}>{filter.grouped}</a>
        </p>
      )}
      <Tally selected={selected} selection={selection} locale={locale} />
    </>
  );
};
