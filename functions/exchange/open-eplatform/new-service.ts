import { type State, serviceOf } from '../../core/state.ts';
import { assessmentOf } from './assessment.ts';
import { type Fate, leftAs } from './fate.ts';
import type { ListOrigin } from './judgement.ts';
import { type Listed, SOURCE } from './listed.ts';

/** The id of a service that the list brings. */
export const idFor = (externalId: string): string => `oep-${externalId}`;

/** A service that the log does not know: registered with its first assessment. */
export function planNew(
  { flow, externalId, stated, indicator }: Listed,
  origin: ListOrigin,
  state: State,
): Fate {
  const id = idFor(externalId);
  if (serviceOf(state, id)) {
    const detail = `The id ${id} belongs to a service with another source or external id.`;
    return leftAs('refused', detail, { code: 'id-taken', values: { id } });
  }
  const { effectiveOn } = origin;
  const key = { externalId, source: SOURCE };
  const registration = { type: 'register-service', id, effectiveOn, ...stated, indicator, ...key } as const;
  return { outcome: 'added', detail: null, commands: [registration, assessmentOf(id, flow, origin)] };
}
