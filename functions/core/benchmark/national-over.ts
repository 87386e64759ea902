import type { Catalogue } from '../catalogue/catalogue.ts';
import type { BenchmarkRow } from './benchmark-store.ts';
import { type National, nationalPicture, type Part, type PartFigures } from './national.ts';
import { type Life, lifeOf } from './national-days.ts';
import { participantOf } from './participant.ts';
import type { Point } from './point.ts';
import { type GroupProgress, groupProgress, type Progress, progressBetween } from './progress.ts';
import { type Seen, seenAt } from './seen.ts';

/** How a part moved: on what each of its members had assessed at both points. */
export type PartProgress = { key: string; progress: GroupProgress };

/** The national picture of many organisations, with their change where an earlier point is asked for. */
export type NationalOver = {
  national: National;
  /** Everybody who is seen at the point, by id. */
  seen: readonly Seen[];
  /** When each of them lived, in the order of the rows. */
  lives: readonly Life[];
  /** Have no edition of the day, where editions are asked for. */
  without: readonly BenchmarkRow[];
  change: { parts: readonly PartProgress[]; whole: GroupProgress } | null;
};

type Sight = { row: BenchmarkRow; life: Life; now: Seen | null; before: Seen | null };

/** Opens an organisation, looks, and lets go of it again. */
function sightOf(row: BenchmarkRow, point: Point, earlier: Point | null): Sight {
  const participant = participantOf(row.open(), row.here);
  const before = earlier && seenAt(participant, earlier);
  return { row, life: lifeOf(participant), now: seenAt(participant, point), before };
}

function changeIn(sights: readonly Sight[], parts: readonly PartFigures[], catalogue: Catalogue) {
  const moved = new Map(
    sights.flatMap(({ row, now, before }): [string, Progress][] =>
      now && before ? [[row.organisation.id, progressBetween(before, now, catalogue)]] : [],
    ),
  );
  const of = (ids: readonly string[]) => groupProgress(ids.flatMap((id) => moved.get(id) ?? []));
  return {
    parts: parts.map(({ part }) => ({ key: part.key, progress: of(part.members) })),
    whole: of([...moved.keys()]),
  };
}

/** The parts of the country at a point, and their change since an earlier one. */
export function nationalOver(
  rows: readonly BenchmarkRow[],
  parts: readonly Part[],
  catalogue: Catalogue,
  { point, earlier, unmatched }: { point: Point; earlier: Point | null; unmatched: boolean },
): NationalOver {
  const sights = rows.map((row) => sightOf(row, point, earlier));
  const seen = sights.flatMap(({ now }) => now ?? []);
  const national = nationalPicture(seen, parts, catalogue, { unmatched });
  return {
    ...{ national, seen, lives: sights.map(({ life }) => life) },
    without: sights.filter(({ now }) => now === null).map(({ row }) => row),
    change: earlier && changeIn(sights, national.parts, catalogue),
  };
}
