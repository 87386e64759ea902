import { ORGANISATION_KINDS, type OrganisationEntry } from '../../functions/core/organisation.ts';
import { langOf } from '../components/localized.tsx';
import type { Locale } from '../text/text.ts';
import { organisationPath } from './addresses.ts';
import { municipalityOf } from './front-search.ts';

const GROUPS = [...ORGANISATION_KINDS, 'example'] as const;
type GroupName = (typeof GROUPS)[number];

const OrganisationItem = ({ entry, locale }: { entry: OrganisationEntry; locale: Locale }) => {
  const { words } = locale;
  const note = entry.example
    ? words.organisations.example
    : entry.closedOn
      ? words.organisations.closed(entry.closedOn)
      : municipalityOf(entry)?.county;
  return (
    <li>
      <a href={organisationPath(locale.lang, entry.slug)} lang={langOf(entry.language, locale)}>
        {entry.name}
      </a>
      {note && <small> {note}</small>}
    </li>
  );
};

type GroupProps = { kind: GroupName; entries: readonly OrganisationEntry[]; locale: Locale };

const Group = ({ kind, entries, locale }: GroupProps) => (
  <section class="group" aria-labelledby={kind}>
    <h2 id={kind}>{locale.words.kinds[kind]}</h2>
    <ul>
      {entries.map((entry) => (
        <OrganisationItem entry={entry} locale={locale} />
      ))}
    </ul>
  </section>
);

function grouped(entries: readonly OrganisationEntry[], { lang }: Locale) {
  const { compare } = new Intl.Collator(lang, { numeric: true });
  const groupOf = ({ kind, example }: OrganisationEntry): GroupName => (example ? 'example' : kind);
  return GROUPS.map((kind) => ({
    kind,
    entries: entries
      .filter((entry) => groupOf(entry) === kind)
      .toSorted((a, b) => compare(a.name, b.name) || (a.id < b.id ? -1 : 1)),
  })).filter(({ entries: found }) => found.length > 0);
}

/** Municipalities first, the other kinds after them, invented ones last; each by name. */
export const OrganisationLists = ({
  entries,
  locale,
}: {
  entries: readonly OrganisationEntry[];
  locale: Locale;
}) => (
  <>
    {grouped(entries, locale).map((group) => (
      <Group {...group} locale={locale} />
    ))}
  </>
);
