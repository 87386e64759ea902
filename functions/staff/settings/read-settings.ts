import type { FormState } from '../../../web/staff/form-state.ts';
import { categoriesIn, NEW_ROWS } from '../../../web/staff/settings/categories.tsx';
import type { StaffLocale } from '../../../web/text/staff.ts';
import { OrganisationChanges, type OrganisationSettings } from '../../core/organisation.ts';
import { faultSentence, given, textsIn } from '../form.ts';

/** What the page was filled from: the settings seen, and in which language its sentences are. */
type Given = { form: FormData; seen: OrganisationSettings; locale: StaffLocale };

/** `#ABC123` and `abc123` are what somebody means by a colour. */
const colourIn = (form: FormData): string | null => {
  const typed = (given(form, 'nearest') ?? given(form, 'colour'))?.toLowerCase();
  if (typed === undefined) return null;
  return /^[0-9a-f]{6}$/.test(typed) ? `#${typed}` : typed;
};

/** The texts in both languages; one in a third language, which the form does not show, stays. */
function aboutIn({ form, seen }: Given): Record<string, string> | null {
  const about = { ...seen.about, sv: given(form, 'about_sv'), en: given(form, 'about_en') };
  const said = Object.entries(about).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return said.length > 0 ? Object.fromEntries(said) : null;
}

/** A drawing that was uploaded or pasted; null takes it away, and undefined leaves it as it is. */
async function logoIn(form: FormData): Promise<string | null | undefined> {
  const file = form.get('logoFile');
  if (file instanceof File && file.size > 0) return file.text();
  return given(form, 'logo') ?? (given(form, 'logoRemove') === 'yes' ? null : undefined);
}

/** The table of categories, its rows by their place; and what is wrong with rows that were added. */
function categoriesFrom({ form, seen, locale }: Given) {
  const { categories: words } = locale.staff.settings;
  const kept = categoriesIn(seen.categoryAreas).flatMap((category, row) => {
    const area = given(form, `row_${row}`);
    return area === undefined ? [] : [[category, area] as const];
  });
  const table = new Map(kept);
  const errors: Record<string, string> = {};
  for (let place = 0; place < NEW_ROWS; place += 1) {
    const category = given(form, `category_${place}`);
    const area = given(form, `categoryArea_${place}`);
    if (category === undefined && area === undefined) continue;
    if (category === undefined) errors[`category_${place}`] = words.needsName;
    else if (area === undefined) errors[`categoryArea_${place}`] = words.needsArea;
    else if (table.has(category)) errors[`category_${place}`] = words.twice;
    else table.set(category, area);
  }
  return { table: Object.fromEntries(table), errors };
}

const languagesIn = (form: FormData): string[] =>
  ['sv', 'en'].filter((language) => given(form, `languages_${language}`) === 'yes');

/** Both languages are what holds when nothing is said. */
const languagesFrom = ({ form, seen }: Given): string[] | undefined => {
  const chosen = languagesIn(form);
  return chosen.length === 2 && seen.languages === undefined ? undefined : chosen;
};

/** The field of the form that a setting is filled in by. */
function fieldOf([setting = '', part]: readonly PropertyKey[]): string {
  if (setting === 'about') return `about_${String(part ?? 'sv')}`;
  return setting === 'languages' ? 'languages_sv' : String(setting);
}

export type ReadSettings =
  | { ok: true; asked: OrganisationChanges; typed: Record<string, string> }
  | { ok: false; state: FormState };

/** Reads the form of settings; a file that was chosen is kept as code, since a page cannot choose it again. */
export async function readSettings(shown: Given): Promise<ReadSettings> {
  const { form, seen, locale } = shown;
  const words = locale.staff.settings;
  const logo = await logoIn(form);
  const colour = colourIn(form);
  const categories = categoriesFrom(shown);
  const typed = { ...textsIn(form), ...(typeof logo === 'string' && { logo }), colour: colour ?? '' };
  const parsed = OrganisationChanges.safeParse({
    name: given(form, 'name') ?? '',
    language: given(form, 'language'),
    slug: given(form, 'slug') ?? '',
    colour,
    ...(logo !== undefined && { logo }),
    languages: languagesFrom(shown),
    contact: given(form, 'contact') ?? null,
    about: aboutIn(shown),
    staleAfterMonths: Number(given(form, 'staleAfterMonths') ?? ''),
    secondPair: given(form, 'secondPair') === 'yes' || (seen.secondPair === undefined ? undefined : false),
    categoryAreas: categories.table,
  });
  const errors = { ...categories.errors };
  for (const issue of parsed.error?.issues ?? []) {
    const own =
      issue.path[0] === 'languages'
        ? words.languagesNeeded
        : issue.path[0] === 'staleAfterMonths'
          ? words.months
          : words.faults[issue.message];
    errors[fieldOf(issue.path)] ??= own ?? faultSentence(issue, locale);
  }
  return parsed.success && Object.keys(errors).length === 0
    ? { ok: true, asked: parsed.data, typed }
    : { ok: false, state: { values: typed, errors } };
}
