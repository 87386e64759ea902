import type { Command } from '../core/commands.ts';
import { readJson } from './body.ts';
import type { Handler, WritingParts } from './call.ts';
import { callerForOrganisation } from './caller.ts';
import { versionSeen } from './if-match.ts';
import { readLedger, readService } from './reading.ts';
import { inSingleCommand } from './refusal-problem.ts';
import { StatusChange } from './schemas/commands.ts';
import { doneResponse, write } from './writing.ts';

/** Gives a service a status from a day on, if nobody changed it since the version in If-Match. */
export const putStatus: Handler<WritingParts> = async (call) => {
  const caller = await callerForOrganisation(call);
  const { id: service } = readService(call, await readLedger(call));
  const version = versionSeen(call.request);
  const { value, text } = await readJson(call.request, StatusChange);
  const command: Command = { type: 'assess-service', service, version, ...value };
  const done = await write(call, { caller, commands: [command], text, where: inSingleCommand });
  return doneResponse(call, done);
};
