import { blomlada2026 } from './blomlada-2026.ts';
import { canadaInteractionPoints } from './canada.ts';
import type { Catalogue } from './catalogue.ts';
import { threeStepSelfAssessment } from './three-step-self-assessment.ts';

/** Every catalogue this version knows; one once published here is never changed, only followed by another. */
export const CATALOGUES: readonly Catalogue[] = [
  blomlada2026,
  canadaInteractionPoints,
  threeStepSelfAssessment,
];

/** The catalogue with an id; undefined when there is none. */
export const findCatalogue = (id: string): Catalogue | undefined => CATALOGUES.find((each) => each.id === id);

/** The catalogue with an id that the log holds; a log cannot name one that does not exist. */
export function catalogueOf(id: string): Catalogue {
  const found = findCatalogue(id);
  if (!found) throw new RangeError(`no catalogue ${id}`);
  return found;
}
