import { nationalPoints } from '../../../functions/core/benchmark/national-days.ts';
import type { Point } from '../../../functions/core/benchmark/point.ts';
import type { Day } from '../../../functions/core/calendar.ts';
import type { Locale } from '../../text/text.ts';
import { nationalFilePath } from '../addresses.ts';
import type { NationalAsked } from './national-asked.ts';
import type { NationalModel } from './national-model.ts';
import type { CompareRequest } from './request.ts';

type Props = { request: CompareRequest; asked: NationalAsked; model: NationalModel; locale: Locale };

const FORMATS = ['csv', 'xlsx', 'json'] as const;
/** What stands as a file; other formats are made on demand, of fewer at a time. */
const FILE_FORMATS = ['csv'] as const;

/** The address of the rows that the page is made from: of its day, or of the earlier one. */
function rowsAddress(
  { kind }: CompareRequest,
  { point: { knownOn, editions }, example }: NationalAsked,
  validOn: Day,
  extension: string,
): string {
  const pairs: [string, string][] = [
    ['kind', kind],
    ...(example ? [['example', '1'] as [string, string]] : []),
    ['validOn', validOn],
    // Others than municipalities are counted by all of their services.
    ...(kind === 'municipality' ? [] : [['by', 'criteria'] as [string, string]]),
    ...(knownOn === undefined ? [] : [['knownOn', knownOn] as [string, string]]),
    ...(editions ? [['editions', '1'] as [string, string]] : []),
  ];
  return `/api/v1/comparison.${extension}?${new URLSearchParams(pairs)}`;
}

/** The files that stand for good: what is invented has none. */
const YearEnds = ({ request, asked, model, locale }: Props) => {
  const { data } = locale.words.compareNational;
  const points = asked.example ? [] : nationalPoints(asked.rows, model.over.lives, request.day);
  const said = ({ validOn, editions }: Point) => (editions ? `${validOn}, ${data.editions}` : validOn);
  if (points.length === 0) return null;
  return (
    <>
      <h3>{data.yearEnds}</h3>
      <ul class="files">
        {points.map((point) => (
          <li>
            {said(point)}:
            {FILE_FORMATS.map((extension) => (
              <>
                {' '}
                <a
                  href={`${nationalFilePath(request.kind, point)}.${extension}`}
                  aria-label={`${said(point)} ${extension.toUpperCase()}`}
                >
                  {extension.toUpperCase()}
                </a>
              </>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
};

/** The files with the rows behind every figure. */
export const DataSection = ({ request, asked, model, locale }: Props) => {
  const { data } = locale.words.compareNational;
  const days = [asked.point.validOn, ...(asked.from === null ? [] : [asked.from])];
  return (
    <section aria-labelledby="data">
      <h2 id="data">{data.heading}</h2>
      <p>{data.lead}</p>
      <ul>
        {days.map((validOn) => (
          <li>
            {data.shown(validOn)}:
            {FORMATS.map((extension) => (
              <>
                {' '}
                <a href={rowsAddress(request, asked, validOn, extension)}>{extension.toUpperCase()}</a>
              </>
            ))}
          </li>
        ))}
      </ul>
      <YearEnds request={request} asked={asked} model={model} locale={locale} />
    </section>
  );
};
