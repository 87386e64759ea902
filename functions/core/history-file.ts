import type { Language } from './language.ts';
import type { Status } from './status.ts';

/** Statuses by the number that stands for them in a history file. */
export const FILE_STATUSES: readonly Status[] = ['green', 'yellow', 'red', 'not-applicable', 'unknown'];
/** What is added to a status's number where it was set by hand against its criteria. */
export const BY_HAND = 8;

/*
 * What happened in the register, by number; `DATED` says from when the service exists. Single constants,
 * and not an object of them: so they cost the browser nothing.
 */
export const DATED = 0;
export const RENAMED = 1;
export const MOVED = 2;
export const ENDED = 3;
export const REINSTATED = 4;

/* What happened to a target, by number. */
export const TARGET_SET = 0;
export const TARGET_MOVED = 1;
export const TARGET_MET = 2;
export const TARGET_DROPPED = 3;

/**
 * Rows of something about services, a column each. `count` says how many rows each service has; they
 * follow one another in the order they were recorded. `on` is the day of effect, in days after that of
 * the service's row before (the first: after day 0 of the file). `lag` is how many days later it was
 * recorded, in Stockholm.
 */
export type Rows = { count: number[]; on: number[]; lag: number[] };

/** A column that is nearly always empty: places in the rows it belongs to, each after the one before. */
export type Sparse = { at: number[] };

/**
 * An organisation's whole history without reasons, as `/{slug}/historik.json` holds it: enough to tell
 * every status, figure and target on any day, as known on any day. Numbers stand for what lists beside
 * them spell out, so that it compresses well.
 */
export type HistoryFile = {
  format: 'blomlada-history-1';
  /** The commit that the file was made from. */
  head: { seq: number; hash: string };
  /** Day 0. */
  from: string;
  /** The settings that count, from the day they were recorded on. */
  settings: { recordedOn: number[]; staleAfterMonths: number[]; catalogue: string[] };
  areas: string[];
  /** Names per language; null where there is none in that language. */
  names: { [Lang in Language]?: (string | null)[] };
  /** In the order they were registered, each with its first name and area. */
  services: { id: string[]; name: number[]; area: number[] };
  /** `to` is the name or area of a renaming or a move, else 0. */
  life: Rows & { kind: number[]; to: number[] };
  assessments: Rows & {
    /** Number of the status, plus 8 where it was set by hand against its criteria. */
    status: number[];
    /** Assessments withdrawn, and how many days after they were recorded. */
    withdrawn: Sparse & { after: number[] };
    /** Assessments confirmed; `on` in days after the assessment's day of effect. */
    confirmed: Sparse & { on: number[]; lag: number[] };
  };
  /** `target` tells a service's targets apart; `due` is in days after `on`. */
  targets: Rows & { target: number[]; kind: number[]; status: number[]; due: number[] };
};
