import { dayOf, type Instant } from './calendar.ts';
import { numberOf } from './days.ts';
import type { RegisterEvent, TargetEvent } from './events.ts';
import {
  BY_HAND,
  DATED,
  ENDED,
  FILE_STATUSES,
  type HistoryFile,
  MOVED,
  REINSTATED,
  RENAMED,
  type Rows,
  TARGET_DROPPED,
  TARGET_MET,
  TARGET_MOVED,
  TARGET_SET,
} from './history-file.ts';
import { LANGUAGES, type Localized } from './language.ts';
import { type Assessment, headAt, inOrder, type ServiceRecord, type State } from './state.ts';
import { ALL_KNOWN } from './view.ts';

/** Words that numbers stand for, in the order they were first met. */
class Numbered<Value> {
  readonly values: Value[] = [];
  readonly #places = new Map<string, number>();

  of(value: Value): number {
    const key = JSON.stringify(value);
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.values.length);
    this.values.push(value);
    return this.values.length - 1;
  }
}

type Timed = { on: number; recordedOn: number };

/** Adds a service's rows to columns; `rest` fills the columns beside day and lag. */
function addRows<Row extends Timed>(columns: Rows, from: number, rows: readonly Row[]): void {
  columns.count.push(rows.length);
  let before = from;
  for (const { on, recordedOn } of rows) {
    columns.on.push(on - before);
    columns.lag.push(recordedOn - on);
    before = on;
  }
}

const noRows = (): Rows => ({ count: [], on: [], lag: [] });

/** Places as distances from the place before. */
const distances = (places: readonly number[]): number[] =>
  places.map((place, index) => place - (places[index - 1] ?? 0));

/** Days of instants in Stockholm, each reckoned once. */
function stockholmDays(): (at: Instant) => number {
  const known = new Map<Instant, number>();
  return (at) => {
    const found = known.get(at) ?? numberOf(dayOf(at));
    known.set(at, found);
    return found;
  };
}

type Context = {
  known: number;
  from: number;
  dayOf: (at: Instant) => number;
  areas: Numbered<string>;
  names: Numbered<Localized>;
};

function lifeOf(event: RegisterEvent, { areas, names }: Context): { kind: number; to: number } | null {
  switch (event.type) {
    case 'service-registered':
    case 'service-redated':
      return { kind: DATED, to: 0 };
    case 'service-renamed':
      return { kind: RENAMED, to: names.of(event.name) };
    case 'service-moved':
      return { kind: MOVED, to: areas.of(event.area) };
    case 'service-merged':
    case 'service-split':
    case 'service-retired':
      return { kind: ENDED, to: 0 };
    case 'service-reinstated':
      return { kind: REINSTATED, to: 0 };
    default:
      return null;
  }
}

function addLife(file: HistoryFile, record: ServiceRecord, context: Context): void {
  const rows = record.register.flatMap(({ event, seq, at }) => {
    const told = seq <= context.known ? lifeOf(event, context) : null;
    return told ? [{ ...told, on: numberOf(event.effectiveOn), recordedOn: context.dayOf(at) }] : [];
  });
  addRows(file.life, context.from, rows);
  file.life.kind.push(...rows.map(({ kind }) => kind));
  file.life.to.push(...rows.map(({ to }) => to));
}

type Marks = {
  withdrawn: { at: number; after: number }[];
  confirmed: { at: number; on: number; lag: number }[];
};

function addMarks(marks: Marks, place: number, each: Assessment, { known, dayOf }: Context): void {
  const { withdrawn, confirmations, effectiveOn, at } = each;
  if (withdrawn && withdrawn.seq <= known)
    marks.withdrawn.push({ at: place, after: dayOf(withdrawn.at) - dayOf(at) });
  for (const confirmation of confirmations.filter(({ seq }) => seq <= known)) {
    const on = numberOf(confirmation.on);
    marks.confirmed.push({ at: place, on: on - numberOf(effectiveOn), lag: dayOf(confirmation.at) - on });
  }
}

function addAssessments(file: HistoryFile, record: ServiceRecord, marks: Marks, context: Context): void {
  const first = file.assessments.on.length;
  const told = record.assessments.filter(({ seq }) => seq <= context.known);
  const rows = told.map(({ effectiveOn, at }) => ({
    on: numberOf(effectiveOn),
    recordedOn: context.dayOf(at),
  }));
  addRows(file.assessments, context.from, rows);
  for (const [index, each] of told.entries()) {
    file.assessments.status.push(FILE_STATUSES.indexOf(each.status) + (each.override ? BY_HAND : 0));
    addMarks(marks, first + index, each, context);
  }
}

