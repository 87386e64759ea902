import {
  type CriterionFigures,
  criteriaFigures,
} from '../../../functions/core/benchmark/criteria-figures.ts';
import type { Measured } from '../../../functions/core/benchmark/measured.ts';
import { assessedIn } from '../../../functions/core/benchmark/observations.ts';
import { type Progress, progressBetween } from '../../../functions/core/benchmark/progress.ts';
import { type SideBySide, sideBySide } from '../../../functions/core/benchmark/side-by-side.ts';
import type { Catalogue, Indicator } from '../../../functions/core/catalogue/catalogue.ts';
import type { OrganisationEntry } from '../../../functions/core/organisation.ts';
import { type Locale, localeOf } from '../../text/text.ts';
import type { AskedComparison } from './asked.ts';
import { type Opened, openedAt } from './opened.ts';
import type { CompareRequest } from './request.ts';

/** What the page of several organisations side by side is made from. */
export type SideModel = {
  request: CompareRequest;
  asked: AskedComparison;
  locale: Locale;
  catalogue: Catalogue;
  opened: readonly Opened[];
  comparison: SideBySide;
  /** Have nothing to compare, or no edition of the day. */
  empty: readonly OrganisationEntry[];
  /** The indicators that the matrix shows: the matched ones, or all that somebody has assessed. */
  shown: readonly Indicator[];
  /** The indicators by which each one's figures are counted. */
  countedFor: (each: Measured) => readonly string[];
  criteria: readonly { opened: Opened; figures: readonly CriterionFigures[] }[];
  changes: readonly { organisation: OrganisationEntry; progress: Progress | null }[];
};

const progressIn = ({ seen, earlier, participant }: Opened, catalogue: Catalogue) => ({
  organisation: participant.organisation,
  progress: seen && earlier && progressBetween(earlier, seen, catalogue),
});

function emptyOf({ empty }: SideBySide, opened: readonly Opened[]): OrganisationEntry[] {
  const nothing = new Set(empty.map(({ seen }) => seen));
  return opened
    .filter(({ seen }) => seen === null || nothing.has(seen))
    .map(({ participant }) => participant.organisation);
}

/** Compares as the address asks; null where nobody has an edition of the day. */
export function sideModelOf(request: CompareRequest, asked: AskedComparison): SideModel | null {
  const opened = asked.chosen.map((row) => openedAt(row, asked));
  const seen = opened.flatMap((each) => each.seen ?? []);
  const catalogue = seen[0]?.catalogue;
  if (!catalogue) return null;
  const comparison = sideBySide(seen, catalogue);
  const { matched, leftOut } = comparison;
  const ids = new Set([...matched, ...(asked.all ? leftOut.map(({ indicator }) => indicator) : [])]);
  const shown = catalogue.indicators.filter((each) => ids.has(each));
  return {
    ...{ request, asked, catalogue, opened, comparison, shown },
    locale: localeOf(request.language),
    empty: emptyOf(comparison, opened),
    countedFor: (each) =>
      (asked.all ? assessedIn(each.observations, catalogue) : matched).map(({ id }) => id),
    criteria: opened.flatMap((each) => {
      const figures = each.seen && criteriaFigures(each.seen, catalogue);
      return figures ? [{ opened: each, figures }] : [];
    }),
    changes: asked.from === null ? [] : opened.map((each) => progressIn(each, catalogue)),
  };
}
