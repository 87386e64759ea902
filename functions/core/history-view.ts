import { addMonths, dayFrom, numberOf } from './days.ts';
import type { History, HistoryService, Judged, Known, LifeAct } from './history-decode.ts';
import {
  DATED,
  ENDED,
  FILE_STATUSES,
  MOVED,
  REINSTATED,
  RENAMED,
  TARGET_MOVED,
  TARGET_SET,
} from './history-file.ts';
import type { Localized } from './language.ts';
import type { Status } from './status.ts';

/** So many statuses stand on the scale, from the first one on; only those grow stale. */
const ON_SCALE = 3;

/** Later than any day: as a `knownOn` all that was recorded, as an end none yet. */
export const EVER = 1e6;

/** Every day as a number of days since 1970-01-01; what was recorded up to `knownOn` is known. */
export type HistoryViewing = { validOn: number; knownOn: number };

/** A service as it stood in a view, and its status. */
export type HistoryRow = {
  id: string;
  name: Localized;
  area: string;
  status: Status;
  since: number;
  confirmedOn: number | null;
  stale: boolean;
  override: boolean;
  target: { status: Status; due: number } | null;
};

/** A stretch of days with one status; `to` is the day it ended, `EVER` while it lasts. */
export type HistorySpan = { from: number; to: number; status: Status };

/** Known by a day, by day of effect; on the same day the later recorded one comes last. */
const inEffect = <Act extends Known>(acts: readonly Act[], { validOn, knownOn }: HistoryViewing): Act[] =>
  acts.filter(({ on, recordedOn }) => on <= validOn && recordedOn <= knownOn).sort((a, b) => a.on - b.on);

/** The settings known on a day; the oldest ones before there were any. */
export const settingsKnown = ({ settings }: History, knownOn: number) =>
  settings.findLast(({ recordedOn }) => recordedOn <= knownOn) ?? settings[0];

/** The day a service exists from; null where it was not known by then. */
const startOf = ({ life }: HistoryService, knownOn: number): number | null =>
  life.findLast(({ kind, recordedOn }) => kind === DATED && recordedOn <= knownOn)?.on ?? null;

const standing = ({ assessments }: HistoryService, knownOn: number): Judged[] =>
  inEffect(assessments, { validOn: EVER, knownOn }).filter(
    ({ withdrawnOn }) => withdrawnOn === null || withdrawnOn > knownOn,
  );

/** One judgement for each day of effect, the later recorded; from the day the service exists. */
function steps(
  service: HistoryService,
  from: number,
  knownOn: number,
): { from: number; by: Judged | null }[] {
  const all = standing(service, knownOn);
  const deciding = all.filter(({ on }, index) => all[index + 1]?.on !== on);
  const first = deciding.findLastIndex(({ on }) => on <= from);
  return [
    { from, by: deciding[first] ?? null },
    ...deciding.slice(first + 1).map((by) => ({ from: by.on, by })),
  ];
}

const statusOf = (by: Judged | null): Status => by?.status ?? 'unknown';

function targetAt({ targets }: HistoryService, view: HistoryViewing): HistoryRow['target'] {
  const open = new Map<number, { status: Status; due: number } | null>();
  for (const { target, kind, status, due } of inEffect(targets, view)) {
    if (kind === TARGET_SET || (kind === TARGET_MOVED && open.get(target))) open.set(target, { status, due });
    else open.set(target, null);
  }
  return [...open.values()].reduce(
    (next, each) => (each && (!next || each.due < next.due) ? each : next),
    null,
  );
}

/** Name, area and whether the service had ended, after what had happened to it. */
function asOf({ name, area }: HistoryService, acts: readonly LifeAct[]) {
  const now = { name, area, ended: false };
  for (const act of acts) {
    if (act.kind === RENAMED) now.name = act.name;
    if (act.kind === MOVED) now.area = act.area;
    if (act.kind === ENDED) now.ended = true;
    if (act.kind === REINSTATED) now.ended = false;
  }
  return now;
}

function rowOf(service: HistoryService, view: HistoryViewing, staleAfterMonths: number): HistoryRow | null {
  const start = startOf(service, view.knownOn);
  if (start === null || start > view.validOn) return null;
  const life = inEffect(service.life, view);
  const { ended, name, area } = asOf(service, life);
  if (ended) return null;
  const passed = steps(service, start, view.knownOn).filter(({ from }) => from <= view.validOn);
  const by = passed.at(-1)?.by ?? null;
  const status = statusOf(by);
  const broken = passed.findLastIndex((each) => statusOf(each.by) !== status);
  const confirmedOn = by && Math.max(by.on, ...inEffect(by.confirmations, view).map(({ on }) => on));
  const stale =
    confirmedOn !== null &&
    FILE_STATUSES.indexOf(status) < ON_SCALE &&
    view.validOn >= numberOf(addMonths(dayFrom(confirmedOn), staleAfterMonths));
  // A stretch does not reach across the days when the service was gone.
  const back = life.findLast(({ kind }) => kind === REINSTATED)?.on ?? start;
  const since = Math.max(passed[broken + 1]?.from ?? start, back);
  const override = by?.override ?? false;
  return {
    id: service.id,
    name,
    area,
    status,
    since,
    confirmedOn,
    stale,
    override,
    target: targetAt(service, view),
  };
}

/** The services that existed in a view, in the order they were registered. */
export function historyRows(history: History, view: HistoryViewing): HistoryRow[] {
  const staleAfterMonths = settingsKnown(history, view.knownOn)?.staleAfterMonths ?? 12;
  return history.services.flatMap((service) => rowOf(service, view, staleAfterMonths) ?? []);
}

/** Whether a service was on record by a day. */
export const isKnown = (service: HistoryService, knownOn: number): boolean =>
  startOf(service, knownOn) !== null;

/** The name and area that a service had last, as known on a day. */
export function identityOf(service: HistoryService, knownOn: number): { name: Localized; area: string } {
  const { name, area } = asOf(service, inEffect(service.life, { validOn: EVER, knownOn }));
  return { name, area };
}

/** A service's statuses from first to last, as known on a day: neighbours alike made one, nothing while it had ended. */
export function historySpans(service: HistoryService, knownOn: number): HistorySpan[] {
  const start = startOf(service, knownOn);
  if (start === null) return [];
  const all = steps(service, start, knownOn);
  const days = [...all.map(({ from }) => from), ...service.life.map(({ on }) => on)]
    .filter((day) => day >= start)
    .sort((a, b) => a - b);
  const spans: HistorySpan[] = [];
  for (const [place, from] of days.entries()) {
    const to = days[place + 1] ?? EVER;
    const { ended } = asOf(service, inEffect(service.life, { validOn: from, knownOn }));
    if (ended || from === to) continue;
    const status = statusOf(all.findLast((step) => step.from <= from)?.by ?? null);
    const last = spans.at(-1);
    if (last?.status === status && last.to === from) last.to = to;
    else spans.push({ from, to, status });
  }
  return spans;
}
