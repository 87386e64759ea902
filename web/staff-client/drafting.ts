import { deriveStatus } from '../../functions/core/rule.ts';
import type { Criteria, Status } from '../../functions/core/status.ts';
import { statesIn } from '../staff/matrix/criteria-code.ts';
import type { RowData } from '../staff/matrix/row-data.ts';
import type { Draft } from './tray-state.ts';

/** What the page knows of a service. */
export type Facts = Pick<RowData, 'id' | 'name' | 'version' | 'status' | 'criteria' | 'assessed'>;

/** What somebody does with a service. */
export type Act =
  | { act: 'status'; status: Status }
  | { act: 'criteria'; criteria: Criteria }
  | { act: 'confirm' };

/** What comes of it: a change, none any more (null), or why there is none. */
export type Drafted = Draft | null | 'already' | 'not-assessed';

/** The status that criteria as letters give. */
export const derived = (code: string): Status => deriveStatus(statesIn(code));

/** The status that the criteria give where one by hand differs from it; null where it does not. */
export function overridden({ act, status, known }: Draft): Status | null {
  if (act !== 'status' || known === null) return null;
  const given = derived(known);
  return given === status ? null : given;
}

/**
 * The change that an act makes of a service, in place of one that the tray may hold already. Choosing what
 * the service is already takes the change back, and so does confirming twice.
 */
export function drafted(facts: Facts, act: Act, held: Draft | undefined): Drafted {
  const { id: service, name, version, status: before, criteria: known, assessed } = facts;
  const { own = {} } = held ?? {};
  const base = { service, name, version, before, known, own, faults: [], collision: null };
  switch (act.act) {
    case 'confirm':
      if (held?.act === 'confirm') return null;
      return assessed ? { ...base, act: 'confirm', status: before, criteria: null } : 'not-assessed';
    case 'criteria': {
      const { criteria } = act;
      return { ...base, act: 'criteria', status: deriveStatus(Object.values(criteria)), criteria };
    }
    case 'status':
      if (act.status === before) return held ? null : 'already';
      return { ...base, act: 'status', status: act.status, criteria: null };
  }
}
