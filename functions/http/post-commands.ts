import { readJson } from './body.ts';
import type { Handler, WritingParts } from './call.ts';
import { callerForOrganisation } from './caller.ts';
import { readLedger } from './reading.ts';
import { inCommandList } from './refusal-problem.ts';
import { CommandList } from './schemas/commands.ts';
import { doneResponse, write } from './writing.ts';

/** Several commands as one commit: all of them, or none. */
export const postCommands: Handler<WritingParts> = async (call) => {
  const caller = await callerForOrganisation(call);
  await readLedger(call);
  const { value, text } = await readJson(call.request, CommandList);
  const done = await write(call, { caller, commands: value.commands, text, where: inCommandList });
  if (done.kind === 'saved' && done.commit.events.some(({ type }) => type === 'settings-changed')) {
    await call.app.store.refreshDirectory(done.commit.org);
  }
  return doneResponse(call, done);
};
