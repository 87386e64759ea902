import type { Locale } from '../../text/text.ts';
import type { AskedComparison } from './asked.ts';

/** The day that a comparison shows, and as known when. */
export const When = ({ asked: { point }, locale }: { asked: AskedComparison; locale: Locale }) => {
  const { compare } = locale.words;
  if (point.editions) return <>{compare.atEditions(point.validOn)}</>;
  return (
    <>
      {compare.at(point.validOn)}
      {point.knownOn !== undefined && ` ${compare.knownOn(point.knownOn)}`}
    </>
  );
};
