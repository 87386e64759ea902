import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import type { Answered, Asked } from './exchange.ts';
import { ACCOUNT } from './resources.ts';
import type { Selected } from './route-selection.ts';

/** Bodies that come as text; all others come base64, a form's too. */
const AS_TEXT = /^(?:text\/|application\/(?:json|xml|javascript)\b)/;

/** Several values of one name are joined, and there is no property where there is no query. */
function queryParameters(query: string): Record<string, string> | undefined {
  if (query === '') return undefined;
  const found: Record<string, string> = {};
  for (const [name, value] of new URLSearchParams(query))
    found[name] = name in found ? `${found[name]},${value}` : value;
  return found;
}

const withBody = ({ headers, body }: Asked) => {
  if (body.length === 0) return { isBase64Encoded: false };
  const isText = AS_TEXT.test(headers['content-type'] ?? '');
  return { body: body.toString(isText ? 'utf8' : 'base64'), isBase64Encoded: !isText };
};

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const two = (number: number): string => String(number).padStart(2, '0');
const logTime = (at: Date): string =>
  `${two(at.getUTCDate())}/${MONTHS[at.getUTCMonth()]}/${at.getUTCFullYear()}:${at.toISOString().slice(11, 19)} +0000`;

/** The event of a request, payload format version 2.0 of HTTP APIs. */
export function eventOf(asked: Asked, { route, parameters }: Selected, host: string, at: Date): object {
  const { method, path, query, ip } = asked;
  const { cookie, ...headers } = asked.headers;
  const [apiId = ''] = host.split('.');
  return {
    version: '2.0',
    routeKey: route.key,
    rawPath: path,
    rawQueryString: query,
    ...(cookie !== undefined && { cookies: cookie.split(/; */) }),
    headers: {
      ...headers,
      host,
      'x-forwarded-for': ip,
      'x-forwarded-port': '443',
      'x-forwarded-proto': 'https',
    },
    queryStringParameters: queryParameters(query),
    ...(Object.keys(parameters).length > 0 && { pathParameters: parameters }),
    requestContext: {
      accountId: ACCOUNT,
      apiId,
      domainName: host,
      domainPrefix: apiId,
      http: { method, path, protocol: 'HTTP/1.1', sourceIp: ip, userAgent: headers['user-agent'] ?? '' },
      requestId: randomUUID(),
      routeKey: route.key,
      stage: '$default',
      time: logTime(at),
      timeEpoch: at.getTime(),
    },
    ...withBody(asked),
  };
}

const Formatted = z.object({
  statusCode: z.int().min(200).max(599),
  headers: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])).optional(),
  cookies: z.array(z.string()).optional(),
  body: z.string().optional(),
  isBase64Encoded: z.boolean().optional(),
});

/** The HTTP answer of what a function gave; null where it cannot be one, which the API answers with 500. */
export function answerOf(payload: unknown): Answered | null {
  const isFormatted = typeof payload === 'object' && payload !== null && 'statusCode' in payload;
  if (!isFormatted) {
    const body = Buffer.from(typeof payload === 'string' ? payload : JSON.stringify(payload));
    return { status: 200, headers: { 'content-type': 'application/json' }, body };
  }
  const read = Formatted.safeParse(payload);
  if (!read.success) return null;
  const { statusCode, headers = {}, cookies = [], body = '', isBase64Encoded = false } = read.data;
  const texts = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]);
  return {
    status: statusCode,
    headers: { ...Object.fromEntries(texts), ...(cookies.length > 0 && { 'set-cookie': cookies }) },
    body: Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8'),
  };
}
