import { numberOf } from '../../functions/core/days.ts';
import { decodeHistory, type HistoryService } from '../../functions/core/history-decode.ts';
import { encodeHistory } from '../../functions/core/history-encode.ts';
import {
  EVER,
  type HistoryRow,
  type HistorySpan,
  historyRows,
  historySpans,
  identityOf,
} from '../../functions/core/history-view.ts';
import { type InterfaceLanguage, inLanguage, type Localized } from '../../functions/core/language.ts';
import { settingsOf } from '../../functions/core/state.ts';
import { ALL_KNOWN } from '../../functions/core/view.ts';
import { scaleOf, type TimeScale, type Zoom } from '../components/strip/row-geometry.ts';
import type { Viewing } from './viewing.ts';

const LONGEST_PLAN = 3 * 366;

/** A service as a row of the history page; `known` is false where the view's log had not heard of it. */
export type HistoryLine = {
  id: string;
  known: boolean;
  name: Localized;
  area: string;
  /** As it stood on the day shown; null where it did not exist then. */
  row: HistoryRow | null;
  spans: readonly HistorySpan[];
  /** The open target that comes due first, after the latest day. */
  plan: HistoryRow['target'];
};

/** The history page's services and the time they share. */
export type HistoryModel = { lines: readonly HistoryLine[]; latest: number; scale: TimeScale };

const yearOf = (day: number): number => new Date(day * 86_400_000).getUTCFullYear();
const newYear = (year: number): number => numberOf(`${year}-01-01`);

/** From the year of the first service to the end of the latest day's year, or of the last target's. */
function scaleFor(services: readonly HistoryService[], latest: number, zoom: Zoom): TimeScale {
  const begun = services.flatMap(({ life }) => life.slice(0, 1).map(({ on }) => on));
  const due = services.flatMap(({ targets }) => targets.map((each) => each.due));
  const from = begun.reduce((first, day) => Math.min(first, day), latest);
  const to = due.reduce((last, day) => Math.max(last, day), latest);
  return scaleOf(newYear(yearOf(from)), newYear(yearOf(Math.min(to, latest + LONGEST_PLAN)) + 1), zoom);
}

/** Every service that was ever recorded, as far as the view knows it, in the order of its name. */
export function historyModelOf({ ledger, view, day, language }: Viewing, zoom: Zoom): HistoryModel {
  const latest = numberOf(settingsOf(ledger.state)?.closedOn ?? day);
  const all = decodeHistory(encodeHistory(ledger.state, ALL_KNOWN));
  const known = decodeHistory(encodeHistory(ledger.state, view.known));
  const services = new Map(known.services.map((service) => [service.id, service]));
  const shown = historyRows(known, { validOn: numberOf(view.validOn), knownOn: EVER });
  const rows = new Map(shown.map((row) => [row.id, row]));
  const now = historyRows(known, { validOn: latest, knownOn: EVER });
  const plans = new Map(now.map(({ id, target }) => [id, target]));
  const lines = all.services.map((service): HistoryLine => {
    const own = services.get(service.id);
    const row = rows.get(service.id) ?? null;
    return {
      id: service.id,
      known: own !== undefined,
      ...(row ?? identityOf(own ?? service, EVER)),
      row,
      spans: own ? historySpans(own, EVER) : [],
      plan: plans.get(service.id) ?? null,
    };
  });
  return { lines: byName(lines, language), latest, scale: scaleFor(all.services, latest, zoom) };
}

function byName(lines: readonly HistoryLine[], language: InterfaceLanguage): HistoryLine[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const nameOf = ({ name }: HistoryLine) => inLanguage(name, language).text;
  return lines.toSorted((a, b) => compare(nameOf(a), nameOf(b)) || (a.id < b.id ? -1 : 1));
}
