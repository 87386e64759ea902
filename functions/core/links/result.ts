import * as z from 'zod';
import { Day, dayOf, Instant } from '../calendar.ts';
import { Link } from '../identifiers.ts';

/** What keeps a resident from what a link promises; a link that moved still works, but should be mended. */
export const LINK_TROUBLES = ['broken', 'start-page', 'moved'] as const;
export const LinkTrouble = z.enum(LINK_TROUBLES);
export type LinkTrouble = z.infer<typeof LinkTrouble>;

/** How a visit can end at a link that does not work. */
export const BROKEN_OUTCOMES = [
  'dead',
  'server-error',
  'timeout',
  'tls-fault',
  'unreachable',
  'endless-redirects',
  'private-address',
] as const;
export const BrokenOutcome = z.enum(BROKEN_OUTCOMES);
export type BrokenOutcome = z.infer<typeof BrokenOutcome>;

/** What a visit tells. `refused-by-robots` and `unclear` say nothing of the link, for better or worse. */
export const LinkOutcome = z.enum([
  'ok',
  'moved',
  'start-page',
  ...BROKEN_OUTCOMES,
  'refused-by-robots',
  'unclear',
]);
export type LinkOutcome = z.infer<typeof LinkOutcome>;

/** A visit, judged. */
export const JudgedVisit = z.strictObject({
  outcome: LinkOutcome,
  /** Of the last answer; null where there was none. */
  status: z.int().min(100).max(599).nullable(),
  /** Where it led, for a link that moved or ends on a start page. */
  endedAt: Link.nullable(),
});
export type JudgedVisit = z.infer<typeof JudgedVisit>;

/** What is kept of an address: the last visit, and since when it has been in trouble. */
export const LinkResult = JudgedVisit.extend({
  v: z.literal(1),
  address: Link,
  visitedAt: Instant,
  /** The visits in a row that ended in the same kind of trouble: the first one's day, and on how many days. */
  trouble: z.strictObject({ kind: LinkTrouble, since: Day, days: z.int().min(1) }).nullable(),
});
export type LinkResult = z.infer<typeof LinkResult>;

/** The days on which the same trouble must be met before it counts: one bad night accuses nobody. */
export const DAYS_UNTIL_COUNTED = 2;

const isBroken = (outcome: LinkOutcome): outcome is BrokenOutcome => BrokenOutcome.safeParse(outcome).success;

/** The kind of trouble that an outcome is; null where it is none. */
export function troubleOf(outcome: LinkOutcome): LinkTrouble | null {
  if (outcome === 'moved' || outcome === 'start-page') return outcome;
  return isBroken(outcome) ? 'broken' : null;
}

/** What is known of an address after one more visit. */
export function resultAfter(
  before: LinkResult | null,
  address: string,
  visit: JudgedVisit,
  visitedAt: Instant,
): LinkResult {
  const kind = troubleOf(visit.outcome);
  const day = dayOf(visitedAt);
  const run = before?.trouble && before.trouble.kind === kind ? before.trouble : null;
  const days = run && before ? run.days + (dayOf(before.visitedAt) < day ? 1 : 0) : 1;
  const trouble = kind && { kind, since: run?.since ?? day, days };
  return { v: 1, address, visitedAt, ...visit, trouble };
}

/** The trouble that an address is in, once it counts; null before that. */
export const countedTrouble = ({ trouble }: LinkResult): LinkResult['trouble'] =>
  trouble && trouble.days >= DAYS_UNTIL_COUNTED ? trouble : null;

/** How the last visit ended, where it ended badly. */
export const brokenOutcomeOf = ({ outcome }: LinkResult): BrokenOutcome | null =>
  isBroken(outcome) ? outcome : null;
