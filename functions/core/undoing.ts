import type { Command } from './commands.ts';
import type { ServiceProfile } from './service.ts';
import type { Stamp } from './state.ts';

/** What an undo leaves as it is, and why: somebody, or a later import, went on from there. */
export type UndoKept = {
  service: string;
  what: keyof ServiceProfile | 'service' | 'assessment' | 'vanished';
  because: 'people' | 'import' | 'confirmed' | 'redacted' | 'ended';
};

/** What undoing does to one service. */
export type UndoneService = { commands: readonly Command[]; kept: readonly UndoKept[] };

/** How an import is undone: the commands of each service, saved whole, and what is left. */
export type Undo = { groups: readonly (readonly Command[])[]; kept: readonly UndoKept[] };

/** What is being undone: the import's own commits, and how to tell what others did after them. */
export type Undoing = {
  own: ReadonlySet<number>;
  isOthers: (stamp: Pick<Stamp, 'seq'>) => boolean;
  /** The services that others were merged or split into. */
  successors: ReadonlySet<string>;
};
