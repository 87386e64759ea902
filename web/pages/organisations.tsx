import type { InterfaceLanguage } from '../../functions/core/language.ts';
import { ORGANISATION_KINDS, type OrganisationEntry } from '../../functions/core/organisation.ts';
import { MUNICIPALITIES } from '../../functions/core/slug.ts';
import { FormDefinitions } from '../components/flower-box/forms.tsx';
import { Legend } from '../components/flower-box/legend.tsx';
import { langOf } from '../components/localized.tsx';
import { Page } from '../components/page.tsx';
import { type Locale, localeOf } from '../text/text.ts';
import { organisationPath, startPath } from './addresses.ts';
import { type Assets, surroundingsOf } from './viewing.ts';

type Props = {
  language: InterfaceLanguage;
  assets: Assets;
  organisations: readonly OrganisationEntry[];
  /** Part of a name to look for. */
  sought: string | undefined;
};

const COUNTIES = new Map(MUNICIPALITIES.map(({ code, county }) => [code, county]));

/** Lower case without accents, so that a name is found however it is typed. */
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

const OrganisationItem = ({ entry, locale }: { entry: OrganisationEntry; locale: Locale }) => {
  const { words } = locale;
  const note = entry.example
    ? words.organisations.example
    : entry.closedOn
      ? words.organisations.closed(entry.closedOn)
      : COUNTIES.get(entry.id);
  return (
    <li>
      <a href={organisationPath(locale.lang, entry.slug)} lang={langOf(entry.language, locale)}>
        {entry.name}
      </a>
      {note && <small> {note}</small>}
    </li>
  );
};

const Group = ({
  kind,
  entries,
  locale,
}: {
  kind: GroupName;
  entries: OrganisationEntry[];
  locale: Locale;
}) => (
  <section class="group" aria-labelledby={kind}>
    <h2 id={kind}>{locale.words.kinds[kind]}</h2>
    <ul>
      {entries.map((entry) => (
        <OrganisationItem entry={entry} locale={locale} />
      ))}
    </ul>
  </section>
);

const GROUPS = [...ORGANISATION_KINDS, 'example'] as const;
type GroupName = (typeof GROUPS)[number];

/** Municipalities first, the other kinds after them, invented ones last; each by name. */
function grouped(entries: readonly OrganisationEntry[], { lang }: Locale) {
  const { compare } = new Intl.Collator(lang, { numeric: true });
  const groupOf = ({ kind, example }: OrganisationEntry): GroupName => (example ? 'example' : kind);
  return GROUPS.map((kind) => ({
    kind,
    entries: entries
      .filter((entry) => groupOf(entry) === kind)
      .sort((a, b) => compare(a.name, b.name) || (a.id < b.id ? -1 : 1)),
  })).filter(({ entries: found }) => found.length > 0);
}

const Search = ({ sought, count, locale }: { sought: string; count: number; locale: Locale }) => {
  const { organisations } = locale.words;
  return (
    <search>
      <form class="search" action={startPath(locale.lang)}>
        <label for="q">{organisations.search}</label> <input type="search" id="q" name="q" value={sought} />{' '}
        <button type="submit">{organisations.searchButton}</button>
      </form>
      {sought !== '' && (
        <p role="status">
          {organisations.found(count, sought)} <a href={startPath(locale.lang)}>{organisations.showAll}</a>
        </p>
      )}
    </search>
  );
};

/** The start page: every organisation, or those whose name holds what was sought. */
export const OrganisationsPage = ({ language, assets, organisations, sought = '' }: Props) => {
  const locale = localeOf(language);
  const { words } = locale;
  const found = organisations.filter(({ name }) => plain(name).includes(plain(sought)));
  const query = sought === '' ? '' : `?${new URLSearchParams({ q: sought })}`;
  const surroundings = surroundingsOf(language, assets, (lang) => startPath(lang) + query);
  return (
    <Page surroundings={surroundings} title={words.organisations.title} owner={null}>
      <div class="start">
        <div>
          {' '}
          <div class="opening">
            <h1>{words.organisations.title}</h1>
            <p class="lead">{words.organisations.lead}</p>
            {organisations.length > 0 && <Search sought={sought} count={found.length} locale={locale} />}
          </div>
          {organisations.length === 0 && <p>{words.organisations.none}</p>}
          {grouped(found, locale).map((group) => (
            <Group {...group} locale={locale} />
          ))}
        </div>{' '}
        <section class="reading" aria-labelledby="reading">
          <FormDefinitions />
          <h2 id="reading">{words.organisations.howToRead}</h2>
          <p>
            {words.box.explained} {words.box.withGround}
          </p>
          <Legend locale={locale} months={12} />
        </section>
      </div>{' '}
    </Page>
  );
};
