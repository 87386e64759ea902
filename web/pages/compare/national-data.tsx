import type { Locale } from '../../text/text.ts';
import type { NationalAsked } from './national-asked.ts';
import type { CompareRequest } from './request.ts';

type Props = { request: CompareRequest; asked: NationalAsked; locale: Locale };

const FORMATS = ['csv', 'json'] as const;

/** The address of the rows that the page is made from. */
function rowsAddress({ kind }: CompareRequest, { point }: NationalAsked, extension: string): string {
  const { validOn, knownOn, editions } = point;
  const pairs: [string, string][] = [
    ['kind', kind],
    ['validOn', validOn],
    ...(knownOn === undefined ? [] : [['knownOn', knownOn] as [string, string]]),
    ...(editions ? [['editions', '1'] as [string, string]] : []),
  ];
  return `/api/v1/comparison.${extension}?${new URLSearchParams(pairs)}`;
}

/** The files with the rows behind every figure. */
export const DataSection = ({ request, asked, locale }: Props) => {
  const { data } = locale.words.compareNational;
  return (
    <section aria-labelledby="data">
      <h2 id="data">{data.heading}</h2>
      <p>{data.lead}</p>
      <ul>
        <li>
          {data.shown(asked.point.validOn)}:
          {FORMATS.map((extension) => (
            <>
              {' '}
              <a href={rowsAddress(request, asked, extension)}>{extension.toUpperCase()}</a>
            </>
          ))}
        </li>
      </ul>
    </section>
  );
};
