import type { BoardReport } from '../../../functions/core/board-report.ts';
import type { FiguresPair } from '../../../functions/core/board-report-figures.ts';
import type { Share } from '../../../functions/core/figures.ts';
import { outsideParts, sumsOf } from '../../components/outside.ts';
import type { StaffLocale } from '../../text/staff.ts';

type Said = { value: string; numerator: number; denominator: number } | null;

const saidShare = ({ format }: StaffLocale, share: Share): Said =>
  share.value === null ? null : { ...share, value: format.percent(share) };

const saidIndex = ({ format, words }: StaffLocale, share: Share): Said =>
  share.value === null ? null : { ...share, value: `${format.index(share)} ${words.figures.indexScale}` };

/** Green share of two views, with what it was made from. */
export const greenSentence = ({ before, after }: FiguresPair, locale: StaffLocale): string =>
  locale.staff.report.said.greenShare(
    saidShare(locale, before.greenShare),
    saidShare(locale, after.greenShare),
  );

/** Index of two views; nothing where neither has one, since the green share has said so. */
export function indexSentence({ before, after }: FiguresPair, locale: StaffLocale): string[] {
  const [earlier, later] = [saidIndex(locale, before.index), saidIndex(locale, after.index)];
  return earlier || later ? [locale.staff.report.said.index(earlier, later)] : [];
}

/** What no share counts, in both views. */
export function outsideSentence({ before, after }: FiguresPair, locale: StaffLocale): string {
  const parts = outsideParts(after.counts, locale);
  const [earlier, later] = [sumsOf(before.counts).outside, sumsOf(after.counts).outside];
  return locale.staff.report.said.outside(earlier, later, parts);
}

/** The services of both views; nothing where no service came or went, since it would say the same again. */
export function matchedSentence({ matched, changes }: BoardReport, locale: StaffLocale): string[] {
  if (changes.new.length + changes.retired.length === 0) return [];
  const { count, before, after } = matched;
  const { said } = locale.staff.report;
  return [said.matched(count, saidShare(locale, before.greenShare), saidShare(locale, after.greenShare))];
}

/** How the picture of the earlier day was restated; nothing where it stands as it was. */
export function correctedSentence({ corrections }: BoardReport, locale: StaffLocale): string[] {
  const { on, restated, before, after, knownThen } = corrections;
  if (restated.length === 0 || knownThen === 0) return [];
  const { said } = locale.staff.report;
  const shares = [saidShare(locale, before.greenShare), saidShare(locale, after.greenShare)] as const;
  return [said.corrected(restated.length, on, ...shares)];
}
