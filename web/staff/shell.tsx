import type { Child } from 'hono/jsx';
import type { Role } from '../../functions/core/identifiers.ts';
import type { Language } from '../../functions/core/language.ts';
import { langOf } from '../components/localized.tsx';
import { organisationPath } from '../pages/addresses.ts';
import type { StaffLocale } from '../text/staff.ts';
import { logoutPath, staffPath } from './addresses.ts';
import { NAVIGATION, type StaffPageKey } from './navigation.ts';

/** Addresses of the files that pages of the workspace refer to. */
export type StaffAssets = { styles: string; staffStyles: string; icon: string; staffScript: string };

/** Where a page of the workspace stands, and for whom. */
export type StaffSurroundings = {
  locale: StaffLocale;
  assets: StaffAssets;
  org: string;
  organisation: { name: string; slug: string; language: Language; example: boolean };
  person: { name: string; role: Role };
  csrf: string;
  /** Whose unsaved changes the browser keeps; it tells nothing of who that is. */
  tray: string;
  /** The same page in the other language. */
  otherLanguage: string;
  /** What was just done: a commit, or a proposal. */
  done: { saved: number } | { proposed: true } | null;
};

type Props = {
  at: StaffSurroundings;
  title: string;
  here: StaffPageKey | null;
  /** Whether the page uses the workspace's script. */
  script?: boolean;
  children: Child;
};

const Nav = ({ at, here }: Pick<Props, 'at' | 'here'>) => {
  const { locale, org, person } = at;
  const mayGo = (roles?: readonly Role[]) => !roles || roles.includes(person.role);
  const group = NAVIGATION.find(({ pages }) => pages.some(({ key }) => key === here));
  return (
    <nav class="staff-nav" aria-label={locale.staff.shell.navLabel}>
      <ul class="groups">
        {NAVIGATION.map(({ key, pages }) => {
          const [first] = pages.filter(({ roles }) => mayGo(roles));
          if (!first) return null;
          return (
            <li>
              <a
                href={staffPath(locale.lang, org, first.path)}
                aria-current={group?.key === key ? (here === first.key ? 'page' : 'true') : undefined}
              >
                {locale.staff.shell.groups[key]}
              </a>
            </li>
          );
        })}
      </ul>
      {group && (
        <ul class="pages">
          {group.pages
            .filter(({ roles }) => mayGo(roles))
            .map(({ key, path }) => (
              <li>
                <a href={staffPath(locale.lang, org, path)} aria-current={key === here ? 'page' : undefined}>
                  {locale.staff.shell.pages[key]}
                </a>
              </li>
            ))}
        </ul>
      )}
    </nav>
  );
};

const Header = ({ at }: Pick<Props, 'at'>) => {
  const { locale, org, organisation, person, csrf, assets, otherLanguage } = at;
  const { words, lang } = locale;
  const { shell } = locale.staff;
  const other = lang === 'sv' ? 'en' : 'sv';
  return (
    <header class="staff-header">
      <a class="brand" href={staffPath(lang, org)}>
        <img src={assets.icon} alt="" width="28" height="28" />
        {shell.name}
      </a>
      <a
        class="owner"
        href={organisationPath(lang, organisation.slug)}
        lang={langOf(organisation.language, locale)}
      >
        {organisation.name}
      </a>
      <p class="person">
        {person.name} <small>({words.roles[person.role]})</small>
      </p>
      <form
        class="logout"
        method="post"
        action={logoutPath(lang)}
        data-leave={JSON.stringify(locale.staff.tray.live.leaveAsked)}
      >
        <input type="hidden" name="csrf" value={csrf} />
        <button class="quiet" type="submit">
          {shell.logOut}
        </button>
      </form>
      <a class="language" href={otherLanguage} hreflang={other} lang={other}>
        {words.site.otherLanguage}
      </a>
    </header>
  );
};

/** That changes wait in the matrix; the script shows it where there are any and the tray is not in sight. */
const Waiting = ({ at: { locale, org } }: Pick<Props, 'at'>) => (
  <p class="waiting" data-waiting={JSON.stringify(locale.staff.tray.live.waiting)} hidden>
    <a href={staffPath(locale.lang, org)}>{locale.staff.tray.title}</a>
  </p>
);

/** What was just done, leading to where it stands. */
const Done = ({ at, done }: { at: StaffSurroundings; done: NonNullable<StaffSurroundings['done']> }) => {
  const { locale, org } = at;
  const { saved, proposed } = locale.staff.shell;
  const [where, said] = 'saved' in done ? [`logg/${done.saved}/`, saved(done.saved)] : ['forslag/', proposed];
  return (
    <p class="done" role="status">
      <a href={staffPath(locale.lang, org, where)}>{said}</a>
    </p>
  );
};

/** The shell of every page of the workspace. */
export const StaffPage = ({ at, title, here, script = false, children }: Props) => {
  const { locale, assets, organisation, done, org, csrf, tray } = at;
  const { words } = locale;
  return (
    <html lang={locale.lang}>
      <head>
        <meta charset="utf-8" />
        <title>{`${title} – ${organisation.name} – ${locale.staff.shell.name}`}</title>
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <link rel="stylesheet" href={assets.styles} />
        <link rel="stylesheet" href={assets.staffStyles} />
        <link rel="icon" href={assets.icon} type="image/svg+xml" />
        {script && <script type="module" src={assets.staffScript} />}
      </head>
      <body class="staff" data-org={org} data-csrf={csrf} data-tray={tray}>
        <a class="skip" href="#content">
          {words.site.skipToContent}
        </a>
        <Header at={at} />
        {organisation.example && (
          <aside class="banner" aria-label={words.site.exampleLabel}>
            {words.site.exampleBanner}
          </aside>
        )}
        <Nav at={at} here={here} />
        <main id="content" tabindex={-1}>
          <Waiting at={at} />
          {done && <Done at={at} done={done} />}
          {children}
        </main>
      </body>
    </html>
  );
};
