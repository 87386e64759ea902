import type { Catalogue } from '../catalogue/catalogue.ts';
import { type CriterionFigures, criteriaFigures } from './criteria-figures.ts';
import type { Seen } from './seen.ts';
import { SMALLEST_GROUP, type Spread, spreadOf } from './spread.ts';

/** One criterion: an organisation beside those members of a group that have judged it. */
export type CriterionRow = {
  own: CriterionFigures;
  /** Members with a service that is judged met or not met on it. */
  members: readonly { member: Seen; figures: CriterionFigures }[];
  /** Of the members' shares; null where fewer than five remain. */
  spread: Spread | null;
};

/** Each criterion of a catalogue over an organisation's services and its group's; none where it follows another. */
export function criteriaAgainst(own: Seen, group: readonly Seen[], catalogue: Catalogue): CriterionRow[] {
  const judged = group
    .filter(({ organisation }) => organisation.id !== own.organisation.id)
    .map((member) => ({ member, all: criteriaFigures(member, catalogue) ?? [] }));
  return (criteriaFigures(own, catalogue) ?? []).map((figures, place) => {
    const members = judged.flatMap(({ member, all }) => {
      const found = all[place];
      return found && found.share.value !== null ? [{ member, figures: found }] : [];
    });
    const shares = members.flatMap(({ figures: { share } }) => share.value ?? []);
    return { own: figures, members, spread: shares.length < SMALLEST_GROUP ? null : spreadOf(shares) };
  });
}
