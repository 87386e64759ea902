import type { InterfaceLanguage } from '../../functions/core/language.ts';
import type { OrganisationEntry } from '../../functions/core/organisation.ts';
import { MUNICIPALITIES } from '../../functions/core/slug.ts';
import { FormDefinitions } from '../components/flower-box/forms.tsx';
import { Legend } from '../components/flower-box/legend.tsx';
import { Page } from '../components/page.tsx';
import { type Locale, localeOf } from '../text/text.ts';
import { comparisonPath, startPath } from './addresses.ts';
import { OrganisationLists } from './front-list.tsx';
import { NationalPicture } from './front-national.tsx';
import { found, notHere, queryFor, type Wanted } from './front-search.ts';
import { type Assets, surroundingsOf } from './viewing.ts';

type Props = {
  language: InterfaceLanguage;
  assets: Assets;
  organisations: readonly OrganisationEntry[];
  wanted: Wanted;
};

type ChooserProps = {
  name: string;
  label: string;
  any: string;
  choices: readonly (readonly [value: string, name: string])[];
  chosen: string;
  lang: string | undefined;
};

const Chooser = ({ name, label, any, choices, chosen, lang }: ChooserProps) => (
  <label>
    {label}
    <select name={name}>
      <option value="">{any}</option>
      {choices.map(([value, text]) => (
        <option value={value} selected={value === chosen} lang={lang}>
          {text}
        </option>
      ))}
    </select>
  </label>
);

/** Values with their names, each once, in the order of the values. */
function choicesOf(pairs: readonly (readonly [string, string])[], { lang }: Locale) {
  const { compare } = new Intl.Collator(lang);
  return [...new Map(pairs)].sort(([a], [b]) => compare(a, b));
}

const Search = ({ wanted, locale }: { wanted: Wanted; locale: Locale }) => {
  const { organisations, front } = locale.words;
  const lang = locale.lang === 'sv' ? undefined : 'sv';
  const counties = choicesOf(
    MUNICIPALITIES.map(({ county }) => [county, county]),
    locale,
  );
  const groups = choicesOf(
    MUNICIPALITIES.map(({ skrGroup, skrGroupName }) => [skrGroup, `${skrGroup} ${skrGroupName}`]),
    locale,
  );
  return (
    <search>
      <form class="filter" action={startPath(locale.lang)}>
        <label>
          {organisations.search}
          <input type="search" name="q" value={wanted.name} maxlength={100} />
        </label>
        <Chooser
          name="county"
          label={front.county}
          any={front.anyCounty}
          choices={counties}
          chosen={wanted.county}
          lang={lang}
        />
        <Chooser
          name="group"
          label={front.group}
          any={front.anyGroup}
          choices={groups}
          chosen={wanted.group}
          lang={lang}
        />
        <button type="submit">{organisations.searchButton}</button>
      </form>
    </search>
  );
};

/** What was looked for, in words. */
function wantedWords({ name, county, group }: Wanted, { words, format }: Locale): string {
  const named = MUNICIPALITIES.find(({ skrGroup }) => skrGroup === group)?.skrGroupName;
  return format.list([
    ...(name ? [words.front.wantedName(name)] : []),
    ...(county ? [county] : []),
    ...(named ? [named] : []),
  ]);
}

type OutcomeProps = {
  wanted: Wanted;
  entries: readonly OrganisationEntry[];
  missing: readonly string[];
  locale: Locale;
};

const Outcome = ({ wanted, entries, missing, locale }: OutcomeProps) => {
  const { front, organisations } = locale.words;
  return (
    <p role="status">
      {front.found(entries.length, wantedWords(wanted, locale))}{' '}
      {missing.length > 0 && `${front.notHere(locale.format.list(missing))} `}
      {entries.length === 0 && `${front.widen} `}
      <a href={startPath(locale.lang)}>{organisations.showAll}</a>
    </p>
  );
};

const HowToRead = ({ locale }: { locale: Locale }) => {
  const { box, organisations } = locale.words;
  return (
    <section class="reading" aria-labelledby="reading">
      <FormDefinitions />
      <h2 id="reading">{organisations.howToRead}</h2>
      <p>
        {box.explained} {box.withGround}
      </p>
      <Legend locale={locale} months={12} />
    </section>
  );
};

/** The first page of a site with several organisations: finds one, and says which parts of the country are here. */
export const FrontPage = ({ language, assets, organisations, wanted }: Props) => {
  const locale = localeOf(language);
  const { organisations: words } = locale.words;
  const query = queryFor(wanted);
  const entries = found(organisations, wanted);
  const surroundings = surroundingsOf(language, assets, (lang) => startPath(lang) + query);
  return (
    <Page surroundings={surroundings} title={words.title} owner={null}>
      <div class="start">
        <div>
          <div class="opening">
            <h1>{words.title}</h1>
            <p class="lead">{words.lead}</p>
            {organisations.length > 0 && <Search wanted={wanted} locale={locale} />}
            {query !== '' && (
              <Outcome
                wanted={wanted}
                entries={entries}
                missing={notHere(organisations, wanted)}
                locale={locale}
              />
            )}
          </div>
          {organisations.length === 0 && <p>{words.none}</p>}
          {organisations.length > 0 && query === '' && (
            <p>
              <a href={comparisonPath(language)}>{locale.words.compare.front}</a>:{' '}
              {locale.words.compare.frontHelp}
            </p>
          )}
          {query === '' && <NationalPicture organisations={organisations} locale={locale} />}
          <OrganisationLists entries={entries} locale={locale} />
        </div>
        <HowToRead locale={locale} />
      </div>
    </Page>
  );
};
