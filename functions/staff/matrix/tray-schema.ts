import * as z from 'zod';
import { Command, type CommandType } from '../../core/commands.ts';
import { ServiceId } from '../../core/identifiers.ts';
import { FreeText } from '../../core/language.ts';

/** The acts that the tray gathers. */
const ACTS: readonly CommandType[] = ['assess-service', 'confirm-assessment'];

/** More than any organisation has services, and what one commit could hold anyway. */
export const MOST_COMMANDS = 1000;

/** What the browser sends of its tray. */
export const SentTray = z.strictObject({
  /** Whose tray it is; nobody saves another person's. */
  tray: z.string().max(64),
  key: z.string().min(16).max(100),
  commands: z
    .array(Command)
    .min(1)
    .superRefine((commands, context) => {
      for (const [place, command] of commands.entries()) {
        const issue = (field: string) =>
          context.addIssue({ code: 'custom', path: [place, field], message: 'does not belong to the tray' });
        if (!ACTS.includes(command.type)) issue('type');
        // Without it somebody else's change could be overwritten unseen.
        if (!('version' in command) || command.version === undefined) issue('version');
      }
    }),
  /** For staff only; about one service, or about all. */
  notes: z
    .array(z.strictObject({ service: ServiceId.nullable(), text: FreeText(3900) }))
    .max(MOST_COMMANDS + 1),
});
export type SentTray = z.infer<typeof SentTray>;
