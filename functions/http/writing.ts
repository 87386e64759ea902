import type { Caller } from '../auth/claims.ts';
import type { Command } from '../core/commands.ts';
import type { Commit } from '../core/commit.ts';
import { writtenAnswer } from './answers/written.ts';
import type { Call } from './call.ts';
import { keyOf } from './idempotency-key.ts';
import { type PointerTo, problemOf } from './refusal-problem.ts';
import type { Written } from './schemas/written.ts';

/** What a write asks for, and where its fields stand. `text` is the body as it came: with address and If-Match it tells a repetition. */
export type Write = { caller: Caller; commands: readonly Command[]; text: string; where: PointerTo };

/** The store's request for a write. */
export function saveRequest({ request, url, params }: Call, { caller, commands, text }: Write) {
  return {
    org: params['org'] ?? '',
    commands,
    sender: caller,
    via: 'api' as const,
    key: keyOf(request),
    request: [request.method, url.pathname, text, request.headers.get('If-Match')],
  };
}

/** Saves commands as one commit, or throws the problem that tells why not. */
export async function write(call: Call, write: Write): Promise<Commit> {
  const outcome = await call.app.store.save(saveRequest(call, write));
  if (outcome.kind === 'saved') return outcome.commit;
  throw problemOf(outcome, write);
}

type More = { status?: 200 | 201; headers?: Readonly<Record<string, string>> };

/** Answers a write; the ETag is the version that what was written has now. */
export const writtenResponse = (written: Written, { status = 200, headers = {} }: More = {}): Response =>
  new Response(JSON.stringify(written), {
    status,
    headers: {
      'Content-Type': 'application/json',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      ETag: `"${written.seq}"`,
      ...headers,
    },
  });

export const commitResponse = (commit: Commit): Response => writtenResponse(writtenAnswer(commit));
