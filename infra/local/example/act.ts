import type { Day, Instant } from '../../../functions/core/calendar.ts';
import type { Command } from '../../../functions/core/commands.ts';
import type { Role } from '../../../functions/core/identifiers.ts';

/** A command of a story. `as` names the assessment, target or action that it makes, for later steps. */
export type Step = { command: Command; as?: string };

/** An assessment whose reason is redacted, and why. */
export type Redaction = { service: string; assessment: string; reason: string };

/** What somebody did in one go on a day. An id that starts with @ stands for what a step was named. */
export type Act = {
  on: Day;
  role: Role;
  steps: readonly Step[];
  /** Comes after the steps. */
  redacts?: Redaction;
};

/** One commit to be saved with the clock at `at`. `commandsOf` (redaction.ts) gives the commands to send. */
export type ExampleCommit = {
  at: Instant;
  role: Role;
  commands: readonly Command[];
  key: string;
  redacts?: Redaction;
};

/** The id that stands for whatever a step was named. */
export const named = (name: string): string => `@${name}`;

/** The name under which a service's assessment of a month of its path goes. */
export const assessmentName = (service: string, month: number): string => `${service}-${month}`;
