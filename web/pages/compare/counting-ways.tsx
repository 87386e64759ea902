import { closingDayOf, countingDays } from '../../../functions/core/benchmark/counting-days.ts';
import type { Counted } from '../../../functions/core/benchmark/counting-ways.ts';
import { countingWaysOver } from '../../../functions/core/benchmark/counting-ways-over.ts';
import type { InterfaceLanguage } from '../../../functions/core/language.ts';
import { ORGANISATION_KINDS } from '../../../functions/core/organisation.ts';
import { langOf } from '../../components/localized.tsx';
import { Page } from '../../components/page.tsx';
import { type Locale, localeOf } from '../../text/text.ts';
import { startPath } from '../addresses.ts';
import { surroundingsOf } from '../viewing.ts';
import { type CountingAsked, countingAsked } from './counting-asked.ts';
import { CountingChart } from './counting-chart.tsx';
import { CountingTable } from './counting-table.tsx';
import { CountingWhy } from './counting-why.tsx';
import { rowsThat } from './national-asked.ts';
import type { CompareRequest } from './request.ts';

type Props = { request: CompareRequest; asked: CountingAsked; counted: Counted; locale: Locale };

const backPath = (language: InterfaceLanguage): string => `${startPath(language)}jamfor/`;

const Links = ({ request, locale }: Pick<Props, 'request' | 'locale'>) => {
  const { compareNational: words, kinds } = locale.words;
  const path = request.pathIn(locale.lang);
  return (
    <nav class="own" aria-label={words.kindsLabel}>
      {ORGANISATION_KINDS.map((kind) => (
        <>
          {' '}
          <a
            href={kind === 'municipality' ? path : `${path}?kind=${kind}`}
            aria-current={kind === request.kind ? 'page' : undefined}
          >
            {kinds[kind]}
          </a>
        </>
      ))}{' '}
      <a href={backPath(locale.lang) + (request.kind === 'municipality' ? '' : `?kind=${request.kind}`)}>
        {words.counting.back}
      </a>
    </nav>
  );
};

/** Chooses one organisation, or all together. */
const ChooseOne = ({ request, asked, locale }: Omit<Props, 'counted'>) => {
  const { counting, choose } = locale.words.compareNational;
  const { compare } = new Intl.Collator(locale.lang, { numeric: true });
  const entries = rowsThat(request, asked.example)
    .map(({ organisation }) => organisation)
    .sort((a, b) => compare(a.name, b.name));
  if (entries.length < 2) return null;
  return (
    <form class="filter" action={request.pathIn(locale.lang)}>
      {request.kind !== 'municipality' && <input type="hidden" name="kind" value={request.kind} />}
      {asked.example && <input type="hidden" name="example" value="1" />}
      <label>
        {choose.organisation}
        <select name="organisation">
          <option value="">{counting.everybody}</option>
          {entries.map(({ id, name, language }) => (
            <option
              value={id}
              lang={langOf(language, locale)}
              selected={id === asked.chosen?.organisation.id}
            >
              {name}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{locale.words.view.show}</button>
    </form>
  );
};

const Opening = ({ request, asked, counted, locale }: Props) => {
  const { counting } = locale.words.compareNational;
  const { percent } = locale.format;
  const last = counted.points.at(-1);
  const organisation = asked.chosen?.organisation ?? null;
  return (
    <div class="opening">
      <h1>{counting.title}</h1>
      {asked.rows.length > 0 && (
        <p lang={organisation ? langOf(organisation.language, locale) : undefined}>
          <strong>{counting.whose(asked.rows.length, organisation?.name ?? null)}</strong>
        </p>
      )}
      <p class="lead">
        {last
          ? counting.lead(
              percent(last.ways.all),
              percent(last.ways.applicable),
              percent(last.ways.matched),
              last.validOn,
            )
          : counting.leadWithout}
      </p>
      {asked.unknown !== null && <p>{counting.noOrganisation(asked.unknown)}</p>}
      {!last && asked.unknown === null && <p>{counting.none}</p>}
      <ChooseOne request={request} asked={asked} locale={locale} />
    </div>
  );
};

/** Licences and sources of the facts, each line once. */
const Sources = ({ asked, locale }: Pick<Props, 'asked' | 'locale'>) => {
  const lines = new Set(
    asked.rows.flatMap((row) => {
      const licence = row.open().settings.at(-1)?.licence;
      return licence ? [[licence.id, licence.attribution].filter((each) => each !== null).join('. ')] : [];
    }),
  );
  return (
    <p>
      <small>
        {locale.words.footer.licence}: {[...lines].join(' ')}
      </small>
    </p>
  );
};

/** The same services counted in three ways: the figures through time, and why they differ. */
export const CountingWaysPage = ({ request }: { request: CompareRequest }) => {
  const { language, assets, pathIn, day } = request;
  const locale = localeOf(language);
  const { compareNational: words } = locale.words;
  const asked = countingAsked(request);
  const days = countingDays(asked.rows, day);
  const counted = countingWaysOver(asked.rows, days);
  const [first] = counted.points;
  const last = counted.points.at(-1);
  const query = request.query.size === 0 ? '' : `?${request.query}`;
  const surroundings = surroundingsOf(language, assets, (lang) => pathIn(lang) + query);
  const closed = closingDayOf(asked.rows);
  return (
    <Page surroundings={surroundings} title={words.counting.title} owner={null}>
      <Links request={request} locale={locale} />
      {asked.example && <p class="banner-in">{words.exampleBanner}</p>}
      <Opening request={request} asked={asked} counted={counted} locale={locale} />
      {first && last && (
        <>
          <section aria-labelledby="through-time">
            <h2 id="through-time">{words.counting.pictureHeading}</h2>
            <CountingChart points={counted.points} locale={locale} />
            <p class="after">
              {closed !== null && closed <= day
                ? words.counting.daysAnniversaries(closed)
                : words.counting.daysYearEnds}
            </p>
            <CountingTable points={counted.points} locale={locale} />
          </section>
          <CountingWhy counted={counted} first={first} last={last} locale={locale} />
          <Sources asked={asked} locale={locale} />
        </>
      )}
    </Page>
  );
};
