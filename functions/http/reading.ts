import type { Ledger, ServiceRecord } from '../core/state.ts';
import { serviceOf } from '../core/state.ts';
import { LARGEST_BODY } from './body.ts';
import type { Call } from './call.ts';
import { etagOf, isNamed } from './etag.ts';
import { HttpProblem } from './problem.ts';

/** Short, since an edit should be seen soon; a page that is a little old is still better than a wait. */
const CACHE = 'public, max-age=0, s-maxage=5, stale-while-revalidate=60';

/** An answer before it is a response; it is only made when the reader has none that is as new. */
export type Representation = {
  type: string;
  body: string | Uint8Array<ArrayBuffer>;
  headers?: Readonly<Record<string, string>>;
};

/** Answers a read: 304 where the reader has it already, else what `represent` gives. */
export async function answerRead(
  { request }: Call,
  etag: string,
  represent: () => Representation | Promise<Representation>,
): Promise<Response> {
  const headers = { ETag: etag, 'Cache-Control': CACHE, 'X-Content-Type-Options': 'nosniff' };
  if (isNamed(request.headers.get('If-None-Match'), etag))
    return new Response(null, { status: 304, headers });
  const { type, body, headers: more = {} } = await represent();
  return new Response(body, { headers: { 'Content-Type': type, ...headers, ...more } });
}

/** Refuses an answer that is larger than one may be; `narrower` says what to ask for instead. */
export function refuseLarge(size: number, narrower: string): void {
  if (size <= LARGEST_BODY) return;
  const detail = `The answer would be larger than 4,000,000 bytes. ${narrower}`;
  throw new HttpProblem('answer-too-large', detail);
}

/** Answers a read with JSON; `narrower` says what to ask for instead where the answer is too large. */
export function answerJson(
  call: Call,
  etag: string,
  narrower: string,
  answer: () => unknown,
): Promise<Response> {
  return answerRead(call, etag, () => {
    const body = JSON.stringify(answer());
    refuseLarge(Buffer.byteLength(body), narrower);
    return { type: 'application/json', body };
  });
}

/** The ledger of the organisation in the address; 404 where there is none. */
export async function readLedger({ app, params }: Call): Promise<Ledger> {
  const org = params['org'] ?? '';
  const ledger = await app.store.read(org);
  if (ledger) return ledger;
  throw new HttpProblem('unknown-organisation', `There is no organisation “${org}”.`);
}

export const unknownService = ({ params }: Call): HttpProblem =>
  new HttpProblem('unknown-service', `There is no service “${params['id']}” in ${params['org']}.`);

/** The service in the address; 404 where the organisation has none by that id. */
export function readService(call: Call, { state }: Ledger): ServiceRecord {
  const record = serviceOf(state, call.params['id'] ?? '');
  if (!record) throw unknownService(call);
  return record;
}

/** The tag of anything made from an organisation's log; known before the answer is made. */
export function etagOfLog({ app, url }: Call, { state }: Ledger, prefix = ''): string {
  return etagOf([app.version, state.org, state.hash, app.store.today(), url.pathname, url.search], prefix);
}
