import type { Instant } from '../calendar.ts';
import type { OrganisationSettings } from '../organisation.ts';
import { settingsAt } from '../state.ts';
import type { BenchmarkRow } from './benchmark-store.ts';
import { type Observation, observationsIn } from './observations.ts';
import { type Participant, participantOf } from './participant.ts';
import type { Point } from './point.ts';
import { type Seen, seenAt } from './seen.ts';

/** An organisation at a point with what a row says of the whole of it. */
export type ComparedAt = {
  seen: Seen;
  /** When the last change that counts was recorded. */
  knownOn: Instant;
  licence: OrganisationSettings['licence'];
  /** Services on no indicator; outside what is compared. */
  unmapped: number;
};

/** A row of the comparison: an indicator with what decides on it; or, without indicators, a service. */
export type ComparisonRow = {
  of: ComparedAt;
  indicator: string | null;
  area: string;
  observation: Observation;
};

/** Whether rows are made for indicators, or for every service by itself. */
export type RowsBy = 'indicators' | 'services';

function rowsOf(of: ComparedAt, by: RowsBy): ComparisonRow[] {
  const { services, catalogue } = of.seen;
  if (by === 'services' || catalogue.indicators.length === 0)
    return services.map((best) => ({
      ...{ of, indicator: best.indicator, area: best.area },
      observation: { indicator: best.indicator ?? '', best, others: [] },
    }));
  const observations = observationsIn(of.seen, catalogue);
  return catalogue.indicators.flatMap(({ id, area }) => {
    const observation = observations.get(id);
    return observation ? [{ of, indicator: id, area, observation }] : [];
  });
}

function comparedAt(participant: Participant, point: Point): ComparedAt | null {
  const { state } = participant;
  const seen = seenAt(participant, point);
  const settings = seen && settingsAt(state, seen.view.known);
  if (!settings) return null;
  return {
    seen,
    knownOn: state.commits[Math.min(seen.view.known, state.seq) - 1]?.at ?? GENESIS_AT,
    licence: settings.licence,
    unmapped: seen.services.filter(({ indicator }) => indicator === null).length,
  };
}

const GENESIS_AT = '1970-01-01T00:00:00.000Z';

/** What is said of organisations at a point. */
export type ComparedPoint = { compared: ComparedAt[]; rows: ComparisonRow[] };

/**
 * The rows of organisations at each of some points: by organisation, then in the catalogue's order. Each
 * organisation is opened once, whatever the number of points.
 */
export function comparisonRows(
  all: readonly BenchmarkRow[],
  points: readonly Point[],
  by: RowsBy = 'indicators',
): ComparedPoint[] {
  const found = points.map((): ComparedPoint => ({ compared: [], rows: [] }));
  for (const row of all) {
    const participant = participantOf(row.open(), row.here);
    for (const [place, point] of points.entries()) {
      const compared = comparedAt(participant, point);
      if (!compared) continue;
      found[place]?.compared.push(compared);
      found[place]?.rows.push(...rowsOf(compared, by));
    }
  }
  return found;
}

/** The end of what an organisation's facts were made from: of its log, or of the file that was sent in. */
export const originOf = ({ source }: Pick<Seen, 'source'>): { seq: number | null; hash: string } =>
  source.kind === 'log' ? source.head : { seq: null, hash: source.digest };
