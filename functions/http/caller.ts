import { ALL_ORGANISATIONS, type Caller } from '../auth/claims.ts';
import type { Call } from './call.ts';
import { challenge } from './challenge.ts';
import { HttpProblem } from './problem.ts';

const BEARER = /^Bearer +([\w~+/.-]+=*)$/i;

/** Who sends the request; 401 without a token, or with one that is not accepted. */
export async function callerOf({ app, request }: Call): Promise<Caller> {
  const header = request.headers.get('Authorization');
  if (header === null) {
    const detail = 'Writing needs a token: send Authorization: Bearer TOKEN.';
    throw new HttpProblem('missing-token', detail, {}, challenge());
  }
  const token = BEARER.exec(header.trim())?.[1];
  const answer = token
    ? await app.verify(token)
    : { ok: false as const, reason: 'Send Authorization: Bearer TOKEN.' };
  if (answer.ok) return answer.caller;
  throw new HttpProblem('invalid-token', answer.reason, {}, challenge('invalid_token', answer.reason));
}

const noScope = (type: 'other-organisation' | 'missing-permission', detail: string): HttpProblem =>
  new HttpProblem(type, detail, {}, challenge('insufficient_scope', detail));

/** Who sends a request to write in the organisation of the address; 403 with another one's token. */
export async function callerForOrganisation(call: Call): Promise<Caller> {
  const caller = await callerOf(call);
  const org = call.params['org'] ?? '';
  if (caller.org === ALL_ORGANISATIONS || caller.org === org) return caller;
  throw noScope('other-organisation', `The token is for ${caller.org}; it cannot write in ${org}.`);
}

/** Who sends a request that only those may send who run the installation. */
export async function operatorOf(call: Call): Promise<Caller> {
  const caller = await callerOf(call);
  if (caller.role === 'operator' && caller.org === ALL_ORGANISATIONS) return caller;
  throw noScope(
    'missing-permission',
    `This needs the role operator for all organisations; you are ${caller.role} for ${caller.org}.`,
  );
}

/** Who sends a file: those who may change the list of services as a whole. */
export async function importerOf(call: Call): Promise<Caller> {
  const caller = await callerForOrganisation(call);
  if (caller.role === 'operator' || caller.role === 'strategist') return caller;
  throw noScope('missing-permission', `Importing needs the role strategist; you are ${caller.role}.`);
}
