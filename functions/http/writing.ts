import type { Command } from '../core/commands.ts';
import type { SaveOutcome } from '../core/ledger-store.ts';
import { writtenAnswer } from './answers/written.ts';
import type { WritingCall } from './call.ts';
import type { Caller } from './caller.ts';
import { keyOf } from './idempotency-key.ts';
import { type PointerTo, problemOf } from './refusal-problem.ts';
import type { Proposed } from './schemas/proposed.ts';
import type { Written } from './schemas/written.ts';

/** What a write asks for, and where its fields stand. `text` is the body as it came: with address and If-Match it tells a repetition. */
export type Write = { caller: Caller; commands: readonly Command[]; text: string; where: PointerTo };

/** The store's request for a write. */
export function saveRequest({ request, url, params }: WritingCall, { caller, commands, text }: Write) {
  return {
    org: params['org'] ?? '',
    commands,
    sender: caller,
    via: 'api' as const,
    key: keyOf(request),
    request: [request.method, url.pathname, text, request.headers.get('If-Match')],
  };
}

/** What a write became: a commit, or a proposal that waits for a strategist. */
type Done = Extract<SaveOutcome, { kind: 'saved' } | { kind: 'proposed' }>;

/** Saves commands as one commit, or throws the problem that tells why not. */
export async function write(call: WritingCall, write: Write): Promise<Done> {
  const outcome = await call.app.store.save(saveRequest(call, write));
  if (outcome.kind === 'saved' || outcome.kind === 'proposed') return outcome;
  throw problemOf(outcome, write);
}

const HEADERS = {
  'Content-Type': 'application/json',
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
};

type More = { status?: 200 | 201; headers?: Readonly<Record<string, string>> };

/** Answers a write; the ETag is the version that what was written has now. */
export const writtenResponse = (written: Written, { status = 200, headers = {} }: More = {}): Response =>
  new Response(JSON.stringify(written), {
    status,
    headers: { ...HEADERS, ETag: `"${written.seq}"`, ...headers },
  });

/** Answers a write of commands: with its commit, or with the proposal that it became. */
export function doneResponse({ params }: WritingCall, done: Done): Response {
  if (done.kind === 'saved') return writtenResponse(writtenAnswer(done.commit));
  const proposed: Proposed = { organisation: params['org'] ?? '', proposal: done.proposal };
  return new Response(JSON.stringify(proposed), { status: 202, headers: HEADERS });
}
