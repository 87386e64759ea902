import { dayFrom } from '../../../functions/core/days.ts';
import type { HistoryRow, HistorySpan } from '../../../functions/core/history-view.ts';
import type { Counts, Figures } from '../../../functions/core/tally.ts';
import { totalOf } from '../distribution-over-time-geometry.ts';
import type { ClientWords, Counted } from './client-words.ts';

/*
 * What the history page says of a day. The server and the browser both say it from here, so that a
 * page that has travelled reads like one that was asked for.
 */

/** A text with its places filled in. */
export const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (_, name: string) => `${values[name] ?? ''}`);

/** A number of something, in words. */
export const counted = (text: Counted, count: number, { format }: ClientWords): string =>
  filled(count === 1 ? text.one : text.many, { n: format.number(count) });

/** The state of a service in words: `Grön, inaktuell`. */
export function stateIn(row: HistoryRow | null, words: ClientWords): string {
  if (!row) return words.absent;
  return [
    words.statuses[row.status],
    ...(row.stale ? [words.stale] : []),
    ...(row.override ? [words.byHand] : []),
  ].join(', ');
}

/** What no share counts: not applicable, unknown and stale, those that there are any of. */
const outsideOf = ({ counts }: Figures, words: ClientWords): string[] =>
  (['notApplicable', 'unknown', 'stale'] as const).flatMap((key) =>
    counts[key] ? counted(words.uncounted[key], counts[key], words) : [],
  );

function indexIn({ index }: Figures, words: ClientWords): string {
  const { format } = words;
  return filled(words.areaFigures, {
    index: format.index(index),
    n: format.number(index.numerator),
    of: format.number(index.denominator),
  });
}

/** An area's line in the table. */
export function areaLine(services: number, figures: Figures, words: ClientWords): string {
  return [
    counted(words.services, services, words),
    ...(figures.index.denominator > 0 ? [indexIn(figures, words)] : []),
    ...outsideOf(figures, words),
  ].join(' · ');
}

/** An area's figures in the flower box: its index, and what stands outside it. */
export function boxLine(services: number, figures: Figures, words: ClientWords) {
  const outside = outsideOf(figures, words);
  return {
    index:
      services === 0
        ? words.none
        : figures.index.denominator === 0
          ? words.areaWithout
          : indexIn(figures, words),
    outside: outside.length === 0 ? '' : filled(words.outside, { parts: words.format.list(outside) }),
  };
}

/** A day's result in one sentence: when, as known when, and how many are green. */
export function verdictOf(
  { greenShare }: Figures,
  { validOn, knownOn }: { validOn: string; knownOn: string | null },
  words: ClientWords,
): string {
  const { format } = words;
  const when = filled(knownOn === null ? words.shown : words.shownKnown, {
    day: format.day(validOn),
    known: knownOn === null ? '' : format.moment(knownOn),
  });
  const { numerator, denominator } = greenShare;
  const what = filled(denominator === 0 ? words.unassessed : words.verdict, {
    n: format.number(numerator),
    of: format.number(denominator),
    percent: format.percent(greenShare),
  });
  return `${when} ${what}`;
}

/** A stretch of a strip in words; one that lasts on the latest day has no end. */
export const spanIn = ({ status, from, to }: HistorySpan, latest: number, words: ClientWords): string =>
  filled(to > latest ? words.spanOpen : words.span, {
    status: words.statuses[status].toLowerCase(),
    from: dayFrom(from),
    to: dayFrom(to),
  });

/** A whole strip in words: its stretches up to the latest day, and the target that is due after it. */
export function stripIn(
  spans: readonly HistorySpan[],
  plan: HistoryRow['target'],
  latest: number,
  words: ClientWords,
): string {
  const said = spans.filter(({ from }) => from <= latest).map((span) => spanIn(span, latest, words));
  const target =
    plan && filled(words.plan, { status: words.statuses[plan.status].toLowerCase(), due: dayFrom(plan.due) });
  return filled(words.stripLabel, { spans: words.format.list(target ? [...said, target] : said) });
}

/** The figures of a set of services, each as the page writes it; the keys stand in `data-figure`. */
export function figureTexts({ counts, greenShare, index }: Figures, words: ClientWords) {
  const { format } = words;
  const fraction = (share: typeof index) =>
    share.denominator === 0
      ? ''
      : filled(words.fraction, { n: format.number(share.numerator), of: format.number(share.denominator) });
  const numbers = Object.entries(counts).map(([key, count]) => [key, format.number(count)]);
  return {
    ...(Object.fromEntries(numbers) as Record<keyof Counts, string>),
    total: format.number(totalOf(counts)),
    share: format.percent(greenShare),
    'share-of': fraction(greenShare),
    index: format.index(index),
    'index-of': fraction(index),
  };
}

/** The key of a status's count. */
export const countKey = (status: HistoryRow['status']): Exclude<keyof Counts, 'stale'> =>
  status === 'not-applicable' ? 'notApplicable' : status;
