import type { TrayAnswer } from '../staff/matrix/tray-answers.ts';
import type { Reply } from './reply.ts';

/** After which a connection counts as dropped, in milliseconds. */
const PATIENCE = 30_000;
/** How often a renewed session is followed before something else must be wrong. */
const RENEWALS = 2;

type Raw = { kind?: string; type?: string; csrf?: string; detail?: string };

/** The secret of a session that began after this page was opened; every form on it gets it as well. */
function renew(csrf: string): void {
  document.body.dataset['csrf'] = csrf;
  for (const field of document.querySelectorAll<HTMLInputElement>('input[name=csrf]')) field.value = csrf;
}

const attempt = (address: string, body: string): Promise<Response> =>
  fetch(address, {
    method: 'POST',
    body,
    headers: { 'Content-Type': 'application/json', 'X-CSRF-Token': document.body.dataset['csrf'] ?? '' },
    signal: AbortSignal.timeout(PATIENCE),
  });

/** Sends exactly these bytes; again by itself where the person has only logged in anew since. */
export async function send(address: string, body: string, renewals = RENEWALS): Promise<Reply> {
  let response: Response;
  try {
    response = await attempt(address, body);
  } catch {
    return { kind: 'no-answer' };
  }
  const raw: Raw = await response.json().catch(() => ({}));
  if (raw.kind) return raw as TrayAnswer;
  if (response.status === 401) return { kind: 'expired' };
  if (raw.type === 'session-renewed' && raw.csrf && renewals > 0) {
    renew(raw.csrf);
    return send(address, body, renewals - 1);
  }
  return { kind: 'failed', said: raw.detail ?? '' };
}
