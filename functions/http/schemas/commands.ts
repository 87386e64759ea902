import * as z from 'zod';
import { Command, Judgement } from '../../core/commands.ts';

/** A new status of a service, by hand or by criteria. */
export const StatusChange = Judgement;

/** Acts that have an address of their own, and so are not taken among other commands. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'register-organisation': 'use PUT /organisations/{org} to create an organisation',
  'record-import': 'use POST /organisations/{org}/imports to import a file',
  // Only the workspace can look into the inbox, and see which service a report is about.
  'answer-report': 'answer it in the workspace',
};

/** Commands that become one commit, all or none. */
export const CommandList = z.strictObject({
  commands: z
    .array(Command)
    .min(1, 'must name at least one command')
    .max(1000, 'must be at most 1000 commands')
    .superRefine((commands, context) => {
      for (const [place, command] of commands.entries()) {
        const instead = ELSEWHERE[command.type];
        if (instead) context.addIssue({ code: 'custom', path: [place, 'type'], message: instead });
        if (command.type === 'change-settings' && command.changes.slug !== undefined) {
          const message = 'use PUT /organisations/{org} to change the address';
          context.addIssue({ code: 'custom', path: [place, 'changes', 'slug'], message });
        }
      }
    }),
});
