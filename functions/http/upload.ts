import type { ImportFile } from '../core/importing.ts';
import { readBytes } from './body.ts';
import { HttpProblem } from './problem.ts';

async function parts(bytes: Uint8Array<ArrayBuffer>, type: string): Promise<ImportFile[]> {
  const form = await new Response(bytes, { headers: { 'Content-Type': type } }).formData().catch(() => null);
  if (!form) {
    throw new HttpProblem(
      'not-multipart',
      'The body is not multipart form data (RFC 7578), or it is cut off.',
    );
  }
  const files = [...form.values()].filter((value) => value instanceof File);
  return Promise.all(
    files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })),
  );
}

const DISPOSITION_NAME = /;\s*filename\s*=\s*"?([^";]+)"?/i;

/** The files of a request: each part of form data, or else the body itself, whatever its type. */
export async function readFiles(request: Request, filename: string | undefined): Promise<ImportFile[]> {
  const type = request.headers.get('Content-Type') ?? '';
  const bytes = await readBytes(request);
  if (/^multipart\/form-data\b/i.test(type)) return parts(bytes, type);
  const named = DISPOSITION_NAME.exec(request.headers.get('Content-Disposition') ?? '')?.[1]?.trim();
  return [{ name: filename ?? named ?? 'import', bytes }];
}
