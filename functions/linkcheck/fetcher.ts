import { lookup } from 'node:dns/promises';
import * as http from 'node:http';
import * as https from 'node:https';
import type { VisitFault } from '../core/links/judge.ts';
import { type Guard, isPublicAddress } from './guard.ts';
import { guardedLookup, PrivateAddress, type Resolve, refusePrivateNumbers } from './lookup.ts';

/** One request; no redirect is followed. */
export type Asked = {
  method: 'GET' | 'HEAD';
  url: URL;
  /** Milliseconds until the answer must be there, its body included. */
  within: number;
  /** Bytes of the body that are read; the rest is left. */
  atMost: number;
};

export type Answer = {
  status: number;
  location: string | null;
  type: string;
  body: string;
};

/** Asks once; gives the reason where there is no answer. */
export type Fetcher = (asked: Asked) => Promise<Answer | { fault: VisitFault }>;

type Options = { userAgent: string; guard?: Guard; resolve?: Resolve };

const everyAddress: Resolve = (name) => lookup(name, { all: true });

/** Milliseconds for one of a host's addresses before the next is tried; Node's own 250 are too few far away. */
const ATTEMPT = 2_500;

/** What Node's errors for certificates and handshakes are called. */
const TLS_CODES =
  /^(?:ERR_TLS|ERR_SSL|CERT_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO|EPROTO|HOSTNAME_MISMATCH|INVALID_)/;

/** A chain without its middle: browsers fetch what is missing, so that residents get in where Node does not. */
const INCOMPLETE_CHAIN = ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'];

/** Trouble of ours: no network, no resolver, a host that only has an IPv6 address where we have none. */
const OUR_OWN = ['EAI_AGAIN', 'ENETUNREACH', 'ENETDOWN', 'EADDRNOTAVAIL', 'EMFILE'];

/** The codes of an error; several where several addresses of a host were tried. */
function codesOf(error: unknown): string[] {
  if (error instanceof AggregateError) return error.errors.flatMap(codesOf);
  return error instanceof Error && 'code' in error ? [String(error.code)] : [];
}

/** Why there was no answer, as Node's errors tell it. */
export function faultOf(error: unknown): VisitFault {
  if (error instanceof PrivateAddress) return 'private-address';
  const codes = codesOf(error);
  const code = codes.find((each) => !OUR_OWN.includes(each)) ?? codes[0] ?? '';
  if (code === 'ETIMEDOUT') return 'timeout';
  if (INCOMPLETE_CHAIN.includes(code) || OUR_OWN.includes(code)) return 'not-visitable';
  return TLS_CODES.test(code) ? 'tls-fault' : 'unreachable';
}

/** The first bytes of a body as text. Whoever sends more is hung up on, so that nobody can fill our memory. */
async function bodyOf(message: http.IncomingMessage, atMost: number): Promise<string> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of message as AsyncIterable<Buffer>) {
    parts.push(part);
    size += part.length;
    if (size >= atMost) break;
  }
  return new TextDecoder().decode(Buffer.concat(parts).subarray(0, atMost));
}

/** Node reads headers byte by byte; most sites that write åäö in an address do so in UTF-8. */
function inUtf8(header: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.from(header, 'latin1'));
  } catch {
    return header;
  }
}

async function answerFrom(message: http.IncomingMessage, atMost: number): Promise<Answer> {
  const { statusCode: status = 0, headers } = message;
  const type = headers['content-type'] ?? '';
  const location = headers.location === undefined ? null : inUtf8(headers.location);
  const body = atMost > 0 ? await bodyOf(message, atMost) : '';
  message.destroy();
  return { status, location, type, body };
}

/** A fetcher for the public web. Connections are not kept: each is made to an address that was just checked. */
export function openFetcher({
  userAgent,
  guard = isPublicAddress,
  resolve = everyAddress,
}: Options): Fetcher {
  const headers = { 'User-Agent': userAgent, Accept: 'text/html,*/*;q=0.5', 'Accept-Encoding': 'identity' };
  const lookup = guardedLookup(resolve, guard);
  const options = { headers, lookup, agent: false, autoSelectFamilyAttemptTimeout: ATTEMPT } as const;

  async function send({ method, url, atMost }: Asked, signal: AbortSignal): Promise<Answer> {
    refusePrivateNumbers(url, guard);
    const { request } = url.protocol === 'https:' ? https : http;
    const message = await new Promise<http.IncomingMessage>((resolve, reject) => {
      const sent = request(url, { ...options, method, signal }, resolve);
      sent.on('error', reject);
      sent.end();
    });
    return answerFrom(message, method === 'HEAD' ? 0 : atMost);
  }

  return async (asked) => {
    const signal = AbortSignal.timeout(asked.within);
    try {
      return await send(asked, signal);
    } catch (error) {
      return { fault: signal.aborted ? 'timeout' : faultOf(error) };
    }
  };
}
