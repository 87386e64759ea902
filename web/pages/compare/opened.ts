import type { BenchmarkRow } from '../../../functions/core/benchmark/benchmark-store.ts';
import { type Participant, participantOf } from '../../../functions/core/benchmark/participant.ts';
import type { Point } from '../../../functions/core/benchmark/point.ts';
import { type Seen, seenAt } from '../../../functions/core/benchmark/seen.ts';
import { standingEditions } from '../../../functions/core/edition-order.ts';
import { settingsOf } from '../../../functions/core/state.ts';
import type { AskedComparison } from './asked.ts';

/** An unpacked organisation at the points that a page compares. */
export type Opened = {
  participant: Participant;
  /** Null where editions are compared and it has none of that day. */
  seen: Seen | null;
  /** At the earlier day, where change is asked for. */
  earlier: Seen | null;
};

/** Unpacks an organisation's row and looks at it when the address says. */
export function openedAt(
  row: BenchmarkRow,
  { point, from }: Pick<AskedComparison, 'point' | 'from'>,
): Opened {
  const participant = participantOf(row.open(), row.here);
  const earlier: Point | null = from === null ? null : { ...point, validOn: from };
  return {
    participant,
    seen: seenAt(participant, point),
    earlier: earlier && seenAt(participant, earlier),
  };
}

/** The days of which an organisation has published an edition. */
export const editionDays = ({ participant }: Opened): string[] => [
  ...new Set(standingEditions(participant.state).map(({ validOn }) => validOn)),
];

/** Licences of what is compared, with the lines that they ask for; each once. */
export function licencesOf(all: readonly Opened[]): string[] {
  const lines = all.flatMap(({ participant }) => {
    const licence = settingsOf(participant.state)?.licence;
    return licence ? [licence.attribution ? `${licence.id}: ${licence.attribution}` : licence.id] : [];
  });
  return [...new Set(lines)].sort();
}
