import type { Day } from '../../core/calendar.ts';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import type { Command } from '../../core/commands.ts';
import type { ImportRemark } from '../../core/import-remarks.ts';
import type { ImportOutcome } from '../../core/importing.ts';
import type { Ledger } from '../../core/state.ts';
import type { TableField } from './fields.ts';
import type { ServiceIndex } from './index-services.ts';

/** What whoever imports a table says of it. */
export type TableOrder = {
  /** The name under which the table's keys are unique, as it stands in the log. */
  source: string;
  /** The table is everything that its source has: what it lacks has vanished there. */
  complete: boolean;
  /** A row without id and key is the service with its name in its area. */
  matchByName: boolean;
  /** The table counts even where people decided otherwise. */
  overwrite: boolean;
  /** Why services are judged as they are, where a row does not say so itself. */
  defaultReason?: string | undefined;
};

/** What rows are planned with; it does not differ between them. */
export type RowContext = {
  ledger: Ledger;
  catalogue: Catalogue;
  index: ServiceIndex;
  order: TableOrder;
  effectiveOn: Day;
  today: Day;
  /** The header under which a field stands in the table; our own where it has no column. */
  columnOf: (field: TableField) => string;
};

/** What becomes of a row, and the commands for it. */
export type RowFate = {
  outcome: ImportOutcome;
  commands: readonly Command[];
  remarks: readonly ImportRemark[];
  /** What changes, and what stays as people decided, by the fields' names. */
  changed: readonly string[];
  kept: readonly string[];
};

/** A row that is left as it is, and why. */
export const leftAs = (outcome: 'kept' | 'refused', ...remarks: readonly ImportRemark[]): RowFate => ({
  outcome,
  commands: [],
  remarks,
  changed: [],
  kept: [],
});
