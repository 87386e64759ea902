import type { Day } from '../calendar.ts';
import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Localized } from '../language.ts';
import { catalogueAt, type MatrixRow, matrixRows } from '../matrix.ts';
import type { Edition } from '../state.ts';
import { type Criteria, isOnScale, type Status } from '../status.ts';
import { wordsOf } from '../texts.ts';
import type { View } from '../view.ts';
import type { Participant } from './participant.ts';
import { type Point, viewAt } from './point.ts';

/** A service as a comparison shows it. */
export type SeenService = {
  id: string;
  name: Localized;
  area: string;
  indicator: string | null;
  link: string | null;
  /** The role that answers for it: whom to call. */
  role: string | null;
  status: Status;
  stale: boolean;
  since: Day;
  confirmedOn: Day | null;
  override: boolean;
  criteria: Criteria | null;
};

/** An organisation at a point, as comparisons take it. */
export type Seen = Omit<Participant, 'state' | 'texts'> & {
  view: View;
  /** The edition that pins the view, where editions are compared. */
  edition: Pick<Edition, 'id' | 'label'> | null;
  catalogue: Catalogue;
  services: readonly SeenService[];
};

/** Whether a service counts in figures: green, yellow or red, and fresh (design, section 2). */
export const isCounted = ({ status, stale }: Pick<SeenService, 'status' | 'stale'>): boolean =>
  isOnScale(status) && !stale;

function seenService({ id, profile, ...row }: MatrixRow, { texts }: Participant): SeenService {
  return {
    id,
    name: profile.name,
    area: profile.area,
    indicator: profile.indicator,
    link: profile.link,
    role: wordsOf(texts, profile.role),
    status: row.status,
    stale: row.stale,
    since: row.since,
    confirmedOn: row.confirmedOn,
    override: row.override,
    criteria: row.criteria,
  };
}

/** An organisation at a point; null where editions are asked for and it has none of that day. */
export function seenAt(participant: Participant, point: Point): Seen | null {
  const { state, organisation, source, here } = participant;
  const pinned = viewAt(state, point);
  if (!pinned) return null;
  const { view, edition } = pinned;
  const services = matrixRows(state, view).map((row) => seenService(row, participant));
  const catalogue = catalogueAt(state, view, edition?.catalogue);
  return { organisation, source, here, view, edition, catalogue, services };
}
