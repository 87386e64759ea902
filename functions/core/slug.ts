import municipalities from './data/municipalities.json' with { type: 'json' };

/** A Swedish municipality. Source: Kolada. */
export type Municipality = {
  code: string;
  name: string;
  county: string;
  skrGroup: string;
  skrGroupName: string;
};

export const MUNICIPALITIES: readonly Municipality[] = municipalities.municipalities;

/** Words that addresses of the site itself begin with. */
export const RESERVED_SLUGS: readonly string[] = [
  'api',
  'arbetsyta',
  'assets',
  'datasets',
  'en',
  'healthz',
  'jamfor',
  'kolada',
  'log',
  'login',
  'logout',
  'om',
  'rapportera',
  'robots',
  'sitemap',
  'static',
  'sv',
  'well-known',
];

/** Lower-case ASCII of a name, words joined by hyphens; Swedish letters lose their marks. */
export function slugOf(name: string): string {
  const ascii = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('ø', 'o')
    .replaceAll('æ', 'ae');
  return ascii.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
}

/** The slug of an organisation: a municipality's name, with its county where two are alike; else its id. */
export function defaultSlug(id: string): string {
  const own = MUNICIPALITIES.find(({ code }) => code === id);
  if (!own) return id;
  const alike = MUNICIPALITIES.filter(({ name }) => slugOf(name) === slugOf(own.name));
  const county = slugOf(own.county.replace(/s? län$/, ''));
  return alike.length > 1 ? `${slugOf(own.name)}-${county}` : slugOf(own.name);
}
