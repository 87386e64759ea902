import { statusOfCriteria } from '../rule.ts';
import { Status } from '../status.ts';
import { serviceRule } from './rule.ts';

/** A status set by hand against its own criteria: allowed, and to be looked at. */
export const overridden = serviceRule(
  'overridden',
  'warning',
  { status: Status, derived: Status },
  ({ row: { status, criteria, override } }) =>
    override && criteria
      ? // The complete set was recorded, whatever catalogue the organisation follows now.
        { status, derived: statusOfCriteria(criteria, Object.keys(criteria)) }
      : null,
);
