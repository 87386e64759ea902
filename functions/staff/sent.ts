import { readBytes } from '../http/body.ts';

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

/** Reads a body of at most 4 MB; a form that cannot be read is an empty one. */
export async function readSent(request: Request): Promise<Sent> {
  const type = request.headers.get('Content-Type') ?? '';
  const bytes = await readBytes(request);
  if (!FORMS.test(type))
    return { form: new FormData(), text: new TextDecoder().decode(bytes), isForm: false };
  const form = await new Response(bytes, { headers: { 'Content-Type': type } })
    .formData()
    .catch(() => new FormData());
  return { form, text: '', isForm: true };
}
