import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { buffer } from 'node:stream/consumers';

/** A request on its way through the parts of the deployment. */
export type Asked = {
  readonly method: string;
  /** As the viewer wrote it, still encoded. */
  readonly path: string;
  /** What follows the question mark. */
  readonly query: string;
  /** By lower-case name; several of one name are joined. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly ip: string;
};

/** An answer on its way back; a header with several values keeps them apart. */
export type Answered = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: Buffer;
};

/** A part of the deployment that answers requests. */
export type Part = (asked: Asked) => Promise<Answered>;

const joined = (headers: IncomingHttpHeaders): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, Array.isArray(value) ? value.join(', ') : value]],
    ),
  );

/** Reads a request whole. */
export async function askedBy(request: IncomingMessage): Promise<Asked> {
  const [path = '/', ...query] = (request.url ?? '/').split('?');
  return {
    method: request.method ?? 'GET',
    path,
    query: query.join('?'),
    headers: joined(request.headers),
    body: await buffer(request),
    ip: request.socket.remoteAddress ?? '',
  };
}

/** Headers of the connection itself, which no part may set. */
const OF_CONNECTION = new Set(['connection', 'transfer-encoding', 'keep-alive', 'content-length']);

/** Sends an answer; HEAD gets none of its body. */
export function send(response: ServerResponse, { method }: Asked, { status, headers, body }: Answered): void {
  for (const [name, value] of Object.entries(headers))
    if (!OF_CONNECTION.has(name.toLowerCase())) response.setHeader(name, value as string | string[]);
  const isEmpty = [204, 304].includes(status);
  // What answers HEAD without a body does not say how long it would be.
  if (!isEmpty && (method !== 'HEAD' || body.length > 0)) response.setHeader('Content-Length', body.length);
  response.writeHead(status).end(isEmpty || method === 'HEAD' ? undefined : body);
}

/** An answer in JSON, as AWS's own parts give them. */
export const jsonAnswer = (status: number, content: object): Answered => ({
  status,
  headers: { 'content-type': 'application/json' },
  body: Buffer.from(JSON.stringify(content)),
});
