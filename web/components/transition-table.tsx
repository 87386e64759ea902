import type { Day } from '../../functions/core/calendar.ts';
import {
  PLACES,
  type Place,
  type TransitionRow,
  type Transitions,
} from '../../functions/core/transitions.ts';
import type { Locale } from '../text/text.ts';
import { StatusMark } from './status-mark.tsx';

type Props = { transitions: Transitions; from: Day; to: Day; locale: Locale };

const PlaceName = ({ place, absent, locale }: { place: Place; absent: string; locale: Locale }) =>
  place === 'absent' ? absent : <StatusMark status={place} locale={locale} />;

/** A service that was there on neither day is no service: that cell stays empty. */
const cellOf = ({ from, counts }: TransitionRow, to: Place, { format }: Locale): string =>
  from === 'absent' && to === 'absent' ? '' : format.number(counts[to]);

const Row = ({ row, locale }: { row: TransitionRow; locale: Locale }) => (
  <tr>
    <th scope="row">
      <PlaceName place={row.from} absent={locale.words.changes.table.new} locale={locale} />
    </th>
    {PLACES.map((to) => (
      <td class={to === row.from ? 'same' : undefined}>{cellOf(row, to, locale)}</td>
    ))}
    <td>{locale.format.number(row.total)}</td>
  </tr>
);

/** Every service by where it stood on two days: rows say from what, columns to what. */
export const TransitionTable = ({ transitions, from, to, locale }: Props) => {
  const { format } = locale;
  const words = locale.words.changes.table;
  const { rows, totals, before, after, either, unchanged } = transitions;
  return (
    <section aria-labelledby="transitions">
      <h2 id="transitions">{words.heading}</h2>
      <p>{words.explained(before, after, unchanged)}</p>
      <section class="scroll" aria-label={words.region} tabindex={0}>
        <table class="numbers">
          <caption>{words.caption(from, to)}</caption>
          <thead>
            <tr>
              <th scope="col">{words.corner}</th>
              {PLACES.map((place) => (
                <th scope="col">
                  <PlaceName place={place} absent={words.gone} locale={locale} />
                </th>
              ))}
              <th scope="col">{words.total}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <Row row={row} locale={locale} />
            ))}
          </tbody>
          <tfoot>
            <tr>
              <th scope="row">{words.total}</th>
              {PLACES.map((place) => (
                <td>{format.number(totals[place])}</td>
              ))}
              <td>{format.number(either)}</td>
            </tr>
          </tfoot>
        </table>
      </section>
    </section>
  );
};
