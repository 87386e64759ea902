import type { Day } from './calendar.ts';
import type { Command } from './commands.ts';
import type { ImportRemark } from './import-remarks.ts';
import type { Ledger } from './state.ts';

/** A file as it came: the bytes decide the encoding, never its name. */
export type ImportFile = { name: string; bytes: Uint8Array };

/** What an import is planned against. */
export type ImportContext = { ledger: Ledger; effectiveOn: Day; today: Day };

export const IMPORT_OUTCOMES = [
  'added',
  'changed',
  'unchanged',
  'vanished',
  'returned',
  'kept',
  'refused',
] as const;
export type ImportOutcome = (typeof IMPORT_OUTCOMES)[number];

/** What becomes of one row of the source; `kept` is a difference left alone because a person decided there. */
export type ImportRow = {
  /** Line in the file, from 1; null where the row is a service that the file lacks, or the format has no lines. */
  line: number | null;
  column: string | null;
  externalId: string | null;
  name: string | null;
  outcome: ImportOutcome;
  detail: string | null;
  /** The service that it is about, where the row leads to one. */
  service?: string;
  /** What `detail` says, for an interface with words of its own. */
  remarks?: readonly ImportRemark[];
  /** Fields of which the source says something else, and that stay as people decided. */
  kept?: readonly string[];
};

/** A planned import: the fate of each row, and the commands; each group is saved whole, groups in order. */
export type ImportPlan = {
  ok: true;
  source: string;
  rows: readonly ImportRow[];
  groups: readonly (readonly Command[])[];
};

/** Why a file as a whole cannot be imported; nothing of it is. */
export type ImportFailure = {
  ok: false;
  type: 'unreadable-encoding' | 'unreadable-file' | 'missing-column' | 'wrong-files';
  detail: string;
  line: number | null;
  column: string | null;
  /** What `detail` says, for an interface with words of its own. */
  remark?: ImportRemark;
};

/** A format: reads files and plans, against what is known, what to do. Pure. */
export type PlanImport = (files: readonly ImportFile[], context: ImportContext) => ImportPlan | ImportFailure;
