import { ALL_ORGANISATIONS } from '../auth/claims.ts';
import type { Sender } from '../core/ledger-store.ts';
import { type Claimed, type NoRights, rightsOf } from '../core/members.ts';
import type { WritingCall } from './call.ts';
import { challenge } from './challenge.ts';
import { HttpProblem } from './problem.ts';

/** Who sends a request, with the rights that hold in the organisation of its address. */
export type Caller = Sender;

const BEARER = /^Bearer +([\w~+/.-]+=*)$/i;

/** Who sends the request; 401 without a token, or with one that is not accepted. */
async function bearerOf({ app, request }: WritingCall): Promise<Claimed> {
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

const lacking = ({ org: own }: Claimed, org: string): Readonly<Record<NoRights, string>> => ({
  'other-organisation': `The token is for ${own}; it cannot write in ${org}.`,
  'not-a-member': `${org} has a members list, and it does not have this token’s subject or login. A strategist can add it.`,
  'no-role': 'The token says who you are but names no role, and there is no members list that could.',
});

/** Who sends a request to write in the organisation of the address; 403 for those who have no rights there. */
export async function callerForOrganisation(call: WritingCall): Promise<Caller> {
  const claimed = await bearerOf(call);
  const org = call.params['org'] ?? '';
  const isTheirs = claimed.org === ALL_ORGANISATIONS || claimed.org === org;
  const { members } = isTheirs ? await call.app.store.members(org) : { members: [] };
  const rights = rightsOf(claimed, org, members);
  if (typeof rights !== 'string') return { subject: claimed.subject, ...rights };
  const type = rights === 'other-organisation' ? rights : 'missing-permission';
  throw noScope(type, lacking(claimed, org)[rights]);
}

/** Who sends a request that only those may send who run the installation. */
export async function operatorOf(call: WritingCall): Promise<Caller> {
  const { subject, role, org } = await bearerOf(call);
  if (role === 'operator' && org === ALL_ORGANISATIONS) return { subject, role, areas: [], units: [] };
  throw noScope(
    'missing-permission',
    `This needs the role operator for all organisations; you are ${role ?? 'without a role'} for ${org}.`,
  );
}

/** Who sends a file: those who may change the list of services as a whole. */
export async function importerOf(call: WritingCall): Promise<Caller> {
  const caller = await callerForOrganisation(call);
  if (caller.role === 'operator' || caller.role === 'strategist') return caller;
  throw noScope('missing-permission', `Importing needs the role strategist; you are ${caller.role}.`);
}
