import type { Command } from '../../core/commands.ts';
import type { ImportRemark } from '../../core/import-remarks.ts';
import type { ImportOutcome } from '../../core/importing.ts';

/** What becomes of one service, and the commands for it. */
export type Fate = {
  outcome: ImportOutcome;
  detail: string | null;
  commands: readonly Command[];
  remark?: ImportRemark;
  /** What stays as people decided. */
  kept?: readonly string[];
};

/** A service that the import leaves as it is, and why. */
export const leftAs = (outcome: 'kept' | 'refused', detail: string, remark?: ImportRemark): Fate => ({
  outcome,
  detail,
  commands: [],
  ...(remark && { remark }),
});
