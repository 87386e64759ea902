import type { ClientWords } from '../components/strip/client-words.ts';
import type { TimeScale } from '../components/strip/row-geometry.ts';
import { formatFor } from './format.ts';

/** What the history page sends along to its script. */
export type Page = { words: ClientWords; scale: TimeScale; latest: number; catalogue: string };

/** Reads it from the element that asked for the script. */
export function pageOf({ dataset }: HTMLElement): Page {
  const { words, ...rest } = JSON.parse(dataset['page'] ?? '');
  return { words: { ...words, format: formatFor(words.lang) }, ...rest };
}
