import type { CountryPart } from '../../../functions/core/benchmark/country-parts.ts';
import { countryParts } from '../../../functions/core/benchmark/country-parts.ts';
import type { PartFigures } from '../../../functions/core/benchmark/national.ts';
import type { GroupProgress } from '../../../functions/core/benchmark/progress.ts';
import { SMALL_GROUP, SMALLEST_GROUP, type Spread } from '../../../functions/core/benchmark/spread.ts';
import type { Day } from '../../../functions/core/calendar.ts';
import { MUNICIPALITIES } from '../../../functions/core/slug.ts';
import type { Locale } from '../../text/text.ts';
import { indexText, shareText, signedPoints } from './national-format.ts';
import type { NationalModel } from './national-model.ts';

const WIDTH = 160;
const HEIGHT = 18;
const at = (value: number): number => Math.round(value * (WIDTH - 4) * 10) / 10 + 2;

/** Where the members of a part lie between 0 and 100. A picture only: the numbers stand beside it. */
const SpreadPicture = ({ spread: { min, q1, median, q3, max } }: { spread: Spread }) => (
  <svg
    class="spread"
    viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
    width={WIDTH}
    height={HEIGHT}
    aria-hidden="true"
    focusable="false"
  >
    <path class="scale" d={`M2 ${HEIGHT - 2}H${WIDTH - 2}`} />
    <path class="whisker" d={`M${at(min)} 9H${at(max)}M${at(min)} 5v8M${at(max)} 5v8`} />
    <rect x={at(q1)} y="3" width={Math.max(1, at(q3) - at(q1))} height="12" />
    <path class="middle" d={`M${at(median)} 1v16`} />
  </svg>
);

type RowProps = {
  name: string;
  lang: string | undefined;
  of: number;
  figures: Omit<PartFigures, 'part'>;
  progress: GroupProgress | null;
  hasChange: boolean;
  locale: Locale;
};

const Change = ({ progress, locale }: Pick<RowProps, 'progress' | 'locale'>) => {
  const { parts } = locale.words.compareNational;
  if (!progress?.spread) return <td class="too-few">{parts.hidden(SMALLEST_GROUP)}</td>;
  return (
    <td>
      {signedPoints(progress.spread.mean, locale)} <small>{parts.members(progress.spread.n)}</small>
    </td>
  );
};

const PartRow = ({ name, lang, of, figures, progress, hasChange, locale }: RowProps) => {
  const { parts } = locale.words.compareNational;
  const { taking, spread, greenShare, index } = figures;
  const isSmall = spread !== null && taking.length < SMALL_GROUP;
  return (
    <tr>
      <th scope="row" lang={lang}>
        {name}
      </th>
      <td>
        {parts.of(taking.length, of)}
        {isSmall && <small>{parts.few}</small>}
      </td>
      {spread === null ? (
        <td class="too-few" colspan={6}>
          {parts.hidden(SMALLEST_GROUP)}
        </td>
      ) : (
        <>
          <td>{shareText(greenShare, locale)}</td>
          <td>{indexText(index, locale)}</td>
          <td>{indexText(spread.median, locale)}</td>
          <td>{`${indexText(spread.q1, locale)}–${indexText(spread.q3, locale)}`}</td>
          <td>{`${indexText(spread.min, locale)}–${indexText(spread.max, locale)}`}</td>
          <td>
            <SpreadPicture spread={spread} />
          </td>
        </>
      )}
      {hasChange && <Change progress={progress} locale={locale} />}
    </tr>
  );
};

type Props = { model: NationalModel; by: 'county' | 'skr2023'; from: Day | null; locale: Locale };

const HeadRow = ({ by, from, locale }: Omit<Props, 'model'>) => {
  const { parts } = locale.words.compareNational;
  const heads = [parts.taking, parts.greenShare, parts.index, parts.median, parts.quartiles, parts.range];
  return (
    <tr>
      <th scope="col">{by === 'county' ? parts.county : parts.group}</th>
      {[...heads, parts.picture, ...(from === null ? [] : [parts.change(from)])].map((head) => (
        <th scope="col">{head}</th>
      ))}
    </tr>
  );
};

/** The parts of the country in the order of their names: how many take part, and how they lie. */
export const PartsTable = ({ model, by, from, locale }: Props) => {
  const { parts } = locale.words.compareNational;
  const { national, change } = model.over;
  const names = new Map(countryParts(by).map(({ key, name }: CountryPart) => [key, name]));
  const progressOf = (key: string) => change?.parts.find((each) => each.key === key)?.progress ?? null;
  const shared = { hasChange: from !== null, locale };
  return (
    <section class="scroll" tabindex={0} aria-label={parts.region}>
      <table class="numbers country">
        <caption>
          {national.compared.length === 0 ? parts.captionNone : parts.caption(national.compared.length)}
        </caption>
        <thead>
          <HeadRow by={by} from={from} locale={locale} />
        </thead>
        <tbody>
          {national.parts.map(({ part, ...figures }) => (
            <PartRow
              name={names.get(part.key) ?? part.key}
              lang={locale.lang === 'sv' ? undefined : 'sv'}
              of={part.members.length}
              figures={figures}
              progress={progressOf(part.key)}
              {...shared}
            />
          ))}
        </tbody>
        <tfoot>
          <PartRow
            name={parts.country}
            lang={undefined}
            of={MUNICIPALITIES.length}
            figures={national.whole}
            progress={change?.whole ?? null}
            {...shared}
          />
        </tfoot>
      </table>
    </section>
  );
};
