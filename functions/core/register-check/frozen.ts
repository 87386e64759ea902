import * as z from 'zod';
import { addMonths, Day } from '../calendar.ts';
import { isOnScale, Status } from '../status.ts';
import { confirmationsIn } from './register.ts';
import { serviceRule } from './rule.ts';

/** Months after which confirming alone is no longer looking. */
export const FROZEN_AFTER_MONTHS = 36;

/** A judgement that has only been confirmed for more than three years; one that is stale is told of elsewhere. */
export const frozen = serviceRule(
  'frozen',
  'warning',
  { status: Status, assessedOn: Day, confirmedOn: Day, confirmations: z.int().min(1) },
  ({ row, assessment }, { view }) => {
    if (!assessment || row.stale || row.confirmedOn === null || !isOnScale(row.status)) return null;
    const confirmations = confirmationsIn(assessment, view).length;
    const { effectiveOn: assessedOn } = assessment;
    if (confirmations === 0 || addMonths(assessedOn, FROZEN_AFTER_MONTHS) >= view.validOn) return null;
    return { status: row.status, assessedOn, confirmedOn: row.confirmedOn, confirmations };
  },
);
