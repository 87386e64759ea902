import { sha256Hex } from '../core/digest.ts';

type Event = {
  headers?: Readonly<Record<string, unknown>>;
  requestContext?: { http?: { sourceIp?: unknown } };
};
type Lambda = { event?: Event } & Event;
type Local = { incoming?: { socket?: { remoteAddress?: unknown } } };

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/** What the edge says of a request: that it is the edge, and who sent it. It overwrites what a sender wrote there. */
export const EDGE_HEADERS = { secret: 'x-blomlada-edge', viewer: 'x-blomlada-viewer' } as const;

const isEdge = (given: string | null, secret: string): boolean =>
  secret !== '' && given !== null && sha256Hex(given) === sha256Hex(secret);

/**
 * Who sent a request to the function. Behind the edge the HTTP API only sees the edge (payload version 2), so
 * the edge's word is taken, where the secret shows that it is its word. Otherwise the request came to the HTTP
 * API straight, which then sees the sender itself. No other header is believed: `X-Forwarded-For` begins with
 * whatever the sender wrote there.
 */
export const addressBehind =
  (secret: string) =>
  (env: unknown): string | null => {
    const given = env as Lambda | undefined;
    const { headers = {}, requestContext } = given?.event ?? given ?? {};
    const viewer = text(headers[EDGE_HEADERS.viewer]);
    const byEdge = isEdge(text(headers[EDGE_HEADERS.secret]), secret);
    return byEdge && viewer ? viewer : text(requestContext?.http?.sourceIp);
  };

/** Who sent a request to the server of this machine: the other end of the connection. */
export const socketAddress = (env: unknown): string | null =>
  text((env as Local | undefined)?.incoming?.socket?.remoteAddress);
