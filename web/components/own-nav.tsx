import type { Locale } from '../text/text.ts';

/** A page of the organisation's own, as the navigation shows it. */
export type OwnLink = { href: string; label: string; here: boolean };

/** Leads through the pages of an organisation; the page one is on is marked. */
export const OwnNav = ({ links, locale }: { links: readonly OwnLink[]; locale: Locale }) => (
  <nav class="own" aria-label={locale.words.front.navLabel}>
    {links.map(({ href, label, here }) => (
      <a href={href} aria-current={here ? 'page' : undefined}>
        {label}
      </a>
    ))}
  </nav>
);
