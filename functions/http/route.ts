import type * as z from 'zod';
import type { Handler } from './call.ts';
import type { ProblemType } from './problem-types.ts';

/** What a route answers when all goes well; without a schema the body is described in words alone. */
export type Answer = {
  status: number;
  description: string;
  schema?: z.ZodType;
  /** Media type; several where the address says which. JSON when left out. */
  type?: string | readonly string[];
};

/** Every media type that an answer can have. */
export const typesOf = ({ type = 'application/json' }: Answer): readonly string[] =>
  typeof type === 'string' ? [type] : type;

/** One address and method: how it is described, and what handles it. */
export type Route = {
  method: 'GET' | 'PUT' | 'POST';
  /** With parameters as OpenAPI writes them: `{org}`. */
  path: string;
  /** The operation's name in the OpenAPI document. */
  id: string;
  summary: string;
  query?: z.ZodObject;
  headers?: readonly ('If-Match' | 'Idempotency-Key')[];
  /** A schema for JSON; `files` for the bytes of one file, or form data with several. */
  body?: z.ZodType | 'files';
  answers: readonly Answer[];
  problems: readonly ProblemType[];
  handle: Handler;
};

/** What the addresses of the API begin with. */
export const API_BASE = '/api/v1';
/** What the addresses of one organisation begin with. */
export const ORGANISATION = `${API_BASE}/organisations/{org}`;
