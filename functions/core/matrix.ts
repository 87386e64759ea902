import type { Day } from './calendar.ts';
import type { Area, Catalogue } from './catalogue/catalogue.ts';
import { catalogueOf } from './catalogue/catalogues.ts';
import { type Figures, figuresOf } from './figures.ts';
import { versionAt } from './meanwhile.ts';
import { nextTarget, type TargetAt, targetsAt } from './plans.ts';
import { registeredOn, type ServiceAt, servicesAt } from './service-at.ts';
import { type State, serviceOf, settingsAt } from './state.ts';
import { type StatusAt, statusAt } from './timeline.ts';
import type { View } from './view.ts';

/** One row of the matrix: a service as it stood, its status, and the target that comes due first. */
export type MatrixRow = ServiceAt & StatusAt & { target: TargetAt | null; version: number };

/** One area with its figures and rows. */
export type MatrixArea = Figures & { area: Area; rows: readonly MatrixRow[] };

/** The matrix of an organisation in a view: every service that existed on the day, in its area of that day. */
export type Matrix = Figures & {
  view: View;
  catalogue: Catalogue;
  staleAfterMonths: number;
  areas: readonly MatrixArea[];
};

function rowOf(state: State, service: ServiceAt, view: View, staleAfterMonths: number): MatrixRow | null {
  const record = serviceOf(state, service.id);
  const status = record && statusAt(record, view, staleAfterMonths);
  if (!record || !status) return null;
  const target = nextTarget(targetsAt(record, view));
  return { ...service, ...status, target, version: versionAt(record, view.known) };
}

/** A row for each service that existed in a view. */
export function matrixRows(state: State, view: View): MatrixRow[] {
  const staleAfterMonths = settingsAt(state, view.known)?.staleAfterMonths ?? 12;
  return servicesAt(state.services, view)
    .map((service) => rowOf(state, service, view, staleAfterMonths))
    .filter((row): row is MatrixRow => row !== null);
}

/** The catalogue that an edition pins, or that the organisation followed at the view's known seq. */
export function catalogueAt(state: State, view: View, pinned?: string): Catalogue {
  return catalogueOf(pinned ?? settingsAt(state, view.known)?.catalogue ?? 'blomlada-2026');
}

/** The matrix in a view; `pinned` names the catalogue where an edition decides it. */
export function matrixOf(state: State, view: View, pinned?: string): Matrix {
  const catalogue = catalogueAt(state, view, pinned);
  const rows = matrixRows(state, view);
  const areas = catalogue.areas.map((area) => {
    const own = rows.filter(({ profile }) => profile.area === area.id);
    return { area, rows: own, ...figuresOf(own) };
  });
  const staleAfterMonths = settingsAt(state, view.known)?.staleAfterMonths ?? 12;
  return { view, catalogue, staleAfterMonths, areas, ...figuresOf(rows) };
}

/** The first day on which any service existed, as known now; null without services. */
export function firstDay(state: State): Day | null {
  const days = Object.values(state.services).flatMap((record) => registeredOn(record, state.seq) ?? []);
  return days.reduce<Day | null>((first, day) => (first === null || day < first ? day : first), null);
}
