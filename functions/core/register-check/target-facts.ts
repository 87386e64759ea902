import { Day } from '../calendar.ts';
import { RecordId } from '../identifiers.ts';
import type { TargetAt } from '../plans.ts';
import { Status } from '../status.ts';

/** What every finding about a target says of it. */
export const TargetFacts = { target: RecordId, wanted: Status, due: Day };

export const targetFacts = ({ id, status, due }: TargetAt) => ({ target: id, wanted: status, due });
