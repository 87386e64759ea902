import type { MatrixRow } from '../../functions/core/matrix.ts';
import { plain } from '../../functions/core/plain-text.ts';
import { type Texts, wordsOf } from '../../functions/core/texts.ts';

/**
 * What a service is found by: each word of its names, descriptions and external id in every language,
 * plain and once, since that is all that `holdsWords` asks about; nothing of a redacted text.
 */
export function searchTextOf({ profile }: MatrixRow, texts: Texts): string {
  const descriptions = Object.values(profile.description ?? {}).map((ref) => wordsOf(texts, ref));
  const parts = [...Object.values(profile.name), profile.externalId, ...descriptions];
  const words = plain(parts.filter((part) => part).join(' ')).split(/\s+/);
  return [...new Set(words)].join(' ');
}
