import type { ServiceAt } from '../service-at.ts';
import { rule } from './rule.ts';

type Successors = ReadonlyMap<string, readonly string[]>;

/** Every ended service that one reaches by going from successor to successor. */
function reachedFrom(start: string, successors: Successors): ReadonlySet<string> {
  const reached = new Set<string>();
  const open = [...(successors.get(start) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next)) continue;
    reached.add(next);
    open.push(...(successors.get(next) ?? []));
  }
  return reached;
}

const successorsOf = (ended: readonly ServiceAt[]): Successors =>
  new Map(ended.map(({ id, endedBy }) => [id, endedBy?.into ?? []]));

/** Services that have ended and lead to each other in a circle: whoever follows them arrives nowhere. */
export const successorCycle = rule('successor-cycle', 'error', {}, ({ ended }) => {
  const successors = successorsOf(ended);
  const reached = new Map(ended.map(({ id }) => [id, reachedFrom(id, successors)]));
  const circles = ended
    .filter(({ id }) => reached.get(id)?.has(id))
    .map(({ id }) =>
      ended.map((each) => each.id).filter((each) => reached.get(id)?.has(each) && reached.get(each)?.has(id)),
    );
  return [...new Map(circles.map((services) => [services.join(' '), services])).values()].map((services) => ({
    services,
    facts: {},
  }));
});
