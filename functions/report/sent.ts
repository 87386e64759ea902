/**
 * The longest form: 4,000 characters of any script, each written as up to nine in a form that is sent, and
 * the rest of the fields.
 */
const LARGEST_FORM = 40_000;

/** Read and thrown away, so that a sender who does not say how much will come gets to hear the answer. */
const MOST_DISCARDED = 2_000_000;

/** What came: the fields of a form, or why they cannot be read. */
export type Sent = URLSearchParams | 'too-large' | 'not-a-form';

/** Reads a form as browsers send a plain one. Keeps no more than a form may have, whatever Content-Length says. */
export async function readSent(request: Request): Promise<Sent> {
  if (Number(request.headers.get('Content-Length') ?? 0) > LARGEST_FORM) return 'too-large';
  const type = request.headers.get('Content-Type') ?? '';
  if (!/^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(type)) return 'not-a-form';
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of request.body ?? []) {
    size += part.byteLength;
    if (size <= LARGEST_FORM) parts.push(part);
    else if (size > MOST_DISCARDED) break;
  }
  return size > LARGEST_FORM ? 'too-large' : new URLSearchParams(Buffer.concat(parts).toString('utf8'));
}

/** Whether a page of another site sent it: browsers say so (Fetch Metadata), and nothing else does. */
export const isForeign = (request: Request): boolean =>
  request.headers.get('Sec-Fetch-Site') === 'cross-site';
