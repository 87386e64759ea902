import * as z from 'zod';
import { Instant } from '../../core/calendar.ts';
import { Role, Via } from '../../core/identifiers.ts';

/** When something was recorded, by which role, how, and in which commit. */
export const StampFields = { recordedAt: Instant, seq: z.int().min(1), role: Role, via: Via };
export const Stamped = z.strictObject(StampFields);
export type Stamped = z.infer<typeof Stamped>;
