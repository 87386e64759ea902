import type { Localized } from '../language.ts';

/** Where a service belongs. Flowers are target groups, grass is leadership, soil the technical foundations. */
export type Area = {
  id: string;
  level: 'flower' | 'grass' | 'soil';
  name: Localized;
  /** At most 22 characters, to stand under a flower. */
  short: Localized;
};

/** One link of the digital chain. */
export type Criterion = { id: string; name: Localized; question: Localized };

/** A standard service that local services map to, so that organisations can be compared. */
export type Indicator = { id: string; area: string; name: Localized; description: Localized };

/** A version of areas, criteria and indicators. */
export type Catalogue = {
  id: string;
  title: Localized;
  areas: readonly Area[];
  criteria: readonly Criterion[];
  indicators: readonly Indicator[];
  /** Other catalogue id → our indicator id → theirs: what is declared to be the same. */
  comparable: Readonly<Record<string, Readonly<Record<string, string>>>>;
};
