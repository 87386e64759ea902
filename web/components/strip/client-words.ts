import type { InterfaceLanguage } from '../../../functions/core/language.ts';
import { STATUSES, type Status } from '../../../functions/core/status.ts';
import type { Format } from '../../text/format.ts';
import type { Locale } from '../../text/text.ts';

/** A text with one form for one and another for all other numbers, the number as `{n}`. */
export type Counted = { one: string; many: string };

/** What the browser says on the history page: the page's own words, with places in braces. */
export type ClientWords = {
  lang: InterfaceLanguage;
  /** Functions, so not sent: the browser has its own, which write the same. */
  format: Format;
  letters: Record<Status, string>;
  statuses: Record<Status, string>;
  stale: string;
  byHand: string;
  absent: string;
  shown: string;
  shownKnown: string;
  verdict: string;
  unassessed: string;
  fraction: string;
  services: Counted;
  none: string;
  areaFigures: string;
  areaWithout: string;
  outside: string;
  /** What stands outside the shares. */
  uncounted: { notApplicable: Counted; unknown: Counted; stale: Counted };
  span: string;
  spanOpen: string;
  point: string;
  stripOf: string;
  stripLabel: string;
  plan: string;
  play: string;
  pause: string;
};

const countedFrom = (say: (count: number) => string): Counted => ({
  one: say(1).replace('1', '{n}'),
  many: say(2).replace('2', '{n}'),
});

const perStatus = (say: (status: Status) => string): Record<Status, string> =>
  Object.fromEntries(STATUSES.map((status) => [status, say(status)])) as Record<Status, string>;

/** The words that the history page sends along to the browser. */
export function clientWordsOf({ lang, words, format }: Locale): ClientWords {
  const { history, figures, overview, statuses } = words;
  return {
    lang,
    format,
    letters: perStatus((status) => statuses[status].letter),
    statuses: perStatus((status) => statuses[status].word),
    stale: words.stale.inStatus,
    byHand: words.override.short,
    absent: history.absent,
    shown: history.shown,
    shownKnown: history.shownKnown,
    verdict: history.verdict,
    unassessed: history.unassessed,
    fraction: history.fraction,
    services: history.services,
    none: words.box.empty,
    areaFigures: figures.areaFigures('{index}', 7, 9).replace('7', '{n}').replace('9', '{of}'),
    areaWithout: figures.areaWithout,
    outside: figures.outside(['{parts}']),
    uncounted: {
      notApplicable: countedFrom(overview.notApplicable),
      unknown: countedFrom(overview.unknown),
      stale: countedFrom(overview.stale),
    },
    span: history.span,
    spanOpen: history.spanOpen,
    point: history.point,
    stripOf: history.stripOf,
    stripLabel: history.stripLabel(['{spans}']),
    plan: history.plan,
    play: history.play,
    pause: history.pause,
  };
}
