import { readBytes } from '../http/body.ts';
import { HttpProblem } from '../http/problem.ts';

/** What came with a request: a form, or text for the script's own addresses. */
export type Sent = { form: FormData; text: string; isForm: boolean };

/**
 * Whether a request was made by a page of another site. Browsers say so themselves (Fetch Metadata); those
 * that do not name at least the origin (RFC 6454, section 7).
 */
export function isForeign(request: Request, origin: string): boolean {
  const site = request.headers.get('Sec-Fetch-Site');
  return site === null ? request.headers.get('Origin') !== origin : site !== 'same-origin';
}

const FORMS = /^(application\/x-www-form-urlencoded|multipart\/form-data)\b/i;

/** Twice what a change of ten thousand services sends; millions of empty fields would fill the memory. */
const MOST_FIELDS = 50_000;

/** Refuses a form of very many fields before anything is made of it; those of several parts weigh more each. */
function refuseTooMany(bytes: Uint8Array): void {
  const fields = bytes.reduce((count, byte) => (byte === 0x26 ? count + 1 : count), 1);
  if (fields <= MOST_FIELDS) return;
  throw new HttpProblem('body-too-large', 'A form may have at most 50,000 fields; send less at a time.');
}

/** Reads a body of at most 4 MB; a form that cannot be read is an empty one. */
export async function readSent(request: Request): Promise<Sent> {
  const type = request.headers.get('Content-Type') ?? '';
  const bytes = await readBytes(request);
  if (!FORMS.test(type))
    return { form: new FormData(), text: new TextDecoder().decode(bytes), isForm: false };
  if (/^application/i.test(type)) refuseTooMany(bytes);
  const form = await new Response(bytes, { headers: { 'Content-Type': type } })
    .formData()
    .catch(() => new FormData());
  return { form, text: '', isForm: true };
}
