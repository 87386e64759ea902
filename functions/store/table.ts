/**
 * The one table, as code and deployment both read it, so that they cannot differ. Its parts are told
 * apart by the prefix of the partition key, which is also what rights are given by: `log#2281` holds
 * the commits of organisation 2281, sorted by seq, with leading zeros so that text order is number order.
 */
export const TABLE = {
  partitionKey: { name: 'pk', type: 'S' },
  sortKey: { name: 'sk', type: 'S' },
  billing: 'PAY_PER_REQUEST',
  stream: 'NEW_IMAGE',
  /** Seconds since 1970 after which an item may be deleted; read code leaves it aside from then on. */
  expires: 'expires',
} as const;

/** The prefix of each part's partition keys; fixed from the first day, since stored keys never change. */
export const PREFIXES = {
  log: 'log#',
  text: 'text#',
  snapshot: 'snapshot#',
  internal: 'internal#',
  people: 'people#',
  session: 'session#',
  inbox: 'inbox#',
  directory: 'directory',
} as const;

/** A part of the table. */
export type Part = keyof typeof PREFIXES;

/** The parts from which something may be deleted; the log is not one of them, and never will be. */
export const ERASABLE = [
  'text',
  'internal',
  'people',
  'snapshot',
  'session',
  'inbox',
] as const satisfies readonly Part[];
