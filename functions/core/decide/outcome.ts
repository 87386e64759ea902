import type { Day, Instant } from '../calendar.ts';
import type { LogEvent } from '../events.ts';
import { sealText } from '../texts.ts';

/** What deciding needs from outside: the day, the moment, and what makes ids and salts. */
export type Context = {
  today: Day;
  at: Instant;
  /** Seq that the commit will have. */
  seq: number;
  /** Place that the command's first event will have in the commit. */
  index: number;
  /** Secret of this commit, random and never stored: the salts of its texts are made from it. */
  seed: string;
};

/** Why a command cannot be followed. Each is also the stable end of a problem type in the API. */
export const REFUSALS = [
  'action-finished',
  'already-registered',
  'before-registration',
  'changed-meanwhile',
  'colour-unreadable',
  'edition-exists',
  'edition-withdrawn',
  'future-date',
  'invalid-date',
  'missing-permission',
  'needs-approval',
  'nothing-to-change',
  'nothing-to-confirm',
  'proposal-decided',
  'report-answered',
  'review-without-exemption',
  'service-ended',
  'service-exists',
  'status-or-criteria',
  'superseded-assessment',
  'target-closed',
  'unknown-action',
  'unknown-area',
  'unknown-assessment',
  'unknown-catalogue',
  'unknown-criterion',
  'unknown-edition',
  'unknown-indicator',
  'unknown-organisation',
  'unknown-proposal',
  'unknown-report',
  'unknown-service',
  'unknown-target',
  'unknown-text',
  'withdrawn-assessment',
] as const;
export type RefusalType = (typeof REFUSALS)[number];

/** A refusal: its stable type, a sentence a person can act on, and the field it is about. */
export type Refusal = { type: RefusalType; detail: string; path: readonly (string | number)[] };

/** What a command comes to: events with the plain texts they refer to, or a refusal. */
export type Outcome =
  | { ok: true; events: readonly LogEvent[]; texts: readonly string[] }
  | { ok: false; refusal: Refusal };

export const accepted = (
  events: readonly LogEvent[],
  texts: readonly (string | undefined)[] = [],
): Outcome => ({
  ok: true,
  events,
  texts: texts.filter((text) => text !== undefined),
});

export const refused = (
  type: RefusalType,
  detail: string,
  ...path: readonly (string | number)[]
): Outcome => ({
  ok: false,
  refusal: { type, detail, path },
});

/** The reference that a text gets in this commit. */
export const refIn = (context: Context, text: string): string => sealText(context.seed, text).ref;
export const refOrNull = (context: Context, text: string | undefined): string | null =>
  text === undefined ? null : refIn(context, text);

/** An id that no other event of the log can have. */
export const freshId = ({ seq, index }: Context): string => `${seq}-${index}`;
