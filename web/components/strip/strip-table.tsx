import type { Area } from '../../../functions/core/catalogue/catalogue.ts';
import { dayFrom } from '../../../functions/core/days.ts';
import type { HistoryRow, HistorySpan } from '../../../functions/core/history-view.ts';
import { inLanguage, type Localized } from '../../../functions/core/language.ts';
import { figuresOf } from '../../../functions/core/tally.ts';
import type { Locale } from '../../text/text.ts';
import { langOf, Said } from '../localized.tsx';
import type { ClientWords } from './client-words.ts';
import { ROW, type TimeScale, xOf, type Zoom } from './row-geometry.ts';
import { areaLine, stateIn } from './said.ts';
import { StripRow } from './strip-row.tsx';
import { TimeAxis } from './time-axis.tsx';

/** A service as the table shows it; `row` is null where it did not exist on the day. */
export type StripLine = {
  id: string;
  known: boolean;
  name: Localized;
  area: string;
  row: HistoryRow | null;
  spans: readonly HistorySpan[];
  plan: HistoryRow['target'];
};

type Props = {
  areas: readonly Area[];
  lines: readonly StripLine[];
  caption: string;
  /** The day shown, and the latest that there is. */
  shown: number;
  latest: number;
  scale: TimeScale;
  zoom: Zoom;
  hrefOf: (service: string) => string;
  locale: Locale;
  words: ClientWords;
};

const Line = ({ line, hrefOf, locale, words, ...rest }: Props & { line: StripLine }) => {
  const { row, id, known } = line;
  const name = inLanguage(line.name, locale.lang);
  return (
    <tr data-service={id} hidden={!known}>
      <th scope="row">
        <a href={hrefOf(id)} lang={langOf(name.lang, locale)}>
          {name.text}
        </a>
      </th>
      <td>
        <b class={`badge ${row?.status ?? 'absent'}`} aria-hidden="true">
          {row && words.letters[row.status]}
        </b>
        {` ${stateIn(row, words)}`}
      </td>
      <td>{row && dayFrom(row.since)}</td>
      <td>
        <StripRow {...line} latest={rest.latest} scale={rest.scale} words={words} />
      </td>
    </tr>
  );
};

const AreaLines = ({ area, ...props }: Props & { area: Area }) => {
  const own = props.lines.filter((line) => line.area === area.id);
  const rows = own.flatMap(({ row }) => row ?? []);
  return (
    <tbody data-area={area.id}>
      <tr>
        <th scope="rowgroup" colspan={4} id={`area-${area.id}`}>
          <Said text={area.name} locale={props.locale} />{' '}
          <small>{areaLine(rows.length, figuresOf(rows), props.words)}</small>
        </th>
      </tr>
      {own.map((line) => (
        <Line {...props} line={line} />
      ))}
    </tbody>
  );
};

/** Every service with its state on the day shown and its whole life beside it, grouped by area. */
export const StripTable = (props: Props) => {
  const { areas, caption, shown, scale, zoom, locale } = props;
  const { table, history } = locale.words;
  const x = xOf(shown, scale);
  return (
    <section class="scroll" aria-label={history.region} tabindex={0}>
      <svg class="definitions" width="0" height="0" aria-hidden="true" focusable="false">
        <defs>
          <path id="shown-day" d={`M${x} 0V${ROW.height}`} />
        </defs>
      </svg>
      <table class="strips">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{table.service}</th>
            <th scope="col">{table.status}</th>
            <th scope="col">{table.since}</th>
            <th scope="col">
              {history.overTime}
              <TimeAxis scale={scale} zoom={zoom} locale={locale} />
            </th>
          </tr>
        </thead>
        {areas.map((area) => (
          <AreaLines {...props} area={area} />
        ))}
      </table>
    </section>
  );
};
