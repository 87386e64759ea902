import type { Catalogue } from '../../../functions/core/catalogue/catalogue.ts';
import { inLanguage, type Localized } from '../../../functions/core/language.ts';
import type { StaffLocale } from '../../text/staff.ts';
import type { Choice } from '../form.tsx';

type Named = { id: string; name: Localized };

/** What an item of the catalogue is called in the page's language; its id where the catalogue has none. */
export const nameIn = (items: readonly Named[], id: string, { lang }: StaffLocale): string => {
  const found = items.find((item) => item.id === id);
  return found ? inLanguage(found.name, lang).text : id;
};

/** The items as choices of a form, after what choosing none is called. */
export const choicesOf = (items: readonly Named[], none: string | null, { lang }: StaffLocale): Choice[] => [
  ...(none === null ? [] : [{ value: '', label: none }]),
  ...items.map(({ id, name }) => ({ value: id, label: inLanguage(name, lang).text })),
];

/** The indicators in the order of areas, each under the area that it belongs to. */
export const indicatorChoices = (
  { areas, indicators }: Catalogue,
  none: string,
  locale: StaffLocale,
): Choice[] => [
  { value: '', label: none },
  ...areas.flatMap(({ id, name }) =>
    indicators
      .filter(({ area }) => area === id)
      .map((indicator) => ({
        value: indicator.id,
        label: `${inLanguage(name, locale.lang).text}: ${inLanguage(indicator.name, locale.lang).text}`,
      })),
  ),
];
