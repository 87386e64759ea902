import type { Format } from '../text/format.ts';

/** Hundredths, rounded; 0 only for nothing and 100 only for all. */
const hundredths = (value: number): number =>
  value > 0 && value < 1 ? Math.min(99, Math.max(1, Math.round(value * 100))) : value * 100;

/** Writes numbers and days as the pages do, with what the browser has of its own; a test compares them. */
export function formatFor(lang: 'sv' | 'en'): Format {
  const { format: number } = new Intl.NumberFormat(lang, { maximumFractionDigits: 1 });
  const month = new Intl.DateTimeFormat(lang, { month: 'long', timeZone: 'UTC' });
  const list = new Intl.ListFormat(lang === 'en' ? 'en-GB' : lang);
  const day = (iso: string) =>
    [Number(iso.slice(8)), month.format(Date.parse(iso)), iso.slice(0, 4)].join('\u00a0');
  return {
    number,
    percent: ({ value }) => (value === null ? '–' : `${hundredths(value)}${lang === 'sv' ? '\u00a0' : ''}%`),
    index: ({ value }) => (value === null ? '–' : `${hundredths(value)}`),
    day,
    moment: day,
    list: (parts) => list.format(parts),
  };
}
