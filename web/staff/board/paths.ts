import type { Day } from '../../../functions/core/calendar.ts';
import { staffPath } from '../addresses.ts';
import type { Workplace } from '../agenda/paths.ts';

/** The board; `since` the day of the last meeting where somebody chose it, `wall` for a screen on the wall. */
export function boardPath(
  { lang, org }: Workplace,
  { since, wall = false }: { since?: Day; wall?: boolean } = {},
) {
  const query = new URLSearchParams();
  if (since !== undefined) query.set('since', since);
  if (wall) query.set('vagg', '1');
  const path = staffPath(lang, org, 'tavla/');
  return query.size === 0 ? path : `${path}?${query}`;
}
