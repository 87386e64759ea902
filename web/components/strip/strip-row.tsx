import type { HistoryRow, HistorySpan } from '../../../functions/core/history-view.ts';
import type { ClientWords } from './client-words.ts';
import { drawRow, ROW, type TimeScale, widthOf } from './row-geometry.ts';
import { stripIn } from './said.ts';

type Props = {
  spans: readonly HistorySpan[];
  /** Its open target due after the latest day. */
  plan: HistoryRow['target'];
  latest: number;
  scale: TimeScale;
  words: ClientWords;
};

/** A service's life as one row: a path for each status, its target in outline, and the line of the day shown. */
export const StripRow = ({ spans, plan, latest, scale, words }: Props) => {
  return (
    <svg
      class="row"
      width={widthOf(scale)}
      height={ROW.height}
      role="img"
      aria-label={stripIn(spans, plan, latest, words)}
    >
      {drawRow(spans, latest, plan?.due, scale, words.letters).map(({ name, attributes, text }) =>
        name === 'path' ? <path {...attributes} /> : <text {...attributes}>{text}</text>,
      )}
      <use href="#shown-day" />
    </svg>
  );
};
