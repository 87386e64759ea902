import type * as z from 'zod';
import { bodyFaults, faultsInWords } from './input-faults.ts';
import { HttpProblem } from './problem.ts';

/** Bodies and single answers stay under this; a Lambda's 6 MB include their base64. */
export const LARGEST_BODY = 4_000_000;

const tooLarge = (): HttpProblem =>
  new HttpProblem('body-too-large', 'A body may have at most 4,000,000 bytes; send less at a time.');

/** Read and thrown away, so that a sender who does not say how much will come gets to hear the answer. */
const MOST_DISCARDED = 16_000_000;

function joined(parts: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.byteLength;
  }
  return bytes;
}

/** The parts of a body as they come; a sender who breaks off is no fault of ours. */
async function* partsOf(request: Request): AsyncGenerator<Uint8Array> {
  try {
    yield* request.body ?? [];
  } catch {
    throw new HttpProblem('body-cut-off', 'The connection broke before the body was complete.');
  }
}

/** The bytes of a body. Keeps no more than a body may have, whatever Content-Length says. */
export async function readBytes(request: Request): Promise<Uint8Array<ArrayBuffer>> {
  if (Number(request.headers.get('Content-Length') ?? 0) > LARGEST_BODY) throw tooLarge();
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of partsOf(request)) {
    size += part.byteLength;
    if (size <= LARGEST_BODY) parts.push(part);
    else if (size > LARGEST_BODY + MOST_DISCARDED) break;
  }
  if (size > LARGEST_BODY) throw tooLarge();
  return joined(parts, size);
}

const JSON_TYPE = /^application\/(?:[\w.+-]+\+)?json\s*(?:;\s*charset\s*=\s*"?utf-8"?\s*)?$/i;

function requireJson(request: Request): void {
  if (JSON_TYPE.test(request.headers.get('Content-Type')?.trim() ?? '')) return;
  throw new HttpProblem(
    'unsupported-media-type',
    'Send JSON in UTF-8, with the header Content-Type: application/json.',
    {},
    { Accept: 'application/json' },
  );
}

function utf8Text(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new HttpProblem(
      'not-json',
      'The body is not valid UTF-8, so it cannot be JSON (RFC 8259, section 8.1).',
    );
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const why = error instanceof SyntaxError ? error.message.toWellFormed() : 'it is nested too deeply';
    throw new HttpProblem('not-json', `The body is not JSON: ${why}.`);
  }
}

/** A body that has passed its schema, and its text as it came, which tells a repetition. */
export type JsonBody<Value> = { value: Value; text: string };

/** Reads and validates a JSON body; each way it can be wrong has its own problem. */
export async function readJson<Schema extends z.ZodType>(
  request: Request,
  schema: Schema,
): Promise<JsonBody<z.infer<Schema>>> {
  requireJson(request);
  const text = utf8Text(await readBytes(request));
  const parsed = schema.safeParse(parseJson(text));
  if (parsed.success) return { value: parsed.data, text };
  const errors = bodyFaults(parsed.error);
  throw new HttpProblem('invalid-body', faultsInWords(errors), { errors });
}
