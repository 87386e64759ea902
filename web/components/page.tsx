import type { Child } from 'hono/jsx';
import type { Day } from '../../functions/core/calendar.ts';
import type { Head } from '../../functions/core/commit.ts';
import type { InterfaceLanguage, Language } from '../../functions/core/language.ts';
import type { OrganisationSettings } from '../../functions/core/organisation.ts';
import type { Locale } from '../text/text.ts';
import { langOf } from './localized.tsx';

/** Where a page lies, and where its other language and its files do. */
export type Surroundings = {
  locale: Locale;
  home: string;
  /** The same page in the other language; null where there is none. */
  otherLanguage: string | null;
  /** Where the same page has its own address, when this is not it. */
  canonical?: string;
  styles: string;
  icon: string;
  /** What makes the page livelier, where it uses it. */
  script?: string;
};

/** Whose page it is, and what its figures were made from. */
export type Owner = {
  name: string;
  language: Language;
  href: string;
  /** The languages that its pages are in. */
  languages: readonly InterfaceLanguage[];
  example: boolean;
  licence: OrganisationSettings['licence'];
  head: Head;
  /** The day that the page shows; null where it can move to another without being loaded again. */
  validOn: Day | null;
  /** The style sheet of its own colour; null where it has none. */
  colours: string | null;
  /** Its logo; null where it has none. */
  logo: string | null;
  accessibility: string;
  privacy: string;
};

type Props = {
  surroundings: Surroundings;
  title: string;
  owner: Owner | null;
  /** The page has no owner, and what it shows is invented. */
  example?: boolean | undefined;
  /** The feed of changes, where the page is about what it holds. */
  feed?: string | undefined;
  /** What the page says, in a sentence, for those who only see a link to it. */
  description?: string | undefined;
  children: Child;
};

const HeadOfPage = ({ surroundings, title, owner, example, feed, description }: Omit<Props, 'children'>) => {
  const { locale, otherLanguage, canonical, styles, icon, script } = surroundings;
  return (
    <head>
      <meta charset="utf-8" />
      <title>{`${title} – ${locale.words.site.name}`}</title>
      <meta name="viewport" content="width=device-width,initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      {(owner?.example ?? example) && <meta name="robots" content="noindex" />}
      {description && (
        <>
          <meta name="description" content={description} />
          <meta property="og:title" content={title} />
          <meta property="og:description" content={description} />
          <meta property="og:type" content="website" />
          <meta property="og:site_name" content={locale.words.site.name} />
        </>
      )}
      <link rel="stylesheet" href={styles} />
      {owner?.colours && <link rel="stylesheet" href={owner.colours} />}
      <link rel="icon" href={icon} type="image/svg+xml" />
      {script && <script type="module" src={script} />}
      {otherLanguage !== null && (
        <link rel="alternate" hreflang={locale.lang === 'sv' ? 'en' : 'sv'} href={otherLanguage} />
      )}
      {canonical && <link rel="canonical" href={canonical} />}
      {feed && <link rel="alternate" type="application/atom+xml" href={feed} />}
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
          {owner.logo && <img class="logo" src={owner.logo} alt="" height="28" />}
          {owner.name}
        </a>
      )}
      {otherLanguage !== null && (
        <a class="language" href={otherLanguage} hreflang={other} lang={other}>
          {site.otherLanguage}
        </a>
      )}
    </header>
  );
};

const Footer = ({ owner, locale }: { owner: Owner | null; locale: Locale }) => {
  const { footer, legal, site } = locale.words;
  return (
    <footer>
      {owner && (
        <>
          <p>
            {owner.validOn && `${footer.asOf(owner.validOn)} `}
            {footer.licence}: {owner.licence.id}.
            {owner.licence.attribution && ` ${owner.licence.attribution}`}
          </p>
          <p>
            {footer.log}: {footer.logHead(owner.head.seq)} <code>{owner.head.hash}</code>.{' '}
            {footer.logExplained}
          </p>
          <p class="links">
            <a href={owner.accessibility}>{legal.statement.title}</a>{' '}
            <a href={owner.privacy}>{legal.privacy}</a>
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
export const Page = ({ surroundings: given, title, owner, example, feed, description, children }: Props) => {
  const { locale } = given;
  const isOnly = owner?.languages.length === 1;
  const surroundings = isOnly ? { ...given, otherLanguage: null } : given;
  const { site } = locale.words;
  return (
    <html lang={locale.lang}>
      <HeadOfPage
        surroundings={surroundings}
        title={title}
        owner={owner}
        example={example}
        feed={feed}
        description={description ?? `${title}. ${site.tagline}.`}
      />
      <body>
        <a class="skip" href="#content">
          {site.skipToContent}
        </a>
        <Header surroundings={surroundings} owner={owner} />
        {(owner?.example ?? example) && (
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
