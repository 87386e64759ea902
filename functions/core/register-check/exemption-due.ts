import * as z from 'zod';
import { Day } from '../calendar.ts';
import { exemptionOf } from '../exemptions.ts';
import { serviceRule } from './rule.ts';

/** An exemption whose day of review has come. */
export const exemptionDue = serviceRule(
  'exemption-due',
  'warning',
  { reviewOn: Day, chosen: z.boolean(), confirmedOn: Day },
  ({ row, assessment }, { view, staleAfterMonths }) => {
    const exemption = exemptionOf(row, assessment, view, staleAfterMonths);
    if (!exemption?.due) return null;
    const { reviewOn, chosen, confirmedOn } = exemption;
    return { reviewOn, chosen, confirmedOn };
  },
);
