import type { IndicatorRow } from '../../../functions/core/benchmark/indicator-row.ts';
import { inLanguage } from '../../../functions/core/language.ts';
import { langOf } from '../../components/localized.tsx';
import type { Locale } from '../../text/text.ts';
import { servicePath } from '../addresses.ts';
import type { AskedComparison } from './asked.ts';
import { comparisonHref } from './links.ts';
import { Name } from './names.tsx';

/** So many are named in the table of indicators; all of them stand on a page of the indicator's own. */
const NAMED = 4;

type Green = IndicatorRow['green'][number];

/** Those that name a role come first, since one wants to call somebody; then by name. */
export const inCallingOrder = (green: readonly Green[], { lang }: Locale): Green[] => {
  const { compare } = new Intl.Collator(lang);
  const hasRole = ({ observation }: Green) => (observation.best.role === null ? 1 : 0);
  return green.toSorted(
    (a, b) =>
      hasRole(a) - hasRole(b) || compare(a.member.seen.organisation.name, b.member.seen.organisation.name),
  );
};

/** A member's green service, by the member's name; where it leads follows the service. */
const GreenMember = ({ green: { member, observation }, locale }: { green: Green; locale: Locale }) => {
  const { organisation, here } = member.seen;
  const { best } = observation;
  const href = here ? servicePath(locale.lang, organisation.slug, best.id) : best.link;
  return (
    <li>
      {href ? (
        <a href={href} lang={langOf(organisation.language, locale)}>
          {organisation.name}
        </a>
      ) : (
        <Name entry={organisation} locale={locale} />
      )}
      {best.role && `, ${best.role}`}
    </li>
  );
};

type Props = { row: IndicatorRow; asked: AskedComparison; locale: Locale };

/** Who is green on an indicator, behind a fold: the first few, and the way to all. */
export const GreenMembers = ({ row: { indicator, green }, asked, locale }: Props) => {
  const words = locale.words.compare.table;
  if (green.length === 0) return <>{words.nobody}</>;
  return (
    <details>
      <summary
        aria-label={`${words.showGreen(green.length)} ${words.showGreenOn(inLanguage(indicator.name, locale.lang).text)}`}
      >
        {words.showGreen(green.length)}
      </summary>
      <ul>
        {inCallingOrder(green, locale)
          .slice(0, NAMED)
          .map((each) => (
            <GreenMember green={each} locale={locale} />
          ))}
        {green.length > NAMED && (
          <li>
            <a href={comparisonHref(locale.lang, asked, { indicator: indicator.id })}>
              {words.all(green.length)}
            </a>
          </li>
        )}
      </ul>
    </details>
  );
};
