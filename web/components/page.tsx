import type { Child } from 'hono/jsx';
import type { Day } from '../../functions/core/calendar.ts';
import type { Head } from '../../functions/core/commit.ts';
import type { Language } from '../../functions/core/language.ts';
import type { OrganisationSettings } from '../../functions/core/organisation.ts';
import type { Locale } from '../text/text.ts';
import { langOf } from './localized.tsx';

/** Where a page lies, and where its other language and its files do. */
export type Surroundings = {
  locale: Locale;
  home: string;
  /** The same page in the other language. */
  otherLanguage: string;
  styles: string;
  icon: string;
};

/** Whose page it is, and what its figures were made from. */
export type Owner = {
  name: string;
  language: Language;
  href: string;
  example: boolean;
  licence: OrganisationSettings['licence'];
  head: Head;
  validOn: Day;
};

type Props = { surroundings: Surroundings; title: string; owner: Owner | null; children: Child };

const HeadOfPage = ({ surroundings, title, owner }: Omit<Props, 'children'>) => {
  const { locale, otherLanguage, styles, icon } = surroundings;
  return (
    <head>
      <meta charset="utf-8" />
      <title>{`${title} – ${locale.words.site.name}`}</title>
      <meta name="viewport" content="width=device-width,initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      {owner?.example && <meta name="robots" content="noindex" />}
      <link rel="stylesheet" href={styles} />
      <link rel="icon" href={icon} type="image/svg+xml" />
      <link rel="alternate" hreflang={locale.lang === 'sv' ? 'en' : 'sv'} href={otherLanguage} />
    </head>
  );
};

const Header = ({ surroundings, owner }: Pick<Props, 'surroundings' | 'owner'>) => {
  const { locale, home, otherLanguage, icon } = surroundings;
  const { site } = locale.words;
  const other = locale.lang === 'sv' ? 'en' : 'sv';
  return (
    <header>
      <a class="brand" href={home}>
        <img src={icon} alt="" width="28" height="28" />
        {site.name}
      </a>
      {owner && (
        <a class="owner" href={owner.href} lang={langOf(owner.language, locale)}>
          {owner.name}
        </a>
      )}
      <a class="language" href={otherLanguage} hreflang={other} lang={other}>
        {site.otherLanguage}
      </a>
    </header>
  );
};

const Footer = ({ owner, locale }: { owner: Owner | null; locale: Locale }) => {
  const { footer, site } = locale.words;
  return (
    <footer>
      {owner && (
        <>
          <p>
            {footer.asOf(owner.validOn)} {footer.licence}: {owner.licence.id}.
            {owner.licence.attribution && ` ${owner.licence.attribution}`}
          </p>
          <p>
            {footer.log}: {footer.logHead(owner.head.seq)} <code>{owner.head.hash}</code>.{' '}
            {footer.logExplained}
          </p>
        </>
      )}
      <p>
        {site.name}. {site.tagline}.
      </p>
    </footer>
  );
};

/** The shell of every page: skip link, header with the language switch, content, footer. */
export const Page = ({ surroundings, title, owner, children }: Props) => {
  const { locale } = surroundings;
  const { site } = locale.words;
  return (
    <html lang={locale.lang}>
      <HeadOfPage surroundings={surroundings} title={title} owner={owner} />
      <body>
        <a class="skip" href="#content">
          {site.skipToContent}
        </a>
        <Header surroundings={surroundings} owner={owner} />
        {owner?.example && (
          <aside class="banner" aria-label={site.exampleLabel}>
            {site.exampleBanner}
          </aside>
        )}
        <main id="content" tabindex={-1}>
          {children}
        </main>
        <Footer owner={owner} locale={locale} />
      </body>
    </html>
  );
};
