import type { OrganisationEntry } from '../../functions/core/organisation.ts';
import { MUNICIPALITIES, type Municipality } from '../../functions/core/slug.ts';
import type { Locale } from '../text/text.ts';
import { startPath } from './addresses.ts';
import { municipalityOf, queryFor } from './front-search.ts';

type Part = { key: string; name: string; here: number; of: number };

/** How many of each county's or group's municipalities are here; in the order of their names or codes. */
function partsBy(
  here: readonly Municipality[],
  keyOf: (municipality: Municipality) => string,
  nameOf: (municipality: Municipality) => string,
  { lang }: Locale,
): Part[] {
  const { compare } = new Intl.Collator(lang);
  const names = new Map(MUNICIPALITIES.map((each) => [keyOf(each), nameOf(each)]));
  const countIn = (all: readonly Municipality[], key: string) =>
    all.filter((each) => keyOf(each) === key).length;
  return [...names]
    .map(([key, name]) => ({ key, name, here: countIn(here, key), of: countIn(MUNICIPALITIES, key) }))
    .sort((a, b) => compare(a.key, b.key));
}

type TableProps = {
  caption: string;
  head: string;
  parts: readonly Part[];
  /** The condition that a row's link sets. */
  condition: 'county' | 'group';
  locale: Locale;
};

const PartsTable = ({ caption, head, parts, condition, locale }: TableProps) => {
  const { front } = locale.words;
  const hrefOf = ({ key }: Part) =>
    startPath(locale.lang) + queryFor({ name: '', county: '', group: '', [condition]: key });
  return (
    <table>
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{head}</th>
          <th scope="col">{front.hereColumn}</th>
          <th scope="col">{front.ofColumn}</th>
        </tr>
      </thead>
      <tbody>
        {parts.map((part) => (
          <tr>
            <th scope="row" lang={locale.lang === 'sv' ? undefined : 'sv'}>
              {part.here > 0 ? <a href={hrefOf(part)}>{part.name}</a> : part.name}
            </th>
            <td>{part.here}</td>
            <td>{part.of}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

type Props = { organisations: readonly OrganisationEntry[]; locale: Locale };

/** How many of the country's municipalities are here, by county and group: where, and never how well. */
export const NationalPicture = ({ organisations, locale }: Props) => {
  const { front } = locale.words;
  const here = organisations.map(municipalityOf).filter((each): each is Municipality => each !== undefined);
  const counties = partsBy(
    here,
    ({ county }) => county,
    ({ county }) => county,
    locale,
  );
  const groups = partsBy(
    here,
    ({ skrGroup }) => skrGroup,
    ({ skrGroup, skrGroupName }) => `${skrGroup} ${skrGroupName}`,
    locale,
  );
  return (
    <section class="national" aria-labelledby="national">
      <h2 id="national">{front.national}</h2>
      <p class="lead">{front.here(here.length, MUNICIPALITIES.length)}</p>
      <details>
        <summary>{front.tables}</summary>
        <div class="tables">
          <PartsTable
            caption={front.byCounty}
            head={front.county}
            parts={counties}
            condition="county"
            locale={locale}
          />
          <PartsTable
            caption={front.byGroup}
            head={front.group}
            parts={groups}
            condition="group"
            locale={locale}
          />
        </div>
      </details>
      <p>
        <small>{front.source}</small>
      </p>
    </section>
  );
};
