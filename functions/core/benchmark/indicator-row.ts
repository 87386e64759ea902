import type { Indicator } from '../catalogue/catalogue.ts';
import { type Figures, figuresOf } from '../figures.ts';
import type { Measured } from './measured.ts';
import { hasAssessed, type Observation } from './observations.ts';
import { SMALLEST_GROUP } from './spread.ts';

/** One indicator: what the organisation has, and how the members of a group that assessed it stand. */
export type IndicatorRow = {
  indicator: Indicator;
  own: Observation | null;
  /** The organisation has assessed it. */
  isAssessed: boolean;
  /** So many members have assessed it. */
  n: number;
  /** Of those members; null where they are too few to be shown. */
  figures: Figures | null;
  /** Members that are green on it; none where too few are shown. */
  green: readonly { member: Measured; observation: Observation }[];
};

/** The members that have assessed an indicator, with what they have. */
function assessing(members: readonly Measured[], id: string) {
  return members.flatMap((member) => {
    const observation = member.observations.get(id);
    return observation && hasAssessed(member.observations, id) ? [{ member, observation }] : [];
  });
}

/** An indicator against a group. Who is green is said openly: the statuses are public, and one wants to call. */
export function indicatorRow(
  indicator: Indicator,
  own: Measured,
  members: readonly Measured[],
): IndicatorRow {
  const found = assessing(members, indicator.id);
  const isShown = found.length >= SMALLEST_GROUP;
  return {
    indicator,
    own: own.observations.get(indicator.id) ?? null,
    isAssessed: hasAssessed(own.observations, indicator.id),
    n: found.length,
    figures: isShown ? figuresOf(found.map(({ observation }) => observation.best)) : null,
    green: isShown ? found.filter(({ observation }) => observation.best.status === 'green') : [],
  };
}
