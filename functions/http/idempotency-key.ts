import { HttpProblem } from './problem.ts';

const VISIBLE_ASCII = /^[\x21-\x7e]{1,255}$/;

/** The key that makes a write safe to repeat; a fresh one where the sender gives none. */
export function keyOf(request: Request): string {
  const key = request.headers.get('Idempotency-Key');
  if (key === null) return crypto.randomUUID();
  if (VISIBLE_ASCII.test(key)) return key;
  throw new HttpProblem('invalid-header', 'Idempotency-Key must be 1 to 255 visible ASCII characters.', {
    errors: [{ parameter: 'Idempotency-Key', detail: 'must be 1 to 255 visible ASCII characters' }],
  });
}
