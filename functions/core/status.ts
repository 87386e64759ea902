import * as z from 'zod';

/** In the order of every legend: the scale from best to worst, then the two that stand outside it. */
export const STATUSES = ['green', 'yellow', 'red', 'not-applicable', 'unknown'] as const;
export const Status = z.enum(STATUSES);
export type Status = z.infer<typeof Status>;

export const CRITERION_STATES = ['met', 'not-met', 'not-applicable', 'unknown'] as const;
export const CriterionState = z.enum(CRITERION_STATES);
export type CriterionState = z.infer<typeof CriterionState>;

/** The state of each criterion of the catalogue, by criterion id. */
export const Criteria = z.record(z.string().max(60), CriterionState);
export type Criteria = z.infer<typeof Criteria>;

const RANK: Readonly<Record<Status, number | null>> = {
  red: 0,
  yellow: 1,
  green: 2,
  'not-applicable': null,
  unknown: null,
};

/** Place on the scale red 0, yellow 1, green 2; null for the two that stand outside it. */
export const rankOf = (status: Status): number | null => RANK[status];

/** Green, yellow and red are the ones that can grow stale and that figures count. */
export const isOnScale = (status: Status): boolean => RANK[status] !== null;