const PLAN_OF: Readonly<Record<TargetEvent['type'], number>> = {
  'target-set': TARGET_SET,
  'target-moved': TARGET_MOVED,
  'target-met': TARGET_MET,
  'target-dropped': TARGET_DROPPED,
};

function addTargets(file: HistoryFile, record: ServiceRecord, context: Context): void {
  const ids = new Numbered<string>();
  const rows = record.plans.flatMap(({ event, seq, at }) => {
    if (seq > context.known || !('target' in event) || 'action' in event) return [];
    const on = numberOf(event.effectiveOn);
    const planned = 'due' in event ? { status: FILE_STATUSES.indexOf(event.status), due: event.due } : null;
    return [
      {
        on,
        recordedOn: context.dayOf(at),
        target: ids.of(event.target),
        kind: PLAN_OF[event.type],
        status: planned?.status ?? 0,
        due: planned ? numberOf(planned.due) - on : 0,
      },
    ];
  });
  addRows(file.targets, context.from, rows);
  for (const { target, kind, status, due } of rows) {
    file.targets.target.push(target);
    file.targets.kind.push(kind);
    file.targets.status.push(status);
    file.targets.due.push(due);
  }
}

/** The day from which days are counted: the first on which anything took effect. */
function firstDayOf(state: State): string {
  const days = Object.values(state.services).flatMap(({ register, assessments }) => [
    ...register.map(({ event }) => event.effectiveOn),
    ...assessments.map(({ effectiveOn }) => effectiveOn),
  ]);
  return days.reduce((first, day) => (day < first ? day : first), days[0] ?? '2000-01-01');
}

function emptyFile(state: State, known: number): HistoryFile {
  return {
    format: 'blomlada-history-1',
    head: headAt(state, Math.min(known, state.seq)),
    from: firstDayOf(state),
    settings: { recordedOn: [], staleAfterMonths: [], catalogue: [] },
    areas: [],
    names: {},
    services: { id: [], name: [], area: [] },
    life: { ...noRows(), kind: [], to: [] },
    assessments: {
      ...noRows(),
      status: [],
      withdrawn: { at: [], after: [] },
      confirmed: { at: [], on: [], lag: [] },
    },
    targets: { ...noRows(), target: [], kind: [], status: [], due: [] },
  };
}

/** The settings that count; the oldest ones hold before there were any. */
function addSettings(file: HistoryFile, state: State, { known, from, dayOf }: Context): void {
  for (const { settings, seq, at } of state.settings.filter(
    (each, index) => index === 0 || each.seq <= known,
  )) {
    const last = file.settings.staleAfterMonths.length - 1;
    const same =
      file.settings.staleAfterMonths[last] === settings.staleAfterMonths &&
      file.settings.catalogue[last] === settings.catalogue;
    if (same && seq > 0) continue;
    file.settings.recordedOn.push(dayOf(at) - from);
    file.settings.staleAfterMonths.push(settings.staleAfterMonths);
    file.settings.catalogue.push(settings.catalogue);
  }
}

function addService(file: HistoryFile, record: ServiceRecord, marks: Marks, context: Context): void {
  const [first] = record.register;
  if (first?.event.type !== 'service-registered' || first.seq > context.known) return;
  file.services.id.push(record.id);
  file.services.name.push(context.names.of(first.event.profile.name));
  file.services.area.push(context.areas.of(first.event.profile.area));
  addLife(file, record, context);
  addAssessments(file, record, marks, context);
  addTargets(file, record, context);
}

function addMarked({ assessments }: HistoryFile, { withdrawn, confirmed }: Marks): void {
  assessments.withdrawn.at = distances(withdrawn.map(({ at }) => at));
  assessments.withdrawn.after = withdrawn.map(({ after }) => after);
  assessments.confirmed.at = distances(confirmed.map(({ at }) => at));
  assessments.confirmed.on = confirmed.map(({ on }) => on);
  assessments.confirmed.lag = confirmed.map(({ lag }) => lag);
}

/** The history file of an organisation, as far as its log had come at `known`; everything when left out. */
export function encodeHistory(state: State, known = ALL_KNOWN): HistoryFile {
  const file = emptyFile(state, known);
  const [areas, names] = [new Numbered<string>(), new Numbered<Localized>()];
  const context = { known, from: numberOf(file.from), dayOf: stockholmDays(), areas, names };
  const marks: Marks = { withdrawn: [], confirmed: [] };
  addSettings(file, state, context);
  for (const record of inOrder(state.services)) addService(file, record, marks, context);
  addMarked(file, marks);
  file.areas = areas.values;
  for (const language of LANGUAGES) {
    const own = names.values.map((name) => name[language] ?? null);
    if (own.some((name) => name !== null)) file.names[language] = own;
  }
  return file;
}
