import { STATUSES, type Status } from '../../functions/core/status.ts';
import { fillOf } from './fill.ts';

export type Amount = { status: Status; count: number };

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** The counts of a set of services as one bar. A picture only: the numbers stand beside it. */
export const Distribution = ({ amounts }: { amounts: readonly Amount[] }) => {
  const total = amounts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return null;
  const parts = STATUSES.map((status) => amounts.find((each) => each.status === status)).filter(
    (each): each is Amount => each !== undefined && each.count > 0,
  );
  const before = (place: number) => parts.slice(0, place).reduce((sum, { count }) => sum + count, 0);
  return (
    <svg class="distribution" width="100%" height="28" aria-hidden="true" focusable="false">
      {parts.map(({ status, count }, place) => (
        <rect
          class={`form ${status}`}
          fill={fillOf(status)}
          x={`${rounded((before(place) / total) * 100)}%`}
          y="2"
          width={`${rounded((count / total) * 100)}%`}
          height="24"
        />
      ))}
    </svg>
  );
};
