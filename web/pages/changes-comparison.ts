import type { Day, Instant } from '../../functions/core/calendar.ts';
import type { Period } from '../../functions/core/changes.ts';
import type { Edition, State } from '../../functions/core/state.ts';
import type { Format } from '../text/format.ts';
import type { Words } from '../text/text.ts';
import type { Asked } from './addresses.ts';

/** One side of a comparison: a day as known up to a seq, which an edition may have fixed. */
export type End = { day: Day; known: number; edition: Edition | null };

/** What an address asks for: days, editions (`utgava:2025`), and what was known. */
export type AskedChanges = { from?: string; to?: string; knownOn?: string };

/** Two sides to compare, and how they were asked for. */
export type Comparison = { from: End; to: End; asked: AskedChanges };

/** Why two sides cannot be compared. */
export type ComparisonProblem =
  | { why: 'unreadable' | 'future' | 'edition'; value: string }
  | { why: 'backwards'; from: Day; to: Day };

/** What the value of an edition begins with in an address. */
export const EDITION = 'utgava:';

export const periodOf = ({ from, to }: Comparison): Period => ({
  from: from.day,
  to: to.day,
  knownFrom: from.known,
  knownTo: to.known,
});

/** The query of a comparison; empty where nothing is asked for. */
export function changesQuery({ from, to, knownOn }: AskedChanges): string {
  const asked = new URLSearchParams();
  if (from !== undefined) asked.set('from', from);
  if (to !== undefined) asked.set('to', to);
  if (knownOn !== undefined) asked.set('knownOn', knownOn);
  return asked.size === 0 ? '' : `?${asked}`;
}

const momentOf = (state: State, known: number): Instant | undefined => state.commits[known - 1]?.at;

const nameOf = ({ edition, day }: End): string => (edition ? EDITION + edition.id : day);

/** The query that shows the same for ever: what is known is named as well, where no edition fixes it. */
export function permanentQuery(state: State, { from, to, asked }: Comparison): string {
  const open = [from, to].find(({ edition }) => edition === null);
  const knownOn = asked.knownOn ?? (open && momentOf(state, open.known));
  return changesQuery({
    from: nameOf(from),
    to: nameOf(to),
    ...(open && knownOn !== undefined && { knownOn }),
  });
}

/** What links to services ask for, so that they show the later side; nothing where that is today's. */
export function askedOf(state: State, { to, asked }: Comparison): Asked {
  if (to.edition) {
    const knownOn = momentOf(state, to.known);
    return { validOn: to.day, ...(knownOn !== undefined && { knownOn }) };
  }
  return {
    ...(asked.to !== undefined && { validOn: to.day }),
    ...(asked.knownOn !== undefined && { knownOn: asked.knownOn }),
  };
}

/** A side in words: the day, or the edition with its day. */
export const sideInWords = ({ edition, day }: End, words: Words, format: Format): string =>
  edition ? words.changes.edition(edition.label, day) : format.day(day);
