import { inLanguage } from '../../functions/core/language.ts';
import type { Matrix } from '../../functions/core/matrix.ts';
import type { Locale } from '../text/text.ts';
import type { Selection } from './matrix-selection.ts';

/** The conditions of a selection in words, as they stand in the form: `Enhet: Samhällsbyggnad`, `Gul`, `Röd`. */
export function chosenParts(selection: Selection, { catalogue }: Matrix, { lang, words }: Locale): string[] {
  const { text, area, unit, statuses = [], stale } = selection;
  const { filter } = words;
  const name = catalogue.areas.find(({ id }) => id === area)?.name;
  return [
    ...(text ? [`${filter.text}: ${text}`] : []),
    ...(name ? [`${filter.area}: ${inLanguage(name, lang).text}`] : []),
    ...(unit ? [`${filter.unit}: ${unit}`] : []),
    ...statuses.map((status) => words.statuses[status].word),
    ...(stale ? [filter.stale] : []),
  ];
}
