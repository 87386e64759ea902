type Lambda = { requestContext?: { http?: { sourceIp?: unknown } } };
type Local = { incoming?: { socket?: { remoteAddress?: unknown } } };

const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null);

/**
 * Who sent a request to the function, as the HTTP API saw it (payload version 2). No header is believed:
 * `X-Forwarded-For` begins with whatever the sender wrote there.
 */
export const lambdaAddress = (env: unknown): string | null =>
  text((env as Lambda | undefined)?.requestContext?.http?.sourceIp);

/** Who sent a request to the server of this machine: the other end of the connection. */
export const socketAddress = (env: unknown): string | null =>
  text((env as Local | undefined)?.incoming?.socket?.remoteAddress);
