import * as z from 'zod';
import { serviceRule } from './rule.ts';

const MISSING = ['unit', 'role'] as const;

/** A service without a unit, or without a role that answers for it: nobody can be asked. */
export const nobodyResponsible = serviceRule(
  'nobody-responsible',
  'note',
  { missing: z.array(z.enum(MISSING)).min(1) },
  ({ row: { profile } }) => {
    const missing = MISSING.filter((field) => profile[field] === null);
    return missing.length > 0 ? { missing } : null;
  },
);
