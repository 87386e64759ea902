import type { Locale } from '../text/text.ts';
import { yearEndPath } from './addresses.ts';

type Props = { years: readonly string[]; here: string | null; slug: string; locale: Locale };

/** Leads to the organisation as of each year's end. */
export const YearLinks = ({ years, here, slug, locale }: Props) =>
  years.length === 0 ? null : (
    <nav class="year-links" aria-label={locale.words.editions.years}>
      {years.map((year) => (
        <>
          {' '}
          <a href={yearEndPath(locale.lang, slug, year)} aria-current={year === here ? 'page' : undefined}>
            {year}
          </a>
        </>
      ))}
    </nav>
  );
