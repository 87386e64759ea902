import type { Child } from 'hono/jsx';
import type { Seen, SeenService } from '../../../functions/core/benchmark/seen.ts';
import { inLanguage } from '../../../functions/core/language.ts';
import type { OrganisationEntry } from '../../../functions/core/organisation.ts';
import { langOf } from '../../components/localized.tsx';
import type { Locale } from '../../text/text.ts';
import { organisationPath, queryOf, servicePath } from '../addresses.ts';
import type { AskedComparison } from './asked.ts';

/** The name of an organisation, marked where it is in another language than the page. */
export const Name = ({ entry, locale }: { entry: OrganisationEntry; locale: Locale }) => {
  const lang = langOf(entry.language, locale);
  return lang ? <span lang={lang}>{entry.name}</span> : entry.name;
};

/** Things one after the other, with commas between them. */
export const Listed = ({ items }: { items: readonly Child[] }) => (
  <>{items.map((item, place) => (place === 0 ? item : [', ', item]))}</>
);

/** Names in a sentence of their own: what they have in common, and who they are. */
export const Named = ({
  said,
  entries,
  locale,
}: {
  said: string;
  entries: readonly OrganisationEntry[];
  locale: Locale;
}) =>
  entries.length === 0 ? null : (
    <p>
      {said} <Listed items={entries.map((entry) => <Name entry={entry} locale={locale} />)} />.
    </p>
  );

/** The dates of a comparison as the pages of an organisation take them. */
const asked = ({ point: { validOn, knownOn } }: AskedComparison) => ({
  validOn,
  ...(knownOn !== undefined && { knownOn }),
});

type Linked = { seen: Pick<Seen, 'organisation' | 'here'>; comparison: AskedComparison; locale: Locale };

/** An organisation, with the way to its pages where they are here. */
export const LinkedName = ({ seen: { organisation, here }, comparison, locale }: Linked) =>
  here ? (
    <a href={organisationPath(locale.lang, organisation.slug) + queryOf(asked(comparison))}>
      <Name entry={organisation} locale={locale} />
    </a>
  ) : (
    <Name entry={organisation} locale={locale} />
  );

/** A service by its name, with the way to its page here, else to the service itself where it has a link. */
export const LinkedService = ({
  service,
  seen: { organisation, here },
  comparison,
  locale,
}: Linked & { service: SeenService }) => {
  const { text, lang } = inLanguage(service.name, locale.lang);
  const href = here
    ? servicePath(locale.lang, organisation.slug, service.id) + queryOf(asked(comparison))
    : service.link;
  return href ? (
    <a href={href} lang={langOf(lang, locale)}>
      {text}
    </a>
  ) : (
    <span lang={langOf(lang, locale)}>{text}</span>
  );
};
