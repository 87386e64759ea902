import type { Catalogue } from '../catalogue/catalogue.ts';
import { type Figures, figuresOf } from '../figures.ts';
import { type Observations, observationsIn } from './observations.ts';
import type { Seen } from './seen.ts';

/** An organisation with what it has on each indicator of the catalogue that a comparison follows. */
export type Measured = { seen: Seen; observations: Observations };

/** Organisations measured by one catalogue. */
export const measuredBy = (all: readonly Seen[], catalogue: Catalogue): Measured[] =>
  all.map((seen) => ({ seen, observations: observationsIn(seen, catalogue) }));

/** The figures of an organisation on some indicators, one status each: that of its best service. */
export function figuresOn({ observations }: Measured, indicators: readonly string[]): Figures {
  return figuresOf(
    indicators.flatMap((id) => {
      const found = observations.get(id);
      return found ? [found.best] : [];
    }),
  );
}
